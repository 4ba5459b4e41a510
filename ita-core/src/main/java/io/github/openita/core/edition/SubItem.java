package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import java.util.List;
import org.immutables.value.Value;

/** A sub-item of a survey question (ข้อย่อย); the question is the mean of its sub-items. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface SubItem {

    /** {@return the wording on the form} */
    String getTextTh();

    /** {@return the answers in the order of the form} */
    List<Choice> getChoices();

    /** {@return a builder with nothing set} */
    static ImmutableSubItem.Builder builder() {
        return ImmutableSubItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSubItem.Builder toBuilder() {
        return builder().from(this);
    }
}
