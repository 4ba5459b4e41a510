package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Score;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The OIT score that a disclosure may expect, by the scorer of the edition. Immutable and thread-safe. Scores are
 * exact; people are shown both figures, never one alone.
 */
@ItaModel
@Value.Immutable
public interface Forecast {

    /** {@return the score with every absent or incomplete item at 0 and the others at 100, where the edition gives one} */
    Optional<Score> getOit();

    /** {@return the score with every item at 0, too, that is only claimed or has a warning, where the edition gives one} */
    Optional<Score> getAtWorst();

    /** {@return how many items are only claimed} */
    int getClaimed();

    /** {@return the scores of the OIT indicators, by number, that belong to {@link #getOit()}} */
    @Value.NaturalOrder
    SortedMap<Integer, Score> getIndicators();

    /** {@return a builder that has all of this set} */
    default ImmutableForecast.Builder toBuilder() {
        return ImmutableForecast.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableForecast.Builder builder() {
        return ImmutableForecast.builder();
    }
}
