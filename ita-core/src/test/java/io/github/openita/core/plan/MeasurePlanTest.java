package io.github.openita.core.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plans drafted from a result, and plans held against it. */
class MeasurePlanTest {

    private static final FiscalYear FY2568 = FiscalYear.of(2568);
    private static final Edition EDITION = Editions.of(2567);

    /** The items at zero, some questions short of 100, everything else in full. */
    private static GapAnalysis gaps(Map<String, String> scores) {
        Map<NodeCode, Score> known = new HashMap<>();
        for (Tool tool : List.of(Tool.IIT, Tool.OIT)) {
            EDITION.questionsOf(tool).forEach(code -> known.put(NodeCode.of(code), Score.FULL));
        }
        known.put(NodeCode.of("EIT"), Score.FULL);
        scores.forEach((code, score) -> known.put(NodeCode.of(code), Score.of(score)));
        return GapAnalysis.of(Scorer.of(EDITION)
                .score(AssessmentResult.builder()
                        .edition("nacc-2567")
                        .scores(KnownScores.of(known))
                        .build()));
    }

    private static final GapAnalysis SEED = gaps(Map.of("o17", "0", "o19", "0", "o30", "0", "i5", "98.79"));

    private static Measure complete(String... answers) {
        return Measure.builder()
                .id("m1")
                .answers(List.of(answers).stream().map(NodeCode::of).toList())
                .activity("จัดทำรายงาน")
                .addStep("แต่งตั้งคณะทำงาน")
                .addResponsible(Responsible.of("หัวหน้าสำนักปลัด"))
                .period(DateSpan.of(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 9, 30)))
                .build();
    }

    private static MeasurePlan plan(Measure... measures) {
        return MeasurePlan.builder()
                .edition("nacc-2567")
                .fiscalYear(FY2568)
                .addMeasures(measures)
                .build();
    }

    private static List<String> rules(PlanCheck check) {
        return check.getFindings().stream()
                .map(finding -> finding.getRule()
                        + finding.getRow().map(row -> " " + row).orElse(""))
                .toList();
    }

    @Test
    void aDraftAnswersEveryGapInTheWordsOfTheForm() {
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(SEED, FY2568);
        assertEquals(
                List.of("o30", "o17", "o19", "i5"),
                draft.getMeasures().stream()
                        .map(measure -> measure.getAnswers().get(0).toString())
                        .toList());
        Measure o17 = draft.getMeasures().get(1);
        assertEquals(
                "o17 รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี",
                o17.getActivity().orElseThrow());
        assertTrue(o17.getMustShow().contains("ปัญหา/อุปสรรค"));
        assertEquals(9, o17.getIndicator().orElseThrow());
        assertEquals(List.of(MeasureWork.STEPS, MeasureWork.RESPONSIBLE, MeasureWork.PERIOD), MeasureWork.openIn(o17));
    }

    @Test
    void theAdviceOnAQuestionIsWhatIsToBeDone() {
        Measure i5 =
                MeasurePlanner.withoutMatrix().draft(SEED, FY2568).getMeasures().get(3);
        assertEquals(List.of(NodeCode.of("o30")), i5.getAdvice());
        assertEquals(
                "o30 การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน",
                i5.getActivity().orElseThrow());
        assertEquals(5, i5.getIssue().orElseThrow());
    }

    @Test
    void whatNobodyKnowsStaysOpen() {
        Measure tool = MeasurePlanner.withoutMatrix()
                .draft(gaps(Map.of("EIT", "80")), FY2568)
                .getMeasures()
                .get(0);
        assertEquals(List.of(MeasureWork.values()), MeasureWork.openIn(tool));
    }

    @Test
    void whoeverPreparesTheDataIsResponsible() {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FY2568)
                .addRow(MatrixRow.builder()
                        .item(QuestionCode.of("o17"))
                        .title("รายงาน")
                        .addPrepare(Responsible.of("เจ้าพนักงานพัสดุ"))
                        .addPublishe(Responsible.of("นักวิชาการคอมพิวเตอร์"))
                        .build())
                .build();
        Measure o17 =
                MeasurePlanner.of(matrix).draft(SEED, FY2568).getMeasures().get(1);
        assertEquals(List.of(Responsible.of("เจ้าพนักงานพัสดุ")), o17.getResponsible());
    }

    @Test
    void aDraftStillLacksWhatAPersonMustWrite() {
        PlanCheck check = PlanCheck.of(MeasurePlanner.withoutMatrix().draft(SEED, FY2568), SEED);
        assertEquals(
                List.of(
                        "plan/no-steps 1",
                        "plan/no-owner 1",
                        "plan/no-period 1",
                        "plan/no-steps 2",
                        "plan/no-owner 2",
                        "plan/no-period 2",
                        "plan/no-steps 3",
                        "plan/no-owner 3",
                        "plan/no-period 3",
                        "plan/no-steps 4",
                        "plan/no-owner 4",
                        "plan/no-period 4"),
                rules(check));
    }

    @Test
    void everyGapBelowTheTargetNeedsAMeasure() {
        assertEquals(List.of("plan/no-measure", "plan/no-measure"), rules(PlanCheck.of(plan(complete("o17")), SEED)));
        assertEquals(
                List.of(),
                rules(PlanCheck.of(
                        plan(
                                complete("9.3", "9.4"),
                                Measure.builder().from(complete("10")).id("m2").build()),
                        SEED)));
    }

    @ParameterizedTest
    @CsvSource({"1, 3", "4, 3", "5, 2", "6, 2", "7, 2"})
    void aMeasureMayAnswerAWholeIssue(int issue, int unanswered) {
        Measure measure = Measure.builder().from(complete()).issue(issue).build();
        assertEquals(
                unanswered,
                PlanCheck.of(plan(measure), SEED).getFindings().stream()
                        .filter(finding -> finding.getRule().equals("plan/no-measure"))
                        .count());
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-01, 2025-09-30, 0",
        "2024-09-30, 2025-09-30, 1",
        "2025-09-01, 2025-10-01, 1",
        "2026-01-01, 2026-01-31, 1"
    })
    void aPeriodLiesWithinTheFiscalYear(LocalDate from, LocalDate to, int findings) {
        Measure measure = Measure.builder()
                .from(complete("9", "10"))
                .period(DateSpan.of(from, to))
                .build();
        assertEquals(findings, PlanCheck.of(plan(measure), SEED).getFindings().size());
    }

    @Test
    void everythingElseThatAPlanMayGetWrong() {
        Measure odd = Measure.builder()
                .from(complete("9", "10"))
                .addAnswer(NodeCode.of("o43"))
                .build();
        MeasurePlan plan =
                MeasurePlan.builder().from(plan(odd, odd)).edition("nacc-2566").build();
        ResponsibilityMatrix nobody =
                ResponsibilityMatrix.builder().fiscalYear(FY2568).build();
        assertEquals(
                List.of(
                        "plan/other-edition",
                        "plan/unknown-code 1",
                        "plan/unknown-owner 1",
                        "plan/duplicate-id 2",
                        "plan/unknown-code 2",
                        "plan/unknown-owner 2"),
                rules(PlanCheck.of(plan, SEED).withMatrix(nobody)));
        assertEquals(
                "ช่วงเวลา 1 กันยายน 2568 ถึง 1 ตุลาคม 2568 อยู่นอกปีงบประมาณ พ.ศ. 2568 (1 ตุลาคม 2567 ถึง 30 กันยายน 2568)",
                PlanCheck.of(
                                plan(Measure.builder()
                                        .from(complete("9", "10"))
                                        .period(DateSpan.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1)))
                                        .build()),
                                SEED)
                        .getFindings()
                        .get(0)
                        .getMessage()
                        .getTh());
    }

    @Test
    void aMeasureWithoutAnIdentifierOrBelowZeroIsRefused() {
        assertThrows(
                InvalidInputException.class, () -> Measure.builder().id(" ").build());
        assertThrows(
                InvalidInputException.class,
                () -> Measure.builder().id("m1").budget(new BigDecimal("-1")).build());
    }

    @Test
    void gapsThatReachTheTargetNeedNone() {
        Gap i5 = SEED.getGaps().get(3);
        assertEquals("i5", i5.getCode().toString());
        assertTrue(!i5.isBelowTarget());
    }
}
