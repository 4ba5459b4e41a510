package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * The scores that are known of a result, at whatever levels they are known. Immutable and thread-safe.
 *
 * <pre>{@code
 * KnownScores.of(Map.of(NodeCode.of("i5"), Score.of("98.79"), NodeCode.of("OIT"), Score.of("90.84")))
 * }</pre>
 */
@ItaModel
@Value.Immutable
public interface KnownScores {

    /** {@return the scores of survey questions and OIT items} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull Score> getQuestions();

    /** {@return the scores of sub-indicators} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull Score> getSubIndicators();

    /** {@return the scores of indicators} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull Score> getIndicators();

    /** {@return the scores of tools} */
    @NotNull
    @Value.NaturalOrder
    SortedMap<@NotNull NodeCode, @NotNull Score> getTools();

    /**
     * {@return the same scores, sorted by level}
     *
     * @param scores scores by the node code they belong to, in any order
     */
    static KnownScores of(Map<NodeCode, Score> scores) {
        ImmutableKnownScores.Builder known = ImmutableKnownScores.builder();
        scores.forEach((code, score) -> {
            switch (code.getLevel()) {
                case QUESTION -> known.putQuestion(code, score);
                case SUB_INDICATOR -> known.putSubIndicator(code, score);
                case INDICATOR -> known.putIndicator(code, score);
                case TOOL -> known.putTool(code, score);
            }
        });
        return known.build();
    }

    /**
     * {@return the scores of a row, sorted by level}
     *
     * @param codes the node codes of its columns, each once
     * @param scores what it has in each of them, in their order; empty where that is not assessed
     * @throws IllegalArgumentException where there are not as many scores as columns
     */
    static KnownScores ofRow(List<NodeCode> codes, List<Optional<Score>> scores) {
        if (scores.size() != codes.size()) {
            throw new IllegalArgumentException(scores.size() + " scores in " + codes.size() + " columns");
        }
        Map<NodeCode, Score> known = new HashMap<>();
        for (int i = 0; i < codes.size(); i++) {
            NodeCode code = codes.get(i);
            scores.get(i).ifPresent(score -> known.put(code, score));
        }
        return of(known);
    }

    /**
     * {@return the scores known at that level}
     *
     * @param level a level of the form
     */
    default SortedMap<NodeCode, Score> at(Level level) {
        return switch (level) {
            case QUESTION -> getQuestions();
            case SUB_INDICATOR -> getSubIndicators();
            case INDICATOR -> getIndicators();
            case TOOL -> getTools();
        };
    }

    /**
     * {@return the score known for it, where there is one}
     *
     * @param code a node code
     */
    default Optional<Score> of(NodeCode code) {
        return Optional.ofNullable(at(code.getLevel()).get(code));
    }

    /**
     * {@return these scores and those}
     *
     * @param other scores of other nodes of the same result
     * @throws InvalidInputException where a node has a score in both
     */
    default KnownScores plus(KnownScores other) {
        ImmutableKnownScores.Builder both = ImmutableKnownScores.builder().from(this);
        for (Level level : Level.values()) {
            for (NodeCode code : other.at(level).keySet()) {
                if (at(level).containsKey(code)) {
                    throw new InvalidInputException(code + " มีคะแนนอยู่แล้ว", code + " has a score already");
                }
            }
        }
        return both.putAllQuestions(other.getQuestions())
                .putAllSubIndicators(other.getSubIndicators())
                .putAllIndicators(other.getIndicators())
                .putAllTools(other.getTools())
                .build();
    }

    /** Refuses a node code that stands at another level than its own. */
    @Value.Check
    default void checkLevels() {
        LevelKeys.check(this::at);
    }

    /** {@return a builder with nothing set} */
    static ImmutableKnownScores.Builder builder() {
        return ImmutableKnownScores.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableKnownScores.Builder toBuilder() {
        return builder().from(this);
    }
}
