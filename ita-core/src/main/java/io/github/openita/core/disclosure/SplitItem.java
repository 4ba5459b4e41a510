package io.github.openita.core.disclosure;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/** An item that became several in another year's form, each of which has all of its links. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface SplitItem {

    /** {@return its code before} */
    QuestionCode getOldItem();

    /** {@return the codes of what it became, two or more, in the order of the form} */
    List<QuestionCode> getNewItems();

    /** {@return what the items have in common} */
    MatchedBy getBy();

    /** {@return a builder with nothing set} */
    static ImmutableSplitItem.Builder builder() {
        return ImmutableSplitItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSplitItem.Builder toBuilder() {
        return builder().from(this);
    }
}
