package th.go.example.agency;

import io.github.openita.core.progress.PlanProgress;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.data.domain.Pageable;
import org.springframework.data.web.PagedModel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import th.go.example.agency.store.PlanStore;
import th.go.example.agency.store.ProgressLine;
import th.go.example.agency.store.StoredProgress;

/** How far the measures of a plan have come (ความก้าวหน้า), report after report. */
@RestController
@RequestMapping("/plans/{plan}/progress")
class ProgressController {

    private final PlanStore plans;
    private final Clock clock;

    ProgressController(PlanStore plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Beside what was reported before; answered in numbers, with what the plan's measures have come to. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ProgressSummary> report(@PathVariable long plan, @RequestBody ProgressReport progress) {
        StoredProgress kept = plans.report(plan, progress);
        ProgressSummary summary = ProgressSummary.builder()
                .from(ProgressSummary.of(progress, LocalDate.now(clock)))
                .plan(PlanProgress.of(plans.get(plan).getPlan(), progress))
                .build();
        return Saved.created(kept, summary, "/plans/" + plan + "/progress/" + kept.getId());
    }

    @GetMapping
    PagedModel<ProgressLine> list(@PathVariable long plan, Pageable page) {
        return new PagedModel<>(plans.progress(plan, page));
    }

    @GetMapping("/{id}")
    ProgressReport get(@PathVariable long plan, @PathVariable long id) {
        return plans.getProgress(plan, id).getProgress();
    }
}
