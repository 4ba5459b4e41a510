package th.go.example.agency.page;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.FiscalYear;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import th.go.example.agency.store.CheckLine;
import th.go.example.agency.store.DisclosureLine;
import th.go.example.agency.store.DisclosureStore;
import th.go.example.agency.store.PlanLine;
import th.go.example.agency.store.PlanStore;
import th.go.example.agency.store.ProgressLine;
import th.go.example.agency.store.ResultStore;

/** What is kept of an agency, as rows of its page. */
@Component
@Transactional(readOnly = true)
class AgencyTables {

    /** On the agency's own page; all of them stand on a page of their own. */
    private static final int NEWEST = 5;

    private static final int MOST = 50;

    private final AgencyReports reports;
    private final ResultStore results;
    private final DisclosureStore disclosures;
    private final PlanStore plans;

    AgencyTables(AgencyReports reports, ResultStore results, DisclosureStore disclosures, PlanStore plans) {
        this.reports = reports;
        this.results = results;
        this.disclosures = disclosures;
        this.plans = plans;
    }

    List<ResultRow> results(long agency, Wording words) {
        List<ScoreCard> cards = reports.cards(agency);
        List<Long> versions = results.list(agency, PageRequest.of(0, MOST, Sort.by("fiscalYear"))).stream()
                .map(line -> line.version())
                .toList();
        return ResultRow.of(cards, versions, words);
    }

    /**
     * A year's disclosure with its newest checks.
     *
     * @param year its fiscal year
     * @param edition the edition that it is of
     * @param version what a later file for this year replaces
     * @param checks the newest checks
     * @param more whether there are older ones
     */
    record DisclosureRow(String year, String edition, long version, List<CheckRow> checks, boolean more) {}

    /**
     * A check.
     *
     * @param id its number
     * @param day the day that it judges for
     * @param time when it was made
     * @param errors how many errors it found
     * @param warnings how many warnings
     * @param forecast what OIT would score
     * @param atWorst what it would score where nothing holds that is only claimed
     */
    record CheckRow(long id, String day, String time, long errors, long warnings, String forecast, String atWorst) {}

    List<DisclosureRow> disclosures(long agency, Wording words) {
        PageRequest newestYear = PageRequest.of(0, MOST, Sort.by("fiscalYear").descending());
        return disclosures.list(agency, newestYear).stream()
                .map(line -> disclosure(agency, line, words))
                .toList();
    }

    private DisclosureRow disclosure(long agency, DisclosureLine line, Wording words) {
        Page<CheckRow> checks = checks(agency, line.fiscalYear(), PageRequest.of(0, NEWEST), words);
        return new DisclosureRow(
                line.fiscalYear().toString(), line.edition(), line.version(), checks.getContent(), checks.hasNext());
    }

    Page<CheckRow> checks(long agency, FiscalYear year, Pageable page, Wording words) {
        return disclosures.checks(agency, year, page).map(line -> check(line, words));
    }

    private static CheckRow check(CheckLine line, Wording words) {
        return new CheckRow(
                line.id(),
                words.day(line.asOf()),
                words.time(line.savedAt()),
                line.errors(),
                line.warnings(),
                words.score(Optional.ofNullable(line.oit())),
                words.score(Optional.ofNullable(line.atWorst())));
    }

    /**
     * A plan with how far it is.
     *
     * @param id its number
     * @param year the fiscal year that it is for
     * @param time when it was handed in
     * @param measures how many measures it has
     * @param progress what was reported of it, the newest first
     */
    record PlanRow(long id, String year, String time, int measures, List<ProgressRow> progress) {}

    /**
     * How far a plan is.
     *
     * @param id its number
     * @param round the code of the round that it is of; empty where it is not said
     * @param time when it was handed in
     * @param done how many entries are done
     * @param entries how many entries there are
     */
    record ProgressRow(long id, String round, String time, int done, int entries) {}

    List<PlanRow> plans(long agency, Wording words) {
        return plans.list(agency, PageRequest.of(0, MOST, Sort.by("fiscalYear").descending())).stream()
                .map(line -> plan(line, words))
                .toList();
    }

    private PlanRow plan(PlanLine line, Wording words) {
        List<ProgressRow> progress = plans.progress(line.id(), PageRequest.of(0, MOST)).stream()
                .map(one -> progress(one, words))
                .toList();
        return new PlanRow(
                line.id(),
                line.fiscalYear().toString(),
                words.time(line.savedAt()),
                plans.get(line.id()).getPlan().getMeasures().size(),
                progress);
    }

    private static ProgressRow progress(ProgressLine line, Wording words) {
        String round = Objects.requireNonNullElse(line.round(), "");
        return new ProgressRow(line.id(), round, words.time(line.savedAt()), line.done(), line.entries());
    }
}
