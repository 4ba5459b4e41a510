package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A sub-indicator of OIT (ตัวชี้วัดย่อย), 9.1–10.2 in the forms of the commission. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface SubIndicator {

    /** {@return its node code, such as {@code 9.3}} */
    NodeCode getCode();

    /** {@return the number of its indicator; where none is given it is the number before the dot of the code} */
    @Value.Default
    default int getIndicator() {
        return getCode().getIndicator().orElse(0);
    }

    /** {@return its Thai name} */
    Optional<String> getNameTh();

    /** {@return the codes of its items in the order of the form} */
    List<QuestionCode> getItems();

    /** {@return a builder with nothing set} */
    static ImmutableSubIndicator.Builder builder() {
        return ImmutableSubIndicator.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableSubIndicator.Builder toBuilder() {
        return builder().from(this);
    }
}
