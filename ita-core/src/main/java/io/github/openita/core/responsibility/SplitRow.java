package io.github.openita.core.responsibility;

import io.github.openita.core.edition.MatchedBy;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/** A row whose item became several in another year's form; the matrix has it once for each. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface SplitRow {

    /** {@return the code of its item before} */
    QuestionCode getOldItem();

    /** {@return the codes of its items now, two or more, in the order of the form} */
    List<QuestionCode> getNewItems();

    /** {@return what the items have in common} */
    MatchedBy getBy();

    /** {@return the title of the row, as written} */
    String getTitle();

    /** {@return a builder with nothing set} */
    static ImmutableSplitRow.Builder builder() {
        return ImmutableSplitRow.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSplitRow.Builder toBuilder() {
        return builder().from(this);
    }
}
