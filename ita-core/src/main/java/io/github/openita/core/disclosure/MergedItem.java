package io.github.openita.core.disclosure;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/** An item of another year's form that several became a part of; it has the links of all of them. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface MergedItem {

    /** {@return the codes before of those that the disclosure has, at least one, in their order} */
    List<QuestionCode> getOldItems();

    /** {@return the code now} */
    QuestionCode getNewItem();

    /** {@return a builder with nothing set} */
    static ImmutableMergedItem.Builder builder() {
        return ImmutableMergedItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMergedItem.Builder toBuilder() {
        return builder().from(this);
    }
}
