package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Score;
import org.immutables.value.Value;

/** An answer that a survey question offers (ตัวเลือก), and what it is worth. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Choice {

    /** {@return the wording on the form} */
    String getLabelTh();

    /** {@return what the answer is worth} */
    Score getPoints();

    /** {@return a builder with nothing set} */
    static ImmutableChoice.Builder builder() {
        return ImmutableChoice.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableChoice.Builder toBuilder() {
        return builder().from(this);
    }
}
