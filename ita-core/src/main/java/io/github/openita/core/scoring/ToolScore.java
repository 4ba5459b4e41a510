package io.github.openita.core.scoring;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A tool (เครื่องมือ) on a score card. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({"code", "score", "weight", "contribution", "parts", "indicators"})
public interface ToolScore {

    /** {@return its address: {@code IIT}, {@code EIT} or {@code OIT}} */
    NodeCode getCode();

    /** {@return the score, exact; {@code null} where it is not assessed} */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    Score getScore();

    /** {@return its weight in percent} */
    int getWeight();

    /** {@return its points of the overall score, exact; {@code null} where it is not assessed} */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    @Nullable
    Score getContribution();

    /** {@return its parts of which anything is given} */
    List<PartScore> getParts();

    /** {@return its indicators of which anything is given} */
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
