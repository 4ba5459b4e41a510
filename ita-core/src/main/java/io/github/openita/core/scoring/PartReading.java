package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * Scores of questions that a result gives without saying of which part (ส่วนของ EIT) they are, and that are read as
 * those of one: as the mean of both parts they contradict the indicators, as one part they do not. Which of the two
 * parts it is no figure tells; agencies print the second, EIT Survey. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface PartReading {

    /** {@return the node code of the part that they are read as, such as {@code EIT@survey}} */
    NodeCode getAs();

    /** {@return the questions, in the order of the form} */
    List<NodeCode> getQuestions();

    /** {@return a builder with nothing set} */
    static ImmutablePartReading.Builder builder() {
        return ImmutablePartReading.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePartReading.Builder toBuilder() {
        return builder().from(this);
    }
}
