package io.github.openita.core.progress;

import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static List<DueReport> sorted(List<DueReport> reports) {
        return reports.stream()
                .sorted(Comparator.comparing(DueReport::getDueOn).thenComparingInt(DueReport::getEntry))
                .toList();
    }

    private void add(int number, ProgressEntry entry) {
        Optional<ReportingCadence> cadence = entry.getCadence();
        cadence.ifPresent(often -> addPeriods(number, entry, often));
        if (cadence.isPresent() && cadence.get().getDaysAfter().isPresent()) {
            int days = cadence.get().getDaysAfter().getAsInt();
            entry.getDoneOn().map(DateSpan::getLastDay).ifPresent(done -> {
                LocalDate reported = first(reports(entry).filter(day -> !day.isBefore(done)));
                add(number, entry, null, done, done.plusDays(days), reported);
            });
        }
        boolean once = cadence.filter(ReportingCadence.ONCE::equals).isPresent();
        Optional<LocalDate> deadline = once ? entry.getDue().or(() -> Optional.of(year.getLastDay())) : entry.getDue();
        boolean reportIsEnough = once || cadence.isEmpty();
        deadline.filter(day -> !isDoneOnUnknownDay(entry, reportIsEnough)).ifPresent(day -> {
            Stream<LocalDate> reports = reportIsEnough ? reports(entry) : Stream.empty();
            LocalDate met = first(Stream.concat(doneOn(entry).stream(), reports));
            add(number, entry, null, year.getFirstDay(), day, met);
        });
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
        @Nullable LocalDate[] reported = new LocalDate[periods.size()];
        reports(entry).forEach(day -> {
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
        for (int i = 0; i < reported.length; i++) {
            ReportingPeriod period = periods.get(i);
            add(number, entry, period.getDays(), period.getOpensOn(), period.getDueOn(), reported[i]);
        }
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
        if (list != null) {
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
