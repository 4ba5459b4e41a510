package io.github.openita.core.disclosure;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import org.immutables.value.Value;

/** An item that found its successor in another year's form. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface MovedItem {

    /** {@return its code before} */
    QuestionCode getOldItem();

    /** {@return its code now} */
    QuestionCode getNewItem();

    /** {@return what the two items have in common} */
    MatchedBy getBy();

    /** {@return a builder with nothing set} */
    static ImmutableMovedItem.Builder builder() {
        return ImmutableMovedItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMovedItem.Builder toBuilder() {
        return builder().from(this);
    }
}
