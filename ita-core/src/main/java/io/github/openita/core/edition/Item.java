package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An item of OIT (ข้อ o): something that the agency must disclose on its web site. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Item {

    /** {@return its code} */
    QuestionCode getCode();

    /** {@return its title on the form} */
    String getNameTh();

    /** {@return what the title rests on} */
    Optional<Basis> getTitleBasis();

    /** {@return the node code of its sub-indicator} */
    NodeCode getSubIndicator();

    /**
     * {@return a word for what it is about, by which it is found again in another year; {@code social} in every
     * scheme marks the item on social networks, which lie outside the own site}
     */
    Optional<String> getTopic();

    /**
     * {@return the fiscal year it reports on: 0 the year of the edition, −1 the year before; absent where none is
     * known}
     */
    Optional<Integer> getPeriodOffset();

    /** {@return what the period rests on} */
    Optional<Basis> getPeriodBasis();

    /** {@return how often it must be published anew; absent where the form says nothing, as the commission's do} */
    Optional<PublicationFrequency> getFrequency();

    /** {@return what the frequency rests on} */
    Optional<Basis> getFrequencyBasis();

    /**
     * {@return whether one of its links must be a structured file (ไฟล์ข้อมูล) that machines can read, such as CSV; the
     * commission's forms ask that of no item}
     */
    @Value.Default
    default boolean isDataFile() {
        return false;
    }

    /** {@return what it rests on that a structured file is asked for} */
    Optional<Basis> getDataFileBasis();

    /** {@return the sentence that leads its elements in} */
    Optional<String> getLead();

    /** {@return who is responsible for it, where the form says so} */
    Optional<String> getResponsible();

    /** {@return what it must show} */
    @Value.Redacted
    List<Element> getElements();

    /** {@return remarks of the form that are no elements} */
    @Value.Redacted
    List<String> getNotes();

    /** {@return a builder with nothing set} */
    static ImmutableItem.Builder builder() {
        return ImmutableItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableItem.Builder toBuilder() {
        return builder().from(this);
    }
}
