package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question, item or part that is short of the full score, or a node of the form that is known only as a whole, and
 * what that costs (คะแนนที่เสียไป). What is known by its parts is one gap. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface Gap {

    /** {@return its node code, such as {@code o17}, {@code e4@public} or, known only as a whole, {@code 8}} */
    NodeCode getCode();

    /** {@return its score, 0 to below 100; the mean of its parts where it has some} */
    Score getScore();

    /** {@return its parts of EIT, where its score is known by them alone} */
    List<PartScore> getParts();

    /**
     * {@return the parts of EIT that are known of it or of what stands below it, where its score is known of itself; what
     * they lose is in its own}
     */
    List<PartScore> getBeside();

    /** {@return how many points of the overall score are lost here, exactly; above 0} */
    Points getLost();

    /** {@return the number of the indicator it is or belongs to; empty for a tool or a part of one} */
    Optional<Integer> getIndicator();

    /** {@return the sub-indicator it is or belongs to; empty outside OIT and above} */
    Optional<NodeCode> getSubIndicator();

    /** {@return whether the shown score, or that of a part, is below the target of the edition; never where that has none} */
    boolean isBelowTarget();

    /** {@return the items and sub-indicators that the assessor's advice on this question points to} */
    List<NodeCode> getAdvice();

    /**
     * {@return whether the score of that node is known by this gap alone: it is its own or that of one of its parts}
     *
     * @param code a node code
     */
    default boolean isOf(NodeCode code) {
        return getParts().isEmpty()
                ? getCode().equals(code)
                : getParts().stream().anyMatch(part -> part.getCode().equals(code));
    }

    /** {@return a builder with nothing set} */
    static ImmutableGap.Builder builder() {
        return ImmutableGap.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableGap.Builder toBuilder() {
        return builder().from(this);
    }
}
