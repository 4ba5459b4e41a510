package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A tool (เครื่องมือ) on a score card. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ToolScore {

    /** {@return its node code: {@code IIT}, {@code EIT} or {@code OIT}} */
    NodeCode getCode();

    /** {@return the score, exact; empty where it is not assessed} */
    Optional<Score> getScore();

    /** {@return its weight in percent} */
    int getWeight();

    /** {@return its points of the overall score, exact; empty where it is not assessed} */
    Optional<Score> getContribution();

    /** {@return its parts of which anything is given} */
    @Value.Redacted
    List<PartScore> getParts();

    /** {@return its indicators of which anything is given} */
    @Value.Redacted
    List<IndicatorScore> getIndicators();

    /** {@return a builder with nothing set} */
    static ImmutableToolScore.Builder builder() {
        return ImmutableToolScore.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableToolScore.Builder toBuilder() {
        return builder().from(this);
    }
}
