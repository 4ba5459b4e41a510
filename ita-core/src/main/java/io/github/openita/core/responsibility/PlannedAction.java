package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is to be done (กิจกรรม): its steps, who does them, until when, and when it is reported. Immutable and
 * thread-safe.
 */
@ItaModel
@Value.Immutable
public interface PlannedAction {

    /** {@return the measure (มาตรการ) that it belongs to, where its table names one} */
    Optional<String> getMeasure();

    /** {@return what is to be done (กิจกรรม)} */
    String getActivity();

    /** {@return the steps (ขั้นตอนการปฏิบัติ), in their order; never a blank one} */
    List<String> getSteps();

    /** {@return who is responsible} */
    List<Responsible> getResponsible();

    /**
     * {@return the month until whose end it must be done (กำหนดเสร็จ), of the Common Era; read from {@link #getDueText()}
     * where that is all that is given, empty where that cannot be read}
     */
    Optional<YearMonth> getDueMonth();

    /** {@return until when it must be done, as written: {@code พ.ค.๖๕}} */
    Optional<String> getDueText();

    /**
     * {@return the quarters of the fiscal year, 1–4, in which it is reported (รายงานผล), in rising order; read from
     * {@link #getReportingText()} where that is all that is given}
     */
    List<Integer> getReportingQuarters();

    /** {@return when it is reported, as written: {@code ไตรมาส ๒}} */
    Optional<String> getReportingText();

    /**
     * Completes due month and quarters and refuses an action that says nothing, or quarters that there are not.
     *
     * @return the action with its month and quarters
     */
    @Value.Check
    default PlannedAction checked() {
        if (!ThaiText.hasText(getActivity())) {
            throw new InvalidInputException(
                    "แถวไม่มีกิจกรรม (activity)", "a row does not say what is to be done (activity)");
        }
        for (int quarter : getReportingQuarters()) {
            if (quarter < 1 || quarter > 4) {
                throw new InvalidInputException(
                        "ไตรมาส " + quarter + ": มีเพียง 1–4", "quarter " + quarter + ": there are 1–4");
            }
        }
        Optional<String> measure = getMeasure().filter(ThaiText::hasText);
        Optional<String> due = getDueText().filter(ThaiText::hasText);
        Optional<String> reporting = getReportingText().filter(ThaiText::hasText);
        List<String> steps = getSteps().stream().filter(ThaiText::hasText).toList();
        Optional<YearMonth> month = getDueMonth().or(() -> due.flatMap(MonthsAndQuarters::month));
        List<Integer> quarters = getReportingQuarters().isEmpty()
                ? reporting.map(MonthsAndQuarters::quarters).orElse(List.of())
                : getReportingQuarters().stream().distinct().sorted().toList();
        boolean complete = measure.equals(getMeasure())
                && due.equals(getDueText())
                && reporting.equals(getReportingText())
                && steps.equals(getSteps())
                && month.equals(getDueMonth())
                && quarters.equals(getReportingQuarters());
        return complete
                ? this
                : builder()
                        .from(this)
                        .measure(measure)
                        .dueText(due)
                        .reportingText(reporting)
                        .steps(steps)
                        .dueMonth(month)
                        .reportingQuarters(quarters)
                        .build();
    }

    /** {@return a builder with nothing set} */
    static ImmutablePlannedAction.Builder builder() {
        return ImmutablePlannedAction.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutablePlannedAction.Builder toBuilder() {
        return builder().from(this);
    }
}
