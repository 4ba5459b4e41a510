package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-indicator (ตัวชี้วัดย่อย) on a score card. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface SubIndicatorScore {

    /** {@return its node code, such as {@code 9.3}} */
    NodeCode getCode();

    /** {@return the score, exact; empty where it is not assessed} */
    Optional<Score> getScore();

    /** {@return its items of which a score is given} */
    @Value.Redacted
    List<QuestionScore> getQuestions();

    /** {@return a builder with nothing set} */
    static ImmutableSubIndicatorScore.Builder builder() {
        return ImmutableSubIndicatorScore.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSubIndicatorScore.Builder toBuilder() {
        return builder().from(this);
    }
}
