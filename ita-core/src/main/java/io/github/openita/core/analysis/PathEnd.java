package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.SortedMap;
import org.immutables.value.Value;

/** What a result comes to once all steps of a path are taken, scored again. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface PathEnd {

    /** {@return the overall score then, exact} */
    Score getOverall();

    /** {@return the band then; provisional where the parts of EIT are not all known} */
    AwardedBand getBand();

    /** {@return the score of every tool then, exact} */
    @Value.NaturalOrder
    SortedMap<NodeCode, Score> getTools();

    /** {@return a builder with nothing set} */
    static ImmutablePathEnd.Builder builder() {
        return ImmutablePathEnd.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePathEnd.Builder toBuilder() {
        return builder().from(this);
    }
}
