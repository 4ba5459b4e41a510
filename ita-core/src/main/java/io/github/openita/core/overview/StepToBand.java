package io.github.openita.core.overview;

import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import org.immutables.value.Value;

/** An agency that a single score keeps from the next band. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface StepToBand {

    /** {@return the agency} */
    Agency getAgency();

    /** {@return the shown overall score as it is} */
    Score getOverall();

    /** {@return the code of the band as it is} */
    String getBand();

    /** {@return the code of the next band} */
    String getNextBand();

    /** {@return the one score that must rise, and how far} */
    PathStep getStep();

    /** {@return the shown overall score that it leads to} */
    Score getAfter();

    /** {@return the parts of EIT whose scores are not known and on which it depends; empty where the step certainly does} */
    List<NodeCode> getDependsOn();

    /** {@return a builder with nothing set} */
    static ImmutableStepToBand.Builder builder() {
        return ImmutableStepToBand.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableStepToBand.Builder toBuilder() {
        return builder().from(this);
    }
}
