package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;

/** Which items are out of date on a day, by the frequency that a matrix promises. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface StaleItems {

    /** {@return the day it was judged for} */
    LocalDate getAsOf();

    /** {@return the items out of date, in the order of the form} */
    List<StaleItem> getStale();

    /** {@return the items with a row of which it cannot be told, in the order of the form} */
    List<UnjudgedItem> getNotEvaluated();

    /**
     * {@return what says that matrix and disclosure do not belong together, each with a rule: {@code matrix/other-agency}
     * (the disclosure is of another agency), {@code matrix/disclosure-year} (the disclosure is of another year)}
     */
    List<RowFinding> getFindings();

    /** {@return a builder with nothing set} */
    static ImmutableStaleItems.Builder builder() {
        return ImmutableStaleItems.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableStaleItems.Builder toBuilder() {
        return builder().from(this);
    }
}
