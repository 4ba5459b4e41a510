package io.github.openita.core.progress;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.internal.problem.JudgedDay;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A progress report in numbers as of a day, and which reports are due, overdue or came late. Immutable and thread-safe.
 *
 * <p>The numbers are those of the report as it stands; the day decides what is due, and nothing reported or done after
 * it counts. The order of the entries decides nothing.
 */
@ItaModel
@Value.Immutable
public interface ProgressSummary {

    /** {@return the agency, where the report says whose it is} */
    Optional<Agency> getAgency();

    /** {@return the name of the edition whose items and questions the entries name} */
    Optional<String> getEdition();

    /** {@return the fiscal year in which the measures are carried out} */
    FiscalYear getFiscalYear();

    /** {@return the round of that year that is reported on} */
    Optional<ReportingRound> getRound();

    /** {@return the day that it is judged for} */
    LocalDate getAsOf();

    /** {@return all entries in numbers} */
    ProgressCounts getCounts();

    /** {@return the entries by unit, sorted by its name, at last those without one} */
    List<UnitProgress> getByUnit();

    /** {@return the entries by indicator, sorted by its number, at last those without one} */
    List<IndicatorProgress> getByIndicator();

    /**
     * {@return what has to be reported next, by the day it is due: of each entry the period whose report is awaited on
     * that day, and the deadline that is not yet met}
     */
    List<DueReport> getDue();

    /**
     * {@return what was due before that day and has no report by then, by the day it was due; a measure that is done by
     * then is not overdue}
     */
    List<DueReport> getOverdue();

    /** {@return what was reported by that day but after it was due, by the day it was due} */
    List<DueReport> getLate();

    /**
     * {@return what the entries leave in doubt, each with a rule, rows counted from 1: {@code progress/done-after-round} (done
     * after the round, or outside the fiscal year), {@code progress/other-year} (the documents of what is done are of
     * another year), {@code progress/no-report} (what is done has no report of some periods), {@code
     * progress/two-spellings} (a name stands in several, which may be of one)}
     */
    List<RowFinding> getFindings();

    /** {@return which measures of a plan are reported; empty where no plan was asked about} */
    Optional<PlanProgress> getPlan();

    /** {@return all that was found: where a plan was asked about first whether it belongs to the report, then of the entries} */
    default List<RowFinding> allFindings() {
        return Stream.concat(getPlan().stream().flatMap(plan -> plan.getFindings().stream()), getFindings().stream())
                .toList();
    }

    /**
     * Judges as {@link #of(ProgressReport, Edition, LocalDate)} does, without knowing of which year the data of an item are.
     *
     * @param report a progress report
     * @param asOf the day to judge for
     * @return the report in numbers as of that day
     * @throws io.github.openita.core.words.InvalidInputException for a day whose year is of the Buddhist Era, or before 1900
     */
    static ProgressSummary of(ProgressReport report, LocalDate asOf) {
        return of(report, JudgedDay.of(asOf), ProgressFindings.of(report, asOf));
    }

    /**
     * A report in the month in which one is due counts for that period; one before that month, and a second one in it,
     * makes good the earliest period that is missing before or, where none is, comes early. A deadline is met by what
     * is done and, where nothing is reported in turn, by a report; without a day of its own, something that is reported
     * once is due on the last day of the fiscal year. Of several days that it names, what is done meets the last.
     *
     * @param report a progress report
     * @param edition the edition whose items and questions the entries name: it says of which indicator they are, and
     *     which year's data an item asks for
     * @param asOf the day to judge for
     * @return the report in numbers as of that day
     * @throws io.github.openita.core.words.InvalidInputException for a day whose year is of the Buddhist Era, or before 1900
     */
    static ProgressSummary of(ProgressReport report, Edition edition, LocalDate asOf) {
        return of(report.withIndicatorsOf(edition), JudgedDay.of(asOf), ProgressFindings.of(report, edition, asOf));
    }

    private static ProgressSummary of(ProgressReport report, LocalDate asOf, ProgressFindings findings) {
        ProgressCheck check = ProgressCheck.of(report, asOf);
        return builder()
                .agency(report.getAgency())
                .edition(report.getEdition())
                .fiscalYear(report.getFiscalYear())
                .round(report.getRound())
                .asOf(asOf)
                .counts(ProgressCounts.of(report.getEntries()))
                .byUnit(byUnit(report))
                .byIndicator(byIndicator(report))
                .due(check.due())
                .overdue(check.overdue())
                .late(check.late())
                .findings(findings.found(check.unreported()))
                .build();
    }

    private static List<UnitProgress> byUnit(ProgressReport report) {
        Map<Optional<String>, List<ProgressEntry>> byUnit = new TreeMap<>(absentLast());
        for (ProgressEntry entry : report.getEntries()) {
            Set<Optional<String>> units = new LinkedHashSet<>();
            entry.getUnits().stream()
                    .map(ThaiText::normalize)
                    .filter(unit -> !unit.isEmpty())
                    .forEach(unit -> units.add(Optional.of(unit)));
            if (units.isEmpty()) {
                units.add(Optional.empty());
            }
            units.forEach(unit ->
                    byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(entry));
        }
        return byUnit.entrySet().stream()
                .<UnitProgress>map(unit -> UnitProgress.builder()
                        .unit(unit.getKey())
                        .counts(ProgressCounts.of(unit.getValue()))
                        .build())
                .toList();
    }

    private static List<IndicatorProgress> byIndicator(ProgressReport report) {
        Map<Optional<Integer>, List<ProgressEntry>> byIndicator = new TreeMap<>(absentLast());
        report.getEntries()
                .forEach(entry -> byIndicator
                        .computeIfAbsent(entry.getIndicator(), key -> new ArrayList<>())
                        .add(entry));
        return byIndicator.entrySet().stream()
                .<IndicatorProgress>map(indicator -> IndicatorProgress.builder()
                        .indicator(indicator.getKey())
                        .counts(ProgressCounts.of(indicator.getValue()))
                        .build())
                .toList();
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> absentLast() {
        return Comparator.comparing(key -> key.orElse(null), Comparator.nullsLast(Comparator.<T>naturalOrder()));
    }

    /** {@return a builder with nothing set} */
    static ImmutableProgressSummary.Builder builder() {
        return ImmutableProgressSummary.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableProgressSummary.Builder toBuilder() {
        return builder().from(this);
    }
}
