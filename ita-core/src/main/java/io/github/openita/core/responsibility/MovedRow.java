package io.github.openita.core.responsibility;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.Optional;
import org.immutables.value.Value;

/** A row that found its item in another year's form. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface MovedRow {

    /**
     * {@return the code of its item before; absent where the row names none and only the new edition has an item of its
     * title}
     */
    Optional<QuestionCode> getOldItem();

    /** {@return the code of its item now} */
    QuestionCode getNewItem();

    /** {@return what the two items have in common, or the row and its item} */
    MatchedBy getBy();

    /** {@return the title of the row, as written} */
    String getTitle();

    /** {@return a builder with nothing set} */
    static ImmutableMovedRow.Builder builder() {
        return ImmutableMovedRow.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMovedRow.Builder toBuilder() {
        return builder().from(this);
    }
}
