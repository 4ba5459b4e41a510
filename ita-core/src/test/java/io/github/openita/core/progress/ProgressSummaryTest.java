package io.github.openita.core.progress;

import static io.github.openita.core.progress.ProgressReports.day;
import static io.github.openita.core.progress.ProgressReports.dueDays;
import static io.github.openita.core.progress.ProgressReports.entry;
import static io.github.openita.core.progress.ProgressReports.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.NodeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is due, overdue and late, and the numbers. */
class ProgressSummaryTest {

    @Test
    void anEntryCountsInEachOfItsUnitsOnce() {
        ProgressSummary summary = summary(
                "2023-01-01",
                entry("a")
                        .addUnits("กองคลัง", "สำนักปลัด", "กองคลัง\u200B")
                        .indicator(9)
                        .build(),
                entry("b")
                        .addUnits("กองคลัง")
                        .status(ProgressStatus.DONE)
                        .indicator(10)
                        .build(),
                entry("c").status(ProgressStatus.NOT_STARTED).build());
        assertEquals(
                "[กองคลัง 2 0 1 1, สำนักปลัด 1 0 1 0, - 1 1 0 0]",
                summary.getByUnit().stream()
                        .map(row -> row.getUnit().orElse("-") + text(row.getCounts()))
                        .toList()
                        .toString());
        assertEquals(
                "[9 1 0 1 0, 10 1 0 0 1, 0 1 1 0 0]",
                summary.getByIndicator().stream()
                        .map(row -> row.getIndicator().orElse(0) + text(row.getCounts()))
                        .toList()
                        .toString());
        assertEquals(" 3 1 1 1", text(summary.getCounts()));
    }

    private static String text(ProgressCounts counts) {
        return " " + counts.getEntries() + " " + counts.getNotStarted() + " " + counts.getUnderWay() + " "
                + counts.getDone();
    }

    @Test
    void aReportCountsForThePeriodItFallsDueIn() {
        ProgressSummary summary =
                summary("2023-02-10", entry(ReportingCadence.MONTHLY, "2022-11-15", "2022-10-31", "2023-01-31"));
        assertEquals(List.of("2022-12-31"), dueDays(summary.getOverdue()));
        assertEquals(List.of("2023-02-28"), dueDays(summary.getDue()));
        assertEquals(List.of(), summary.getLate());
    }

    @Test
    void aReportBeforeTheMonthMakesGoodTheEarliestThatIsMissing() {
        ProgressEntry entry = entry(ReportingCadence.QUARTERLY, "2023-01-10", "2023-02-01", "2023-07-05", "2023-07-05");
        DueReport late = summary("2023-02-01", entry).getLate().get(0);
        assertEquals(day("2022-12-31"), late.getDueOn());
        assertEquals(Optional.of(day("2023-01-10")), late.getReportedOn());
        ProgressSummary summary = summary("2023-09-30", entry);
        assertEquals(List.of("2022-12-31", "2023-06-30"), dueDays(summary.getLate()));
        assertEquals(List.of(), summary.getOverdue());
        assertEquals(List.of(), summary.getDue());
    }

    @Test
    void aSecondReportInTheMonthMakesGoodTheEarliestThatIsMissing() {
        ProgressSummary once = summary("2022-11-30", entry(ReportingCadence.MONTHLY, "2022-11-03"));
        assertEquals(List.of("2022-10-31"), dueDays(once.getOverdue()));
        ProgressSummary twice = summary("2022-11-30", entry(ReportingCadence.MONTHLY, "2022-11-03", "2022-11-30"));
        assertEquals(List.of(), twice.getOverdue());
        assertEquals(List.of("2022-10-31"), dueDays(twice.getLate()));
        ProgressSummary more =
                summary("2022-10-31", entry(ReportingCadence.MONTHLY, "2022-10-03", "2022-10-04", "2022-10-05"));
        assertEquals(List.of(), more.getDue());
    }

    @Test
    void whatIsReportedAfterTheDayDoesNotCountYet() {
        ProgressEntry entry = entry(ReportingCadence.HALF_YEARLY, "2023-05-02");
        assertEquals(List.of("2023-04-30"), dueDays(summary("2023-04-30", entry).getDue()));
        assertEquals(List.of("2023-04-30"), dueDays(summary("2023-05-01", entry).getOverdue()));
        ProgressSummary then = summary("2023-05-02", entry);
        assertEquals(List.of(), then.getOverdue());
        assertEquals(List.of("2023-04-30"), dueDays(then.getLate()));
        assertEquals(List.of("2023-10-31"), dueDays(then.getDue()));
    }

    @Test
    void aReportOfTheYearBeforeIsNone() {
        ProgressSummary summary = summary("2023-04-30", entry(ReportingCadence.HALF_YEARLY, "2022-10-20"));
        assertEquals(List.of("2023-04-30"), dueDays(summary.getDue()));
    }

