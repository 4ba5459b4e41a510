package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.DateSpan;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One of the periods that are reported on in turn (งวดการรายงาน). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ReportingPeriod {

    /** {@return the days that the report is about} */
    DateSpan getDays();

    /** {@return the first day on which a report is one of this period: the day after the last one was due} */
    LocalDate getOpensOn();

    /** {@return the last day on which the report is on time} */
    LocalDate getDueOn();

    /** {@return a builder with nothing set} */
    static ImmutableReportingPeriod.Builder builder() {
        return ImmutableReportingPeriod.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableReportingPeriod.Builder toBuilder() {
        return builder().from(this);
    }
}
