package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An indicator of the form (ตัวชี้วัด), 1–10 in the forms of the commission. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Indicator {

    /** {@return its number, 1–999} */
    int getNumber();

    /** {@return the tool it is measured with} */
    Tool getTool();

    /** {@return its Thai name; absent where the scheme gives none} */
    Optional<String> getNameTh();

    /**
     * {@return the codes of its survey questions in the order of the form; empty for OIT and where they are not
     * known}
     */
    List<QuestionCode> getQuestions();

    /** {@return a builder with nothing set} */
    static ImmutableIndicator.Builder builder() {
        return ImmutableIndicator.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableIndicator.Builder toBuilder() {
        return builder().from(this);
    }
}
