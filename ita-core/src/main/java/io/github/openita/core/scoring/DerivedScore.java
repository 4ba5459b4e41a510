package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import org.immutables.value.Value;

/**
 * A score of a part (ส่วนของ EIT) that is known from nothing but the whole and the other part: twice the whole less the
 * other part, or the mean of such. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface DerivedScore {

    /** {@return the node code of the part, such as {@code EIT@public} or {@code 8@public}} */
    NodeCode getCode();

    /** {@return the score that follows from the figures as they are printed, exact} */
    Score getScore();

    /** {@return the least that it can be, in two decimals, since figures of two decimals may have been rounded} */
    Score getLow();

    /** {@return the most that it can be, in two decimals, for the same reason} */
    Score getHigh();

    /** {@return a builder with nothing set} */
    static ImmutableDerivedScore.Builder builder() {
        return ImmutableDerivedScore.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableDerivedScore.Builder toBuilder() {
        return builder().from(this);
    }
}
