package io.github.openita.core.progress;

import static io.github.openita.core.progress.ProgressReports.day;
import static io.github.openita.core.progress.ProgressReports.dueDays;
import static io.github.openita.core.progress.ProgressReports.entry;
import static io.github.openita.core.progress.ProgressReports.summary;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
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
        ImmutableProgressEntry.Builder entry = entry("x").addDue(day("2023-01-31"));
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
                summary("2023-02-01", entry("x", "2023-01-05").addDue(due).build())
                        .getOverdue());
        ImmutableProgressEntry.Builder monthly = entry("x", "2022-10-31", "2022-11-30", "2022-12-31", "2023-01-31")
                .cadence(ReportingCadence.MONTHLY)
                .addDue(due);
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
                entry("x").status(ProgressStatus.DONE).addDue(day("2023-01-31")).build();
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
        ProgressEntry byDay = entry("x")
                .cadence(ReportingCadence.ONCE)
                .addDue(day("2022-12-31"))
                .build();
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

    @Test
    void whatIsDoneIsNotOverdueAndOneLineSaysWhatHasNoReport() {
        ProgressEntry done = entry("x", "2023-03-31")
                .cadence(ReportingCadence.MONTHLY)
                .status(ProgressStatus.DONE)
                .doneOn(DateSpan.of("2023-03-31"))
                .addDue(day("2023-01-31"))
                .build();
        ProgressSummary summary = summary("2023-04-30", done);
        assertEquals(List.of(), summary.getOverdue());
        assertEquals(List.of("2023-01-31"), dueDays(summary.getLate()));
        assertEquals(
                List.of("progress/no-report ดำเนินการแล้ว แต่ไม่พบวันที่รายงานของ 5 งวดที่ครบกำหนดแล้ว (ทุกเดือน)"),
                said(summary));
        // The day before it was done it was overdue.
        ProgressSummary before = summary("2023-03-30", done);
        assertEquals(6, before.getOverdue().size());
        assertEquals(List.of(), said(before));
    }

    private static List<String> said(ProgressSummary summary) {
        return summary.getFindings().stream()
                .map(finding -> finding.getRuleId() + " " + finding.getMessage().getTh())
                .toList();
    }

    @Test
    void severalStepsHaveDeadlinesOfTheirOwn() {
        ImmutableProgressEntry.Builder steps =
                entry("x", "2022-10-20").addDue(day("2022-12-31"), day("2022-10-31"), day("2023-04-30"));
        ProgressSummary underWay = summary("2023-01-15", steps.build());
        assertEquals(List.of("2022-12-31"), dueDays(underWay.getOverdue()));
        assertEquals(List.of("2023-04-30"), dueDays(underWay.getDue()));
        ProgressEntry done = steps.status(ProgressStatus.DONE)
                .doneOn(DateSpan.of("2023-05-02"))
                .build();
        ProgressSummary then = summary("2023-05-31", done);
        assertEquals(List.of(), then.getOverdue());
        assertEquals(List.of("2023-04-30"), dueDays(then.getLate()));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "6-months; 2023-03-31; ''",
                "6-months; 2023-04-03; ดำเนินการเมื่อ 3 เม.ย. 2566 หลังสิ้นรอบ 6 เดือน (31 มี.ค. 2566)",
                "''; 2023-04-03; ''",
                "''; 2023-10-01; ดำเนินการเมื่อ 1 ต.ค. 2566 หลังสิ้นปีงบประมาณ พ.ศ. 2566 (30 ก.ย. 2566)",
                "12-months; 2022-09-30; ดำเนินการเมื่อ 30 ก.ย. 2565 ก่อนเริ่มปีงบประมาณ พ.ศ. 2566 (1 ต.ค. 2565)",
            })
    void whatWasDoneOutsideTheRoundIsSaidSo(String round, String doneOn, String said) {
        ProgressReport report = ProgressReport.builder()
                .from(ProgressReports.report(entry("x")
                        .status(ProgressStatus.DONE)
                        .doneOn(DateSpan.of(doneOn))
                        .build()))
                .round(Optional.of(round).filter(word -> !word.isEmpty()).map(ReportingRound::of))
                .build();
        assertEquals(
                said.isEmpty() ? List.of() : List.of("progress/done-after-round " + said),
                said(ProgressSummary.of(report, day("2023-12-31"))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                // The item asks for no year of its own: a person has to look.
                "o34; ประกาศเจตนารมณ์ พ.ศ. ๒๕๖๐; info เอกสารที่อ้างเป็นของปี 2560 ไม่ใช่ปี 2564: ตรวจว่ายังใช้ได้",
                "o34; ประกาศเจตนารมณ์ ปีงบประมาณ 2564; ''",
                "o34; ประกาศ ลงวันที่ 15 ธ.ค. 2563; ''",
                "o4; แผนพัฒนาท้องถิ่น (พ.ศ. 2561 - 2565); ''",
                "o6; พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540; ''",
                "o34; บันทึกลงเว็บไซต์; ''",
                // The item asks for the year before.
                "o41; รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2563; ''",
                "o41; รายงานผลการดำเนินการป้องกันการทุจริต ประจำปี 2561; warning เอกสารที่อ้างเป็นของปี 2561 ไม่ใช่ปี 2563"
                        + " ที่ข้อนี้ถามถึง",
            })
    void whatIsProvedBySomethingOfAnotherYearIsSaidSo(String about, String document, String said) {
        ProgressReport report = ProgressReport.builder()
                .fiscalYear(FiscalYear.of(2564))
                .addEntries(entry("x")
                        .status(ProgressStatus.DONE)
                        .addAbout(NodeCode.of(about))
                        .addDocuments(document)
                        .build())
                .build();
        assertEquals(
                said.isEmpty() ? List.of() : List.of(said),
                ProgressSummary.of(report, Editions.of(2564), day("2021-09-30")).getFindings().stream()
                        .map(finding -> finding.getSeverity().getCode() + " "
                                + finding.getMessage().getTh())
                        .toList());
        ProgressReport underWay = ProgressReport.builder()
                .from(report)
                .entries(List.of(ProgressEntry.builder()
                        .from(report.getEntries().get(0))
                        .status(ProgressStatus.UNDER_WAY)
                        .build()))
                .build();
        assertEquals(List.of(), said(ProgressSummary.of(underWay, Editions.of(2564), day("2021-09-30"))));
    }

    @Test
    void oneNameInTwoSpellingsIsRemarked() {
        ProgressSummary summary = summary(
                "2023-01-01",
                entry("a").addPersons("สุริพร", "รมิดา").build(),
                entry("b").addPersons("สุรีพร").addUnits("กองคลัง").build());
        assertEquals(
                List.of(
                        "progress/two-spellings เขียนต่างกัน อาจเป็นผู้เดียวกัน: \"สุริพร\" (1 แห่ง), \"สุรีพร\" (1 แห่ง)"),
                said(summary));
    }

    @Test
    void theIndicatorOfAnEntryIsThatOfWhatItIsAbout() {
        ProgressReport report = ProgressReports.report(
                entry("a").addAbout(NodeCode.of("e6")).build(),
                entry("b").addAbout(NodeCode.of("e6"), NodeCode.of("o7")).build(),
                entry("c").addAbout(NodeCode.of("9.1")).build(),
                entry("d").addAbout(NodeCode.of("e6")).indicator(1).build());
        assertEquals(
                List.of(Optional.of(7), Optional.empty(), Optional.of(9), Optional.of(1)),
                report.withIndicatorsOf(Editions.of(2565)).getEntries().stream()
                        .map(ProgressEntry::getIndicator)
                        .toList());
        assertEquals(
                4,
                ProgressSummary.of(report, Editions.of(2565), day("2023-01-01"))
                        .getByIndicator()
                        .size());
    }
}
