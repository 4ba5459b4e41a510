package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One kind of data (ประเภทข้อมูล) and who prepares, collects and publishes it, how often. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface MatrixRow {

    /** {@return the OIT item that it answers; empty for data that no item asks for, or where none is named} */
    Optional<QuestionCode> getItem();

    /** {@return the kind of data, as written} */
    String getTitle();

    /** {@return who prepares it (ผู้จัดทำข้อมูล); empty where nobody is named} */
    List<Responsible> getPrepares();

    /** {@return who collects it (ผู้รวบรวม); empty where nobody is named} */
    List<Responsible> getCollects();

    /** {@return who publishes it (ผู้เผยแพร่); empty where nobody is named} */
    List<Responsible> getPublishes();

    /**
     * {@return how often it is published; read from {@link #getFrequencyText()} where that is all that is given, empty
     * where that cannot be read}
     */
    Optional<PublicationFrequency> getFrequency();

    /** {@return how often it is published, as written; else the Thai words for {@link #getFrequency()}} */
    Optional<String> getFrequencyText();

    /**
     * {@return who has that role here}
     *
     * @param role a role
     */
    default List<Responsible> in(MatrixRole role) {
        return switch (role) {
            case PREPARES -> getPrepares();
            case COLLECTS -> getCollects();
            case PUBLISHES -> getPublishes();
        };
    }

    /**
     * Completes the frequency and refuses a row without a title.
     *
     * @return the row with its frequency
     */
    @Value.Check
    default MatrixRow checked() {
        if (!ThaiText.hasText(getTitle())) {
            throw new InvalidInputException(
                    "แถวไม่มีประเภทข้อมูล (title)", "a row does not say what data it is about (title)");
        }
        Optional<String> text = getFrequencyText();
        Optional<PublicationFrequency> frequency = getFrequency();
        Optional<PublicationFrequency> read = text.flatMap(PublicationFrequency::find);
        if (text.isPresent() && !ThaiText.hasText(text.get())) {
            return builder().from(this).frequencyText(Optional.empty()).build();
        }
        if (frequency.isEmpty() && read.isPresent()) {
            return builder().from(this).frequency(read).build();
        }
        if (frequency.isPresent() && text.isEmpty()) {
            return builder()
                    .from(this)
                    .frequencyText(frequency.get().getNameTh())
                    .build();
        }
        return this;
    }

    /**
     * Finds the item that it answers.
     *
     * @param edition a form
     * @return the item that it names or, where it names none, the one of its title; empty where the form has no such
     */
    default Optional<Item> itemIn(Edition edition) {
        return getItem().isPresent() ? getItem().flatMap(edition::item) : edition.itemTitled(getTitle());
    }

    /** {@return a builder with nothing set} */
    static ImmutableMatrixRow.Builder builder() {
        return ImmutableMatrixRow.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMatrixRow.Builder toBuilder() {
        return builder().from(this);
    }
}
