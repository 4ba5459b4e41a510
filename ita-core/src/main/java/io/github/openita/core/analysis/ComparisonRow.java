package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Optional;
import org.immutables.value.Value;

/** One node of the form in two results. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ComparisonRow {

    /** {@return its node code in the new form; in the old one where only that has such a node} */
    NodeCode getCode();

    /** {@return its node code in the old form, where that is another} */
    Optional<NodeCode> getOldCode();

    /** {@return the old score, exact; empty where the old result has none} */
    Optional<Score> getOldScore();

    /** {@return the new score, exact; empty where the new result has none} */
    Optional<Score> getNewScore();

    /** {@return the new shown figure minus the old one, in points; empty where one of them is missing} */
    Optional<Points> getDifference();

    /** {@return which way it moved; empty where one of the figures is missing} */
    Optional<Change> getChange();

    /** {@return a builder with nothing set} */
    static ImmutableComparisonRow.Builder builder() {
        return ImmutableComparisonRow.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableComparisonRow.Builder toBuilder() {
        return builder().from(this);
    }
}
