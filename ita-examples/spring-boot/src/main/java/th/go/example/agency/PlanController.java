package th.go.example.agency;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.EditionCatalog;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import th.go.example.agency.store.PlanLine;
import th.go.example.agency.store.PlanStore;
import th.go.example.agency.store.StoredPlan;

/** Plans of measures (มาตรการส่งเสริมคุณธรรมและความโปร่งใส): drafted from a result, kept, held against a result. */
@RestController
class PlanController {

    private final PlanStore plans;
    private final EditionCatalog editions;

    PlanController(PlanStore plans, EditionCatalog editions) {
        this.plans = plans;
        this.editions = editions;
    }

    @PostMapping(path = "/plans/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    MeasurePlan draft(@RequestBody AssessmentResult result) {
        FiscalYear assessed = editions.of(result.getEdition()).getFiscalYear();
        return MeasurePlanner.withoutMatrix().draft(gaps(result), assessed.plusYears(1));
    }

    @PostMapping(path = "/plans", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanView> keep(@RequestBody MeasurePlan plan) {
        StoredPlan kept = plans.keep(plan);
        return Saved.created(kept, PlanView.of(kept), "/plans/" + kept.getId());
    }

    /** In place of the version that was seen. */
    @PutMapping(path = "/plans/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<PlanView> replace(
            @PathVariable long id, @RequestBody MeasurePlan plan, @RequestHeader("If-Match") String ifMatch) {
        StoredPlan kept = plans.replace(id, plan, IfMatch.version(ifMatch).orElseThrow());
        return Saved.reply(kept, PlanView.of(kept));
    }

    @GetMapping("/plans/{id}")
    ResponseEntity<PlanView> get(@PathVariable long id) {
        StoredPlan kept = plans.get(id);
        return Saved.reply(kept, PlanView.of(kept));
    }

    @GetMapping("/agencies/{agency}/plans")
    PagedModel<PlanLine> list(@PathVariable long agency, Pageable page) {
        return new PagedModel<>(plans.list(agency, page));
    }

    /** What the plan still lacks as an answer to a result. */
    @PostMapping(path = "/plans/{id}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<RowFinding> check(@PathVariable long id, @RequestBody AssessmentResult result) {
        return PlanCheck.of(plans.get(id).getPlan(), gaps(result)).getFindings();
    }

    private GapAnalysis gaps(AssessmentResult result) {
        return GapAnalysis.of(Scorer.of(editions.of(result.getEdition())).score(result));
    }
}
