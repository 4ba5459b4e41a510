package io.github.openita.core.scoring;

import io.github.openita.core.edition.OtherGrouping;
import io.github.openita.core.internal.ItaModel;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a result would be in another grouping of the items that agrees with what is known of the form as well. Immutable
 * and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface RegroupedScores {

    /** {@return the other grouping} */
    OtherGrouping getGrouping();

    /** {@return the figures that it moves by 0.01 or more: overall, band, then from tools to sub-indicators} */
    List<RegroupedFigure> getFigures();

    /** {@return a builder with nothing set} */
    static ImmutableRegroupedScores.Builder builder() {
        return ImmutableRegroupedScores.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableRegroupedScores.Builder toBuilder() {
        return builder().from(this);
    }
}
