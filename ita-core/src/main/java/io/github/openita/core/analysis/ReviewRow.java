package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import org.immutables.value.Value;

/** A question, item or other node of the form with its class. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ReviewRow {

    /** {@return its node code} */
    NodeCode getCode();

    /** {@return its score, exact} */
    Score getScore();

    /** {@return its parts of EIT, as far as their scores are known; none for a part, which is a row only where the other is not known} */
    List<PartScore> getParts();

    /** {@return its class} */
    IssueClass getIssueClass();

    /** {@return the items or sub-indicators that the edition's recommendations for it point to, whatever its class} */
    List<NodeCode> getAdvice();

    /** {@return a builder with nothing set} */
    static ImmutableReviewRow.Builder builder() {
        return ImmutableReviewRow.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableReviewRow.Builder toBuilder() {
        return builder().from(this);
    }
}
