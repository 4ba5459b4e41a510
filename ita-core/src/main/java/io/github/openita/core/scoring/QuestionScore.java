package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A survey question or OIT item (ข้อ) on a score card. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface QuestionScore {

    /** {@return its node code, such as {@code o17}} */
    NodeCode getCode();

    /** {@return the score, exact; empty where it is not assessed} */
    Optional<Score> getScore();

    /** {@return its parts of which anything is given} */
    @Value.Redacted
    List<PartScore> getParts();

    /** {@return a builder with nothing set} */
    static ImmutableQuestionScore.Builder builder() {
        return ImmutableQuestionScore.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableQuestionScore.Builder toBuilder() {
        return builder().from(this);
    }
}
