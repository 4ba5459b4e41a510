package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** How many results reached the target of the national plan (ค่าเป้าหมาย). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface TargetCount {

    /** {@return the target, such as 85} */
    Score getTarget();

    /** {@return how many shown overall scores are at it or above} */
    int getReached();

    /** {@return their share of the results that have an overall score, in percent, exact; empty where there are none} */
    Optional<Points> getShare();

    /** {@return a builder with nothing set} */
    static ImmutableTargetCount.Builder builder() {
        return ImmutableTargetCount.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableTargetCount.Builder toBuilder() {
        return builder().from(this);
    }
}
