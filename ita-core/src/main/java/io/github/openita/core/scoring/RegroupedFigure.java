package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A figure that another grouping of the items moves, both as they are shown. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface RegroupedFigure {

    /** {@return what the figures are of: {@code overall}, {@code band} or a node code such as {@code 9.1} or {@code OIT}} */
    String getWhat();

    /** {@return what was computed, a band by its code; empty where it is not assessed} */
    Optional<Figure> getComputed();

    /** {@return what it is in the other grouping; empty where it is not assessed there} */
    Optional<Figure> getOtherwise();

    /** {@return a builder with nothing set} */
    static ImmutableRegroupedFigure.Builder builder() {
        return ImmutableRegroupedFigure.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableRegroupedFigure.Builder toBuilder() {
        return builder().from(this);
    }
}
