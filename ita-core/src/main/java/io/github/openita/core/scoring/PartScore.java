package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of EIT, of one of its indicators or of one of its questions, on a score card. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface PartScore {

    /** {@return its node code, such as {@code EIT@public} or {@code e4@survey}} */
    NodeCode getCode();

    /** {@return the score, exact; empty where it is not assessed} */
    Optional<Score> getScore();

    /** {@return a builder with nothing set} */
    static ImmutablePartScore.Builder builder() {
        return ImmutablePartScore.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePartScore.Builder toBuilder() {
        return builder().from(this);
    }
}
