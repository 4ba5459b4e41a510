package io.github.openita.core.measures;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.responsibility.RowFinding;
import java.util.List;
import org.immutables.value.Value;

/** What the check of a plan told, as one document. Immutable and thread-safe. {@link PlanCheck#toReport} makes it. */
@ItaModel
@Value.Immutable
public interface PlanReport {

    /** {@return the form of the result that the plan was held against} */
    Edition getEdition();

    /** {@return the plan that was checked} */
    MeasurePlan getPlan();

    /** {@return the gaps below the target, what lost the most first, and the measures that answer them} */
    @Value.Redacted
    List<AnsweredGap> getBelowTarget();

    /** {@return what was found: of the whole, then measure by measure} */
    @Value.Redacted
    List<RowFinding> getFindings();

    /** {@return a builder with nothing set} */
    static ImmutablePlanReport.Builder builder() {
        return ImmutablePlanReport.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePlanReport.Builder toBuilder() {
        return builder().from(this);
    }
}
