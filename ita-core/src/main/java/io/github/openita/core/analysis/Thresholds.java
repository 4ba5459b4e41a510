package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import org.immutables.value.Value;

/**
 * The scores that divide what is at fault from what is to develop, and that from what is to keep. Immutable and
 * thread-safe.
 *
 * <p>No handbook states them. The standard ones are this library's choice: 85, the target of the national plan, and
 * the full score.
 */
@ItaModel
@Value.Immutable
public interface Thresholds {

    /** {@return the score below which something is at fault, 85 where nothing else is said} */
    @Value.Default
    default Score getFaultBelow() {
        return Score.of(85);
    }

    /** {@return the score from which on something is to keep, 100 where nothing else is said} */
    @Value.Default
    default Score getKeepFrom() {
        return Score.FULL;
    }

    /** {@return fault below 85, keep from 100} */
    static Thresholds standard() {
        return builder().build();
    }

    /**
     * {@return these thresholds}
     *
     * @param faultBelow the score below which something is at fault
     * @param keepFrom the score from which on something is to keep, not below the first
     * @throws InvalidInputException where the second is below the first
     */
    static Thresholds of(Score faultBelow, Score keepFrom) {
        return builder().faultBelow(faultBelow).keepFrom(keepFrom).build();
    }

    /**
     * {@return its class, decided on the shown figure}
     *
     * @param score a score
     */
    default IssueClass classOf(Score score) {
        Score shown = score.rounded();
        if (shown.compareTo(getFaultBelow()) < 0) {
            return IssueClass.FAULT;
        }
        return shown.compareTo(getKeepFrom()) < 0 ? IssueClass.DEVELOP : IssueClass.KEEP;
    }

    /** Refuses thresholds in the wrong order. */
    @Value.Check
    default void checkOrder() {
        if (getKeepFrom().compareTo(getFaultBelow()) < 0) {
            throw new InvalidInputException(
                    "เกณฑ์รักษาระดับ " + getKeepFrom() + " ต่ำกว่าเกณฑ์ข้อบกพร่อง " + getFaultBelow()
                            + ": ต้องเท่ากันหรือสูงกว่า",
                    "to keep from " + getKeepFrom() + " is below at fault below " + getFaultBelow()
                            + ": must be the same or higher");
        }
    }

    /** {@return a builder with the standard thresholds} */
    static ImmutableThresholds.Builder builder() {
        return ImmutableThresholds.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableThresholds.Builder toBuilder() {
        return builder().from(this);
    }
}
