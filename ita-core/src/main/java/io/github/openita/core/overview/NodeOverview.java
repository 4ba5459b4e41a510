package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import org.immutables.value.Value;

/** One node of the form over many results: a tool or a part of it, an indicator, a question or an item. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface NodeOverview {

    /** {@return its node code} */
    NodeCode getCode();

    /** {@return over how many results it is: those that have a score there; at least 1} */
    int getCount();

    /** {@return the plain mean of the shown scores, exact} */
    Points getMean();

    /** {@return the lowest of them} */
    Score getLeast();

    /** {@return the highest of them} */
    Score getMost();

    /** {@return how many of them are below the target of the form or, where it has none, below 100} */
    int getFailing();

    /**
     * {@return how many points of the overall score are lost there, exactly, on the mean of these results; for a part the
     * same points seen from that side}
     */
    Points getLost();

    /** {@return a builder with nothing set} */
    static ImmutableNodeOverview.Builder builder() {
        return ImmutableNodeOverview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableNodeOverview.Builder toBuilder() {
        return builder().from(this);
    }
}
