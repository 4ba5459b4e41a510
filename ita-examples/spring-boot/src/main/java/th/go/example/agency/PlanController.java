package th.go.example.agency;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.measures.PlanCheck;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.FiscalYear;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Plans of measures (มาตรการส่งเสริมคุณธรรมและความโปร่งใส): drafted from a result, kept, held against a result. */
@RestController
@RequestMapping("/plans")
class PlanController {

    private final PlanRepository plans;
    private final Clock clock;

    PlanController(PlanRepository plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @PostMapping(path = "/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    MeasurePlan draft(@RequestBody AssessmentResult result) {
        FiscalYear assessed = Editions.of(result.getEdition()).getFiscalYear();
        return MeasurePlanner.withoutMatrix().draft(gaps(result), assessed.plusYears(1));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StoredPlan> keep(@RequestBody MeasurePlan plan) {
        StoredPlan stored = plans.save(new StoredPlan(null, clock.instant(), plan));
        return ResponseEntity.created(URI.create("/plans/" + stored.id())).body(stored);
    }

    @GetMapping("/{id}")
    StoredPlan get(@PathVariable long id) {
        return plans.findById(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "ไม่พบแผนหมายเลข " + id));
    }

    /** What the plan still lacks as an answer to a result. */
    @PostMapping(path = "/{id}/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<RowFinding> check(@PathVariable long id, @RequestBody AssessmentResult result) {
        return PlanCheck.of(get(id).plan(), gaps(result)).getFindings();
    }

    private static GapAnalysis gaps(AssessmentResult result) {
        return GapAnalysis.of(Scorer.of(Editions.of(result.getEdition())).score(result));
    }
}
