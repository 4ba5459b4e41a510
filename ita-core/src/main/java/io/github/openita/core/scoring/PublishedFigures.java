package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What was published of a result (ผลที่ประกาศ): held against the computed figures, never computed with. Immutable and
 * thread-safe.
 */
@ItaModel
@Value.Immutable
public interface PublishedFigures {

    /** {@return the overall score} */
    Optional<PublishedFigure> getOverall();

    /** {@return the band as printed: its code, Thai or English name, or whatever else the source prints} */
    Optional<String> getBand();

    /** {@return figures of survey questions and OIT items} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull PublishedFigure> getQuestions();

    /** {@return figures of sub-indicators} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull PublishedFigure> getSubIndicators();

    /** {@return figures of indicators} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull PublishedFigure> getIndicators();

    /** {@return figures of tools} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull PublishedFigure> getTools();

    /**
     * {@return the figures published at that level}
     *
     * @param level a level of the form
     */
    default SortedMap<NodeCode, PublishedFigure> at(Level level) {
        return switch (level) {
            case QUESTION -> getQuestions();
            case SUB_INDICATOR -> getSubIndicators();
            case INDICATOR -> getIndicators();
            case TOOL -> getTools();
        };
    }

    /** Refuses a node code that stands at another level than its own. */
    @Value.Check
    default void checkLevels() {
        LevelKeys.check(this::at);
    }

    /**
     * {@return what was published of a result as a whole; nothing where neither was}
     *
     * @param overall the overall score
     * @param band the band as printed
     */
    static Optional<PublishedFigures> ofWhole(Optional<Score> overall, Optional<String> band) {
        return overall.isEmpty() && band.isEmpty()
                ? Optional.empty()
                : Optional.of(builder()
                        .overall(overall.map(PublishedFigure::of))
                        .band(band)
                        .build());
    }

    /** {@return a builder with nothing set} */
    static ImmutablePublishedFigures.Builder builder() {
        return ImmutablePublishedFigures.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePublishedFigures.Builder toBuilder() {
        return builder().from(this);
    }
}
