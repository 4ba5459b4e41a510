package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import java.util.Optional;
import org.immutables.value.Value;

/** What one tool did to the difference of two overall scores. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Contribution {

    /** {@return the node code of the tool} */
    NodeCode getCode();

    /**
     * {@return its weighted points in the new result minus those in the old one, exact, so that another weight counts
     * too; empty where the tool is not assessed in one of them}
     */
    Optional<Points> getPoints();

    /** {@return a builder with nothing set} */
    static ImmutableContribution.Builder builder() {
        return ImmutableContribution.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableContribution.Builder toBuilder() {
        return builder().from(this);
    }
}
