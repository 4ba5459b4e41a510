package th.go.example.agency.store;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Results (ผลการประเมิน) of agencies, one for each fiscal year. */
@Service
@Transactional
public class ResultStore {

    private final AgencyStore agencies;
    private final ResultRepository results;
    private final EditionCatalog editions;
    private final Clock clock;

    ResultStore(AgencyStore agencies, ResultRepository results, EditionCatalog editions, Clock clock) {
        this.agencies = agencies;
        this.results = results;
        this.editions = editions;
        this.clock = clock;
    }

    /**
     * Keeps the result of the year of its edition.
     *
     * @param seen the version that the caller changed; empty where there was none
     */
    public StoredResult put(long agency, AssessmentResult result, OptionalLong seen) {
        StoredAgency whose = agencies.get(agency);
        whose.checkOwns(result.getAgency());
        Edition form = editions.of(result.getEdition());
        FiscalYear year = form.getFiscalYear();
        results.findByAgencyIdAndAgencyNameIsNullAndFiscalYearNot(agency, year)
                .forEach(other -> StoredAgency.checkSame(
                        result.getAgency(), other.getResult().getAgency()));
        StoredResult kept = Versions.expect(results.findByAgencyIdAndFiscalYear(agency, year), seen)
                .orElseGet(() -> new StoredResult(whose, year, result));
        kept.set(result, Scorer.of(form).score(result).getOverall());
        kept.saved(clock.instant());
        return Versions.save(results, kept);
    }

    @Transactional(readOnly = true)
    public Optional<StoredResult> find(long agency, FiscalYear year) {
        return results.findByAgencyIdAndFiscalYear(agency, year);
    }

    @Transactional(readOnly = true)
    public StoredResult get(long agency, FiscalYear year) {
        return find(agency, year).orElseThrow(() -> new NotKeptException("ยังไม่มีผลการประเมินปีงบประมาณ " + year));
    }

    @Transactional(readOnly = true)
    public Page<ResultLine> list(long agency, Pageable page) {
        return results.lines(
                agencies.get(agency).getId(), Paging.of(page, "fiscalYear", "overall", "edition", "savedAt"));
    }
}
