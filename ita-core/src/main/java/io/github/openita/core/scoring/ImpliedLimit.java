package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a published band tells of parts (ส่วนของ EIT) whose scores are not known: one of them is below a score, or the
 * band would be a higher one. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface ImpliedLimit {

    /** {@return the tools of which it is a part, usually {@code EIT} alone} */
    List<NodeCode> getTools();

    /** {@return the score that it is below} */
    Score getBelow();

    /** {@return a builder with nothing set} */
    static ImmutableImpliedLimit.Builder builder() {
        return ImmutableImpliedLimit.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableImpliedLimit.Builder toBuilder() {
        return builder().from(this);
    }
}
