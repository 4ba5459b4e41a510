package th.go.example.agency.store;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Disclosures (การเปิดเผยข้อมูลสาธารณะ) of agencies, one for each fiscal year, with their checks over time. */
@Service
@Transactional
public class DisclosureStore {

    private final AgencyStore agencies;
    private final DisclosureRepository disclosures;
    private final CheckRepository checks;
    private final EditionCatalog editions;
    private final Clock clock;

    DisclosureStore(
            AgencyStore agencies,
            DisclosureRepository disclosures,
            CheckRepository checks,
            EditionCatalog editions,
            Clock clock) {
        this.agencies = agencies;
        this.disclosures = disclosures;
        this.checks = checks;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Keeps the disclosure of the year of its edition, finished or not.
     *
     * @param seen the version that the caller changed; empty where there was none
     */
    public StoredDisclosure put(long agency, Disclosure disclosure, OptionalLong seen) {
        StoredAgency whose = agencies.get(agency);
        whose.checkOwns(disclosure.getAgency());
        String edition = disclosure
                .getEdition()
                .orElseThrow(() -> new InvalidInputException(
                        "ไม่ระบุแบบประเมิน (edition)", "the disclosure does not say its edition"));
        FiscalYear year = editions.of(edition).getFiscalYear();
        disclosures
                .findByAgencyIdAndAgencyNameIsNullAndFiscalYearNot(agency, year)
                .forEach(other -> StoredAgency.checkSame(
                        disclosure.getAgency(), other.getDisclosure().getAgency()));
        StoredDisclosure kept = Versions.expect(find(agency, year), seen)
                .orElseGet(() -> new StoredDisclosure(whose, year, edition, disclosure));
        kept.set(edition, disclosure);
        kept.saved(clock.instant());
        return Versions.save(disclosures, kept);
    }

    @Transactional(readOnly = true)
    public Optional<StoredDisclosure> find(long agency, FiscalYear year) {
        return disclosures.findByAgencyIdAndFiscalYear(agency, year);
    }

    @Transactional(readOnly = true)
    public StoredDisclosure get(long agency, FiscalYear year) {
        return find(agency, year).orElseThrow(() -> new NotKeptException("ยังไม่มีข้อมูลการเปิดเผยปีงบประมาณ " + year));
    }

    @Transactional(readOnly = true)
    public Page<DisclosureLine> list(long agency, Pageable page) {
        return disclosures.lines(agencies.get(agency).getId(), Paging.of(page, "fiscalYear", "edition", "savedAt"));
    }

    /**
     * Checks what is kept, and keeps what that found beside the check before.
     *
     * @param asOf the day for which freshness is judged
     */
    public StoredCheck check(long agency, FiscalYear year, LocalDate asOf) {
        StoredDisclosure kept = get(agency, year);
        CheckReport now = DisclosureChecker.of(RuleSets.of(editions.of(kept.getEdition())))
                .asOf(asOf)
                .check(kept.getDisclosure());
        CheckReport compared = checks.findFirstByDisclosureIdOrderByIdDesc(kept.getId())
                .map(StoredCheck::getReport)
                .filter(former ->
                        former.getRuleSet().getId().equals(now.getRuleSet().getId()))
                .filter(former -> !StoredAgency.differ(former.getAgency(), now.getAgency()))
                .map(now::comparedWith)
                .orElse(now);
        StoredCheck made = new StoredCheck(kept, asOf, compared);
        made.saved(clock.instant());
        return Versions.save(checks, made);
    }

    @Transactional(readOnly = true)
    public StoredCheck getCheck(long agency, FiscalYear year, long id) {
        return checks.find(agency, year, id).orElseThrow(() -> new NotKeptException("ไม่พบผลตรวจหมายเลข " + id));
    }

    @Transactional(readOnly = true)
    public Page<CheckLine> checks(long agency, FiscalYear year, Pageable page) {
        return checks.lines(get(agency, year).getId(), Paging.of(page, "asOf", "savedAt", "errors", "oit"));
    }
}
