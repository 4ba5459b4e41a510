package io.github.openita.core.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A progress report held against the plan that it reports on. */
class PlanProgressTest {

    private static final MeasurePlan PLAN = MeasurePlan.builder()
            .fiscalYear(ProgressReports.YEAR)
            .addMeasures(
                    Measure.builder().id("m1").activity("1. จัดทำคู่มือ").build(),
                    Measure.builder().id("m2").addAnswer(NodeCode.of("o19")).build(),
                    Measure.builder().id("m3").subject("ข่าวประชาสัมพันธ์").build(),
                    Measure.builder().id("m4").addAnswer(NodeCode.of("o19")).build(),
                    Measure.builder().id("m5").activity("จัดประชุมประจำเดือน").build())
            .build();

    private static List<String> entriesOf(PlanProgress progress) {
        return progress.getMeasures().stream()
                .map(measure -> measure.getMeasure() + " " + measure.getEntries())
                .toList();
    }

    @Test
    void whatNobodyReportsIsNamed() {
        PlanProgress progress = PlanProgress.of(
                PLAN,
                ProgressReports.report(
                        ProgressReports.entry("เรื่องใดก็ได้").measure(" m5 ").build(),
                        ProgressReports.entry("-จัดทำคู่มือ").build(),
                        ProgressReports.entry("ข้อ o30")
                                .addAbout(NodeCode.of("o30"))
                                .build(),
                        ProgressReports.entry("จัดทำคู่มือ").measure("m9").build()));
        assertEquals(List.of("m1 [2]", "m2 []", "m3 []", "m4 []", "m5 [1]"), entriesOf(progress));
        assertEquals(
                List.of("m2", "m3", "m4"),
                progress.unreported().stream().map(MeasureProgress::getMeasure).toList());
        assertEquals(List.of(3, 4), progress.getNotInPlan());
    }

    /** Which of two measures on one item is meant nobody can tell; neither is called unreported. */
    @Test
    void anEntryThatSeveralMeasuresFitCountsForEach() {
        PlanProgress progress = PlanProgress.of(
                PLAN,
                ProgressReports.report(
                        ProgressReports.entry("x").addAbout(NodeCode.of("o19")).build()));
        assertEquals(List.of("m1 []", "m2 [1]", "m3 []", "m4 [1]", "m5 []"), entriesOf(progress));
        assertEquals(List.of(), progress.getNotInPlan());
    }

    private static List<String> said(MeasurePlan plan, ProgressReport report) {
        ProgressSummary summary = ProgressSummary.of(report, ProgressReports.day("2023-04-30")).toBuilder()
                .plan(PlanProgress.of(plan, report))
                .build();
        return summary.allFindings().stream()
                .map(found -> found.getSeverity().getCode() + " " + found.getRuleId() + ": "
                        + found.getMessage().getTh() + " | "
                        + found.getMessage().getEn())
                .toList();
    }

    /** Measures are matched by identifiers such as m1, which all agencies have. */
    @Test
    void thePlanOfAnotherAgencyOrYearIsNamedAsSuch() {
        ProgressReport report = ProgressReports.report();
        MeasurePlan other = PLAN.toBuilder()
                .agency(Agency.builder().name("อบต.หนึ่ง").build())
                .fiscalYear(ProgressReports.YEAR.plusYears(2))
                .build();
        assertEquals(List.of(), said(PLAN, report));
        assertEquals(
                List.of("warning progress/plan-year: รายงานเป็นของปีงบประมาณ พ.ศ. 2566 แต่แผนเป็นของปี 2568 |"
                        + " the report is of fiscal year 2566, the plan of 2568"),
                said(other, report));
        assertEquals(
                List.of(
                        "warning progress/other-agency: รายงานนี้เป็นของ \"อบต.สอง\" แต่แผนเป็นของ \"อบต.หนึ่ง\" |"
                                + " the report is of \"อบต.สอง\", but the plan of \"อบต.หนึ่ง\"",
                        "warning progress/plan-year: รายงานเป็นของปีงบประมาณ พ.ศ. 2566 แต่แผนเป็นของปี 2568 |"
                                + " the report is of fiscal year 2566, the plan of 2568"),
                said(
                        other,
                        report.toBuilder()
                                .agency(Agency.builder().name("อบต.สอง").build())
                                .build()));
    }
}
