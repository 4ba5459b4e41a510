package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Two figures of the same thing that differ by more than 0.01, both as they are shown; neither is corrected.
 * Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface Inconsistency {

    /**
     * {@return what the figures are of: {@code overall}, {@code band} or a node code such as {@code 9} or {@code EIT}}
     */
    String getWhat();

    /** {@return what was published, where the computed figure differs from that} */
    Optional<Figure> getPublished();

    /** {@return what the result itself gives, where the figure computed from finer scores differs from that} */
    Optional<Figure> getGiven();

    /** {@return what was computed} */
    Figure getComputed();

    /** {@return a builder with nothing set} */
    static ImmutableInconsistency.Builder builder() {
        return ImmutableInconsistency.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableInconsistency.Builder toBuilder() {
        return builder().from(this);
    }
}
