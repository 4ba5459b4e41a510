package th.go.example.agency;

import io.github.openita.core.measures.MeasurePlan;
import java.time.Instant;
import th.go.example.agency.store.StoredPlan;

/**
 * A plan of measures (มาตรการ) that was handed in.
 *
 * @param id its number
 * @param savedAt when it was saved
 * @param plan the plan
 */
record PlanView(long id, Instant savedAt, MeasurePlan plan) {

    static PlanView of(StoredPlan kept) {
        return new PlanView(kept.getId(), kept.getSavedAt(), kept.getPlan());
    }
}
