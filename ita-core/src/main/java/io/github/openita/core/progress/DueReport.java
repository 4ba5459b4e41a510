package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.NodeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that one entry owes, or gave late. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface DueReport {

    /** {@return which entry of the report it is, from 1} */
    int getEntry();

    /** {@return the entry's title} */
    String getTitle();

    /** {@return what the entry is about} */
    List<NodeCode> getAbout();

    /** {@return the units that are responsible} */
    List<String> getUnits();

    /** {@return the people who are responsible} */
    List<String> getPersons();

    /** {@return the days that the report is about; empty for a deadline} */
    Optional<DateSpan> getPeriod();

    /** {@return the last day on which it is on time} */
    LocalDate getDueOn();

    /** {@return the day on which it came, where it came} */
    Optional<LocalDate> getReportedOn();

    /** {@return a builder with nothing set} */
    static ImmutableDueReport.Builder builder() {
        return ImmutableDueReport.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableDueReport.Builder toBuilder() {
        return builder().from(this);
    }
}
