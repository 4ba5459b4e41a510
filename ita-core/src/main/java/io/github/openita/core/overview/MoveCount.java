package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Points;
import java.util.Optional;
import org.immutables.value.Value;

/** How many agencies rose and fell against the year before. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface MoveCount {

    /** {@return how many have an overall score in both years; all other figures are over these} */
    int getCompared();

    /** {@return how many rose (เพิ่มขึ้น)} */
    int getRose();

    /** {@return how many fell (ลดลง)} */
    int getFell();

    /** {@return how many stayed (เท่าเดิม)} */
    int getStayed();

    /** {@return the plain mean of their differences, in points, of either sign; empty where none was compared} */
    Optional<Points> getMeanDifference();

    /** {@return a builder with nothing set} */
    static ImmutableMoveCount.Builder builder() {
        return ImmutableMoveCount.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMoveCount.Builder toBuilder() {
        return builder().from(this);
    }
}
