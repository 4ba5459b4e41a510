package th.go.example.agency.store;

import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.words.InvalidInputException;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans of measures (มาตรการ), with their progress over time. */
@Service
@Transactional
public class PlanStore {

    private final AgencyStore agencies;
    private final PlanRepository plans;
    private final ProgressRepository progress;
    private final Clock clock;

    PlanStore(AgencyStore agencies, PlanRepository plans, ProgressRepository progress, Clock clock) {
        this.agencies = agencies;
        this.plans = plans;
        this.progress = progress;
        this.clock = clock;
    }

    /** Keeps a plan beside those that there are, with the agency that it names. */
    public StoredPlan keep(MeasurePlan plan) {
        StoredPlan kept = new StoredPlan(plan.getAgency().map(agencies::register), plan);
        kept.saved(clock.instant());
        return Versions.save(plans, kept);
    }

    /**
     * Puts a plan in place of one that is kept.
     *
     * @param seen the version that the caller changed
     */
    public StoredPlan replace(long id, MeasurePlan plan, long seen) {
        StoredPlan kept =
                Versions.expect(Optional.of(get(id)), OptionalLong.of(seen)).orElseThrow();
        kept.getAgency().ifPresent(agency -> agency.checkOwns(plan.getAgency()));
        kept.set(plan);
        kept.saved(clock.instant());
        return Versions.save(plans, kept);
    }

    @Transactional(readOnly = true)
    public StoredPlan get(long id) {
        return plans.findById(id).orElseThrow(() -> new NotKeptException("ไม่พบแผนหมายเลข " + id));
    }

    @Transactional(readOnly = true)
    public Page<PlanLine> list(long agency, Pageable page) {
        return plans.lines(agencies.get(agency).getId(), Paging.of(page, "fiscalYear", "savedAt"));
    }

    /** Keeps what is reported of a plan, after what was reported before. */
    public StoredProgress report(long plan, ProgressReport reported) {
        StoredPlan of = get(plan);
        of.getAgency().ifPresent(agency -> agency.checkOwns(reported.getAgency()));
        if (!reported.getFiscalYear().equals(of.getFiscalYear())) {
            throw new InvalidInputException(
                    "รายงานเป็นของปีงบประมาณ " + reported.getFiscalYear() + " แต่แผนเป็นของปี " + of.getFiscalYear(),
                    "the report is of " + reported.getFiscalYear() + ", the plan of " + of.getFiscalYear());
        }
        StoredProgress kept = new StoredProgress(of, reported);
        kept.saved(clock.instant());
        return Versions.save(progress, kept);
    }

    @Transactional(readOnly = true)
    public StoredProgress getProgress(long plan, long id) {
        return progress.findByPlanIdAndId(plan, id)
                .orElseThrow(() -> new NotKeptException("ไม่พบรายงานความก้าวหน้าหมายเลข " + id));
    }

    @Transactional(readOnly = true)
    public Page<ProgressLine> progress(long plan, Pageable page) {
        return progress.lines(get(plan).getId(), Paging.of(page, "savedAt", "round", "done"));
    }
}
