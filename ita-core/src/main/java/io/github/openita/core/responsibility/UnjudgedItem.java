package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import org.immutables.value.Value;

/**
 * An item of which it cannot be told whether it is fresh, which is not the same as fresh. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface UnjudgedItem {

    /** {@return its code} */
    QuestionCode getItem();

    /** {@return what is missing for that} */
    BilingualText getWhy();

    /** {@return a builder with nothing set} */
    static ImmutableUnjudgedItem.Builder builder() {
        return ImmutableUnjudgedItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableUnjudgedItem.Builder toBuilder() {
        return builder().from(this);
    }
}
