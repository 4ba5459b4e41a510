package th.go.example.agency;

import io.github.openita.core.measures.MeasurePlan;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A plan of measures (มาตรการ) that was handed in; a later one does not replace it.
 *
 * @param id its number; {@code null} until it is kept
 * @param savedAt when it was handed in
 * @param plan the plan, in the database as its JSON document
 */
record StoredPlan(@Id @Nullable Long id, Instant savedAt, MeasurePlan plan) {}
