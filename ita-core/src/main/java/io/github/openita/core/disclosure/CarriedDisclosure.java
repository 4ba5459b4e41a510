package io.github.openita.core.disclosure;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * A disclosure carried to another year's form, and what became of its items: each is moved, split, merged or without
 * successor. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface CarriedDisclosure {

    /** {@return the disclosure for the new edition} */
    Disclosure getDisclosure();

    /** {@return where items went, by their code before; those whose code stayed too} */
    List<MovedItem> getMoved();

    /** {@return the items that became several, by their code before} */
    List<SplitItem> getSplit();

    /** {@return the items that several became a part of, by their code now} */
    List<MergedItem> getMerged();

    /** {@return what answers no item of the new edition, as it was, by its code before} */
    @Value.NaturalOrder
    SortedMap<QuestionCode, ItemDisclosure> getWithoutSuccessor();

    /** {@return the items of the new edition that nothing was carried to, in the order of the form} */
    List<QuestionCode> getWithoutSource();

    /** {@return a builder with nothing set} */
    static ImmutableCarriedDisclosure.Builder builder() {
        return ImmutableCarriedDisclosure.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableCarriedDisclosure.Builder toBuilder() {
        return builder().from(this);
    }
}
