package io.github.openita.core.measures;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import org.immutables.value.Value;

/** A gap below the target, and the measures of a plan that answer it. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface AnsweredGap {

    /** {@return the node code of the gap} */
    NodeCode getCode();

    /** {@return its score} */
    Score getScore();

    /** {@return the identifiers of the measures that name it, in the order of the plan; none where nobody answers it} */
    List<String> getMeasures();

    /** {@return the identifiers of those that cover it indirectly, if at all, in the order of the plan} */
    List<String> getIndirect();

    /** {@return a builder with nothing set} */
    static ImmutableAnsweredGap.Builder builder() {
        return ImmutableAnsweredGap.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableAnsweredGap.Builder toBuilder() {
        return builder().from(this);
    }
}
