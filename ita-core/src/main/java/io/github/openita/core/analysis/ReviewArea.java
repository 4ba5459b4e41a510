package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One issue (ประเด็น) of a review or, where the edition has none, one indicator. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ReviewArea {

    /** {@return its number} */
    int getNumber();

    /** {@return its Thai name; absent only for an indicator to which its scheme gives none} */
    Optional<String> getNameTh();

    /** {@return what is scored in it, each with its class, in the order of the form} */
    @Value.Redacted
    List<ReviewRow> getRows();

    /** {@return what belongs to it and has no score, which is not zero} */
    @Value.Redacted
    List<NodeCode> getNotAssessed();

    /**
     * {@return the rows of that class}
     *
     * @param issueClass a class
     */
    default List<ReviewRow> rowsOf(IssueClass issueClass) {
        return getRows().stream()
                .filter(row -> row.getIssueClass() == issueClass)
                .toList();
    }

    /** {@return a builder with nothing set} */
    static ImmutableReviewArea.Builder builder() {
        return ImmutableReviewArea.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableReviewArea.Builder toBuilder() {
        return builder().from(this);
    }
}
