package io.github.openita.core.disclosure;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.FiscalYear;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is disclosed for one item (ข้อ o): where it is published, and what it shows. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ItemDisclosure {

    /** {@return the title that the page carries} */
    Optional<String> getTitle();

    /** {@return where it is published, as the site links to it} */
    @NotNull
    List<@NotNull @Valid Link> getLinks();

    /** {@return the fiscal year that it reports on} */
    Optional<FiscalYear> getFiscalYear();

    /** {@return the day of its last change} */
    Optional<LocalDate> getUpdatedOn();

    /**
     * {@return the fiscal year of the form that its title and links were carried from; absent where they were given for
     * this form, so whoever has renewed them takes it away}
     */
    Optional<FiscalYear> getCarriedFrom();

    /**
     * {@return what it shows, element by element; absent where the document only says where it is published, which is
     * not the same as showing nothing}
     */
    Optional<Elements> getElements();

    /** {@return a builder with nothing set} */
    static ImmutableItemDisclosure.Builder builder() {
        return ImmutableItemDisclosure.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableItemDisclosure.Builder toBuilder() {
        return builder().from(this);
    }
}
