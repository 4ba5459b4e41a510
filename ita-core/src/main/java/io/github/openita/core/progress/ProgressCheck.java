package io.github.openita.core.progress;

import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what is due, overdue and late in one report as of one day. Used for one report, not shared. */
final class ProgressCheck {

    private final FiscalYear year;
    private final LocalDate asOf;
    private final List<DueReport> due = new ArrayList<>();
    private final List<DueReport> overdue = new ArrayList<>();
    private final List<DueReport> late = new ArrayList<>();
    /** Of entries that are done: how many reports there should be and are not. */
    private final Map<Integer, Integer> unreported = new TreeMap<>();

    private ProgressCheck(FiscalYear year, LocalDate asOf) {
        this.year = year;
        this.asOf = asOf;
    }

    static ProgressCheck of(ProgressReport report, LocalDate asOf) {
        ProgressCheck check = new ProgressCheck(report.getFiscalYear(), asOf);
        for (int i = 0; i < report.getEntries().size(); i++) {
            check.add(i + 1, report.getEntries().get(i));
        }
        return check;
    }

    List<DueReport> due() {
        return sorted(due);
    }

    List<DueReport> overdue() {
        return sorted(overdue);
    }

    List<DueReport> late() {
        return sorted(late);
    }

    /** How many reports are missing of what is done, by the number of the entry. */
    Map<Integer, Integer> unreported() {
        return unreported;
    }