    @ParameterizedTest(name = "{0} {1}: due {2}, overdue {3}, late {4}")
    @CsvSource({
        // Nothing is done.
        "2023-01-31, '', 1, 0, 0",
        "2023-02-01, '', 0, 1, 0",
        "2022-09-30, '', 0, 0, 0",
        // Done in time, on the last day, a day too late; before that day it is not yet done.
        "2023-03-31, 2023-01-30, 0, 0, 0",
        "2023-03-31, 2023-01-31, 0, 0, 0",
        "2023-03-31, 2023-02-01, 0, 0, 1",
        "2023-01-31, 2023-02-01, 1, 0, 0",
        "2023-03-31, 2023-01-15/2023-02-03, 0, 0, 1",
        "2023-02-02, 2023-01-15/2023-02-03, 0, 1, 0",
    })
    void aDeadlineIsMetByWhatIsDone(String asOf, String doneOn, int due, int overdue, int late) {
        ImmutableProgressEntry.Builder entry = entry("x").due(day("2023-01-31"));
        if (!doneOn.isEmpty()) {
            entry.status(ProgressStatus.DONE).doneOn(DateSpan.of(doneOn));
        }
        ProgressSummary summary = summary(asOf, entry.build());
        assertEquals(
                List.of(due, overdue, late),
                List.of(
                        summary.getDue().size(),
                        summary.getOverdue().size(),
                        summary.getLate().size()));
    }

    @Test
    void aReportMeetsADeadlineUnlessItIsOneOfMany() {
        LocalDate due = day("2023-01-31");
        assertEquals(
                List.of(),
                summary("2023-02-01", entry("x", "2023-01-05").due(due).build()).getOverdue());
        ImmutableProgressEntry.Builder monthly = entry("x", "2022-10-31", "2022-11-30", "2022-12-31", "2023-01-31")
                .cadence(ReportingCadence.MONTHLY)
                .due(due);
        assertEquals(
                List.of("2023-01-31"),
                dueDays(summary("2023-02-01", monthly.build()).getOverdue()));
        assertEquals(
                List.of(),
                summary(
                                "2023-02-01",
                                monthly.status(ProgressStatus.DONE)
                                        .doneOn(DateSpan.of(due))
                                        .build())
                        .getOverdue());
    }

    @Test
    void doneOnADayThatIsNotKnownIsNotOverdue() {
        ProgressEntry entry =
                entry("x").status(ProgressStatus.DONE).due(day("2023-01-31")).build();
        ProgressSummary summary = summary("2023-09-30", entry);
        assertTrue(summary.getOverdue().isEmpty() && summary.getLate().isEmpty());
        ProgressEntry inTurn = ProgressEntry.builder()
                .from(entry)
                .cadence(ReportingCadence.HALF_YEARLY)
                .addReportedOn(day("2023-04-03"))
                .build();
        assertEquals(List.of(), summary("2023-09-30", inTurn).getOverdue());
    }

    @Test
    void onceIsDueAtTheEndOfTheYearOrOnItsDay() {
        assertEquals(
                List.of("2023-09-30"),
                dueDays(summary("2023-01-01", entry(ReportingCadence.ONCE)).getDue()));
        ProgressEntry byDay =
                entry("x").cadence(ReportingCadence.ONCE).due(day("2022-12-31")).build();
        assertEquals(List.of("2022-12-31"), dueDays(summary("2023-01-01", byDay).getOverdue()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2023-03-09, '', due",
        "2023-03-17, '', due",
        "2023-03-18, '', overdue",
        "2023-03-18, 2023-03-17, none",
        "2023-03-20, 2023-03-18, late",
        "2023-03-20, 2023-03-01, overdue",
    })
    void withinSomeDaysAfterItIsDone(String asOf, String reportedOn, String where) {
        ProgressEntry entry = (reportedOn.isEmpty() ? entry("x") : entry("x", reportedOn))
                .cadence(ReportingCadence.withinDays(7))
                .doneOn(DateSpan.of(where.equals("due") && asOf.endsWith("09") ? "2023-03-09" : "2023-03-10"))
                .build();
        ProgressSummary summary = summary(asOf, entry);
        assertEquals(where.equals("due") ? 1 : 0, summary.getDue().size());
        assertEquals(where.equals("overdue") ? 1 : 0, summary.getOverdue().size());
        assertEquals(where.equals("late") ? 1 : 0, summary.getLate().size());
    }

    @Test
    void whatIsOwedNamesItsEntry() {
        ProgressEntry first = entry("a").build();
        ProgressEntry second = entry("b")
                .cadence(ReportingCadence.QUARTERLY)
                .addAbout(NodeCode.of("e6"))
                .addUnits("สำนักปลัด")
                .addPersons("ปลัด")
                .build();
        DueReport owed = summary("2023-01-01", first, second).getOverdue().get(0);
        assertEquals(2, owed.getEntry());
        assertEquals("b", owed.getTitle());
        assertEquals(List.of(NodeCode.of("e6")), owed.getAbout());
        assertEquals(List.of("สำนักปลัด"), owed.getUnits());
        assertEquals(List.of("ปลัด"), owed.getPersons());
        assertEquals(Optional.of(ProgressReports.YEAR.quarter(1)), owed.getPeriod());
        assertEquals(Optional.empty(), owed.getReportedOn());
    }
}
