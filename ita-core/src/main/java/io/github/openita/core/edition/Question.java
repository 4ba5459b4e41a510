package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A survey question of IIT or EIT (ข้อคำถาม), as far as it is known. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Question {

    /** {@return its code} */
    QuestionCode getCode();

    /** {@return the wording on the form, where it is known} */
    Optional<String> getTextTh();

    /** {@return what it is about, where the wording itself is not known} */
    Optional<String> getTheme();

    /** {@return the answers in the order of the form; empty where it has sub-items or they are not known} */
    @Value.Redacted
    List<Choice> getChoices();

    /** {@return its sub-items in the order of the form} */
    @Value.Redacted
    List<SubItem> getSubItems();

    /** {@return what the wording rests on} */
    Optional<Basis> getBasis();

    /** {@return what the points of the answers rest on} */
    Optional<Basis> getPointsBasis();

    /**
     * {@return what is to be chosen from: one list of answers or, where it has sub-items, one for each, in their order; empty
     * where any of that is not known, so that the question cannot be counted}
     */
    default List<List<Choice>> askedChoices() {
        List<List<Choice>> choices = getSubItems().isEmpty()
                ? List.of(getChoices())
                : getSubItems().stream().map(SubItem::getChoices).toList();
        return choices.stream().anyMatch(List::isEmpty) ? List.of() : choices;
    }

    /** {@return a builder with nothing set} */
    static ImmutableQuestion.Builder builder() {
        return ImmutableQuestion.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableQuestion.Builder toBuilder() {
        return builder().from(this);
    }
}
