package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** One score that must rise on the way to a band. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface PathStep {

    /** {@return the node code of the score} */
    NodeCode getCode();

    /** {@return the score as it is; empty where it has to be looked up first: some part of the tool, which one is not known} */
    Optional<Score> getScore();

    /** {@return the score it must reach: 100 for an item of OIT, else as far as needed, at most two decimals} */
    Score getTo();

    /**
     * {@return how many points of the overall score the step brings, exactly, before the form rounds anything; 0 for
     * the score of a part that is only a condition of the band, and where the score as it is is not known}
     */
    Points getGain();

    /** {@return a builder with nothing set} */
    static ImmutablePathStep.Builder builder() {
        return ImmutablePathStep.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePathStep.Builder toBuilder() {
        return builder().from(this);
    }
}