    private static List<DueReport> sorted(List<DueReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(DueReport::getDueOn).thenComparingInt(DueReport::getEntry))
                .toList();
    }

    private void add(int number, ProgressEntry entry) {
        Optional<ReportingCadence> cadence = entry.getCadence();
        cadence.ifPresent(often -> addPeriods(number, entry, often));
        cadence.flatMap(ReportingCadence::getDaysAfter)
                .ifPresent(days -> entry.getDoneOn().map(DateSpan::getLastDay).ifPresent(done -> {
                    LocalDate reported = first(reports(entry).filter(day -> !day.isBefore(done)));
                    add(number, entry, null, done, done.plusDays(days), reported);
                }));
        boolean once = cadence.filter(ReportingCadence.ONCE::equals).isPresent();
        List<LocalDate> deadlines = entry.getDue().stream().sorted().distinct().toList();
        addDeadlines(
                number,
                entry,
                once && deadlines.isEmpty() ? List.of(year.getLastDay()) : deadlines,
                once || cadence.isEmpty());
    }

    private void addDeadlines(int number, ProgressEntry entry, List<LocalDate> deadlines, boolean reportIsEnough) {
        if (deadlines.size() == 1) {
            if (!isDoneOnUnknownDay(entry, reportIsEnough)) {
                Stream<LocalDate> reports = reportIsEnough ? reports(entry) : Stream.empty();
                LocalDate met = first(Stream.concat(doneOn(entry).stream(), reports));
                add(number, entry, null, year.getFirstDay(), deadlines.get(0), met);
            }
            return;
        }
        List<ReportingPeriod> steps = new ArrayList<>();
        for (LocalDate deadline : deadlines) {
            LocalDate first = steps.isEmpty()
                    ? year.getFirstDay()
                    : steps.get(steps.size() - 1).getDueOn().plusDays(1);
            LocalDate opensOn = first.isAfter(deadline) ? deadline : first;
            steps.add(ReportingPeriod.builder()
                    .days(DateSpan.of(opensOn, deadline))
                    .opensOn(opensOn)
                    .dueOn(deadline)
                    .build());
        }
        @Nullable LocalDate[] met = reported(steps, reportIsEnough ? reports(entry) : Stream.empty());
        boolean done = entry.isDoneOn(asOf);
        for (int i = 0; i < met.length; i++) {
            // Of several steps nobody knows which was done on that day, but that it was the last.
            boolean last = i == met.length - 1;
            LocalDate day =
                    last ? first(Stream.concat(doneOn(entry).stream(), Optional.ofNullable(met[i]).stream())) : met[i];
            if (day != null || !done) {
                add(number, entry, null, steps.get(i).getOpensOn(), steps.get(i).getDueOn(), day);
            }
        }
    }

    /** Whether a deadline was met, though nothing says when. */
    private static boolean isDoneOnUnknownDay(ProgressEntry entry, boolean reportIsEnough) {
        boolean reported = reportIsEnough && !entry.getReportedOn().isEmpty();
        return entry.getStatus() == ProgressStatus.DONE && entry.getDoneOn().isEmpty() && !reported;
    }

    private Optional<LocalDate> doneOn(ProgressEntry entry) {
        return entry.getStatus() == ProgressStatus.DONE
                ? entry.getDoneOn().map(DateSpan::getLastDay).filter(day -> !day.isAfter(asOf))
                : Optional.empty();
    }

    /** The reports that there were on the day that is judged for. */
    private Stream<LocalDate> reports(ProgressEntry entry) {
        return entry.getReportedOn().stream().filter(day -> !day.isAfter(asOf)).sorted();
    }

    private static @Nullable LocalDate first(Stream<LocalDate> days) {
        return days.min(Comparator.naturalOrder()).orElse(null);
    }

    /**
     * Documents say when was reported, not on which period. A report in the month in which one is due is that period's;
     * one before that month makes good the earliest period that is missing, and comes early where none is.
     */
    private void addPeriods(int number, ProgressEntry entry, ReportingCadence cadence) {
        List<ReportingPeriod> periods = cadence.periodsOf(year);
        @Nullable LocalDate[] reported = reported(periods, reports(entry));
        for (int i = 0; i < reported.length; i++) {
            ReportingPeriod period = periods.get(i);
            add(number, entry, period.getDays(), period.getOpensOn(), period.getDueOn(), reported[i]);
        }
    }

    /** The day on which each of some periods was reported. */
    private static @Nullable LocalDate[] reported(List<ReportingPeriod> periods, Stream<LocalDate> reports) {
        @Nullable LocalDate[] reported = new LocalDate[periods.size()];
        reports.forEach(day -> {
            int missing = firstWithout(reported, i -> periods.get(i).getDueOn().isBefore(day));
            int own = firstWithout(reported, i -> isOpen(periods.get(i), day));
            boolean due = own >= 0
                    && YearMonth.from(day)
                            .equals(YearMonth.from(periods.get(own).getDueOn()));
            int served = due || missing < 0 ? own : missing;
            if (served >= 0) {
                reported[served] = day;
            }
        });
        return reported;
    }

    private static boolean isOpen(ReportingPeriod period, LocalDate day) {
        return DateSpan.of(period.getOpensOn(), period.getDueOn()).contains(day);
    }

    /** The first of those periods that has no report; -1 where each has one. */
    private static int firstWithout(@Nullable LocalDate[] reported, IntPredicate wanted) {
        return IntStream.range(0, reported.length)
                .filter(i -> reported[i] == null && wanted.test(i))
                .findFirst()
                .orElse(-1);
    }

    private void add(
            int number,
            ProgressEntry entry,
            @Nullable DateSpan period,
            LocalDate opensOn,
            LocalDate dueOn,
            @Nullable LocalDate reportedOn) {
        List<DueReport> list = listFor(opensOn, dueOn, reportedOn);
        if (list == overdue && entry.isDoneOn(asOf)) {
            unreported.merge(number, 1, Integer::sum);
        } else if (list != null) {
            list.add(DueReport.builder()
                    .entry(number)
                    .title(entry.getTitle())
                    .about(entry.getAbout())
                    .units(entry.getUnits())
                    .persons(entry.getPersons())
                    .period(Optional.ofNullable(period))
                    .dueOn(dueOn)
                    .reportedOn(Optional.ofNullable(reportedOn))
                    .build());
        }
    }

    /** Where it belongs; {@code null} where it came on time or is not awaited yet. */
    private @Nullable List<DueReport> listFor(LocalDate opensOn, LocalDate dueOn, @Nullable LocalDate reportedOn) {
        if (reportedOn != null) {
            return reportedOn.isAfter(dueOn) ? late : null;
        }
        if (dueOn.isBefore(asOf)) {
            return overdue;
        }
        return opensOn.isAfter(asOf) ? null : due;
    }
}
