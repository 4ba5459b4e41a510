package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator (ตัวชี้วัด) on a score card; its score is rounded where the form rounds it. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface IndicatorScore {

    /** {@return its number} */
    int getNumber();

    /** {@return its node code, such as {@code 9}} */
    NodeCode getCode();

    /** {@return the score, exact; empty where it is not assessed} */
    Optional<Score> getScore();

    /** {@return its parts of which anything is given} */
    @Value.Redacted
    List<PartScore> getParts();

    /** {@return its sub-indicators of which anything is given} */
    @Value.Redacted
    List<SubIndicatorScore> getSubIndicators();

    /** {@return its survey questions of which anything is given} */
    @Value.Redacted
    List<QuestionScore> getQuestions();

    /** {@return a builder with nothing set} */
    static ImmutableIndicatorScore.Builder builder() {
        return ImmutableIndicatorScore.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableIndicatorScore.Builder toBuilder() {
        return builder().from(this);
    }
}
