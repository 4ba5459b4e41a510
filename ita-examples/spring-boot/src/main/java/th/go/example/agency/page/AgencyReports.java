package th.go.example.agency.page;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.Report;
import io.github.openita.io.report.Reports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import th.go.example.agency.store.DisclosureStore;
import th.go.example.agency.store.PlanStore;
import th.go.example.agency.store.ResultStore;
import th.go.example.agency.store.StoredCheck;
import th.go.example.agency.store.StoredPlan;
import th.go.example.agency.store.StoredProgress;
import th.go.example.agency.store.StoredResult;

/** The library's reports of what is kept of an agency. */
@Component
@Transactional(readOnly = true)
class AgencyReports {

    /** More than there are editions. */
    private static final int MOST_YEARS = 50;

    private final EditionCatalog editions;
    private final ResultStore results;
    private final DisclosureStore disclosures;
    private final PlanStore plans;
    private final Clock clock;

    AgencyReports(
            EditionCatalog editions, ResultStore results, DisclosureStore disclosures, PlanStore plans, Clock clock) {
        this.editions = editions;
        this.results = results;
        this.disclosures = disclosures;
        this.plans = plans;
        this.clock = clock;
    }

    /** Returns the score cards of all years, the oldest first. */
    List<ScoreCard> cards(long agency) {
        return results.list(agency, PageRequest.of(0, MOST_YEARS, Sort.by("fiscalYear"))).stream()
                .map(line -> card(results.get(agency, line.fiscalYear())))
                .toList();
    }

    private ScoreCard card(StoredResult stored) {
        return Scorer.of(editions.of(stored.getEdition())).score(stored.getResult());
    }

    Report series(long agency, Language language) {
        return Reports.series(Series.of(cards(agency)), language);
    }

    Report result(long agency, FiscalYear year, ResultView view, Language language) {
        ScoreCard card = card(results.get(agency, year));
        return switch (view) {
            case SCORE -> Reports.scoreCard(card, language);
            case GAPS -> Reports.gaps(GapAnalysis.of(card).toReport(), language);
            case REVIEW -> Reports.review(Review.of(card), language);
        };
    }

    Report check(long agency, FiscalYear year, long id, Language language) {
        StoredCheck check = disclosures.getCheck(agency, year, id);
        Edition edition = editions.of(disclosures.get(agency, year).getEdition());
        return Reports.check(check.getReport(), edition, language);
    }

    /** One of another agency is none of this one's. */
    StoredPlan ownPlan(long agency, long id) {
        StoredPlan plan = plans.get(id);
        return plan.getAgency()
                .filter(owner -> owner.getId() == agency)
                .map(owner -> plan)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    FiscalYear yearOfPlan(long agency, long id) {
        return ownPlan(agency, id).getFiscalYear();
    }

    /** Held against the result of the year before, where that is kept. */
    Report plan(long agency, long id, Language language) {
        StoredPlan stored = ownPlan(agency, id);
        Optional<StoredResult> answered =
                results.find(agency, stored.getFiscalYear().plusYears(-1));
        return answered.map(result -> PlanCheck.of(stored.getPlan(), GapAnalysis.of(card(result))))
                .map(check -> Reports.plan(check, language))
                .orElseGet(() -> Reports.plan(stored.getPlan(), language));
    }

    Report progress(long agency, long plan, long id, Language language) {
        StoredPlan own = ownPlan(agency, plan);
        StoredProgress stored = plans.getProgress(plan, id);
        ProgressReport report = stored.getProgress();
        Edition edition = report.getEdition().map(editions::of).orElse(null);
        LocalDate today = LocalDate.now(clock);
        ProgressSummary summary =
                edition == null ? ProgressSummary.of(report, today) : ProgressSummary.of(report, edition, today);
        ProgressSummary withPlan =
                summary.toBuilder().plan(PlanProgress.of(own.getPlan(), report)).build();
        return edition == null
                ? Reports.progress(report, withPlan, language)
                : Reports.progress(report, withPlan, edition, language);
    }
}
