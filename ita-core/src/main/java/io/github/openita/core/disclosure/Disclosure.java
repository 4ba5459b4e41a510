package io.github.openita.core.disclosure;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.QuestionCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What an agency discloses on its web site for one edition (การเปิดเผยข้อมูลสาธารณะ), item by item. Immutable and
 * thread-safe.
 *
 * <p>It says what there is, not whether that is enough: an item of another edition or an element that no form asks for
 * is kept, and found by the check.
 */
@ItaModel
@Value.Immutable
public interface Disclosure {

    /** {@return the agency, where the document says whose it is} */
    Optional<@Valid Agency> getAgency();

    /** {@return the name of the edition, {@code nacc-2567}, where the document says for which it was made} */
    Optional<String> getEdition();

    /** {@return what is disclosed, by item} */
    @NotNull
    @Value.NaturalOrder
    @Value.Redacted
    SortedMap<@NotNull QuestionCode, @NotNull @Valid ItemDisclosure> getItems();

    /**
     * Carries it to another year's form, by what corresponds to what there: titles and links as they are, each item marked
     * with the year that they are from. Years, days and elements stay behind, since they are true of what was published.
     *
     * @param from the edition that its codes are of
     * @param to the edition to carry it to
     * @return the disclosure for that edition, and what became of each item
     */
    default CarriedDisclosure carryTo(Edition from, Edition to) {
        return new DisclosureMove(this, from, to).carried();
    }

    /** {@return a builder with nothing set} */
    static ImmutableDisclosure.Builder builder() {
        return ImmutableDisclosure.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableDisclosure.Builder toBuilder() {
        return builder().from(this);
    }
}
