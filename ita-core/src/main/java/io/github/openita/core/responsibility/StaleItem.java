package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** An item whose last change is longer ago than the matrix promises. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface StaleItem {

    /** {@return its code} */
    QuestionCode getItem();

    /** {@return the title of the row, as written} */
    String getTitle();

    /** {@return how often the matrix promises it} */
    PublicationFrequency getFrequency();

    /** {@return the day of its last change} */
    LocalDate getUpdatedOn();

    /** {@return the last day on which it was fresh} */
    LocalDate getFreshUntil();

    /** {@return who has to prepare it anew} */
    List<Responsible> getPrepares();

    /** {@return a builder with nothing set} */
    static ImmutableStaleItem.Builder builder() {
        return ImmutableStaleItem.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableStaleItem.Builder toBuilder() {
        return builder().from(this);
    }
}
