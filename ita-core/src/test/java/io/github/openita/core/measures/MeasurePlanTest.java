package io.github.openita.core.measures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Gap;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
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
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                .map(finding -> finding.getRuleId()
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
                "จัดทำและเผยแพร่รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี (o17)",
                o17.getActivity().orElseThrow());
        assertTrue(o17.getMustShow().contains("ปัญหา/อุปสรรค"));
        assertEquals(9, o17.getIndicator().orElseThrow());
        assertEquals(List.of(MeasureWork.STEPS, MeasureWork.RESPONSIBLE, MeasureWork.PERIOD), MeasureWork.openIn(o17));
    }

    @ParameterizedTest
    @CsvSource({
        "o30, 0, ได้ 0.00 คะแนน ต่ำกว่าค่าเป้าหมาย 85 คะแนน เสียคะแนนภาพรวมไป 1.67 คะแนน",
        "i5, 84.995, ได้ 85.00 คะแนน ถึงค่าเป้าหมาย 85 คะแนนแล้ว เสียคะแนนภาพรวมไป 0.30 คะแนน",
        "i5, 99.99, ได้ 99.99 คะแนน ถึงค่าเป้าหมาย 85 คะแนนแล้ว เสียคะแนนภาพรวมไป ไม่ถึง 0.01 คะแนน",
    })
    void everyRowSaysWhatItsGapGotAndCost(String code, String score, String analysis) {
        Measure measure = MeasurePlanner.withoutMatrix()
                .draft(gaps(Map.of(code, score)), FY2568)
                .getMeasures()
                .get(0);
        assertEquals(analysis, measure.getAnalysis().orElseThrow());
    }

    @Test
    void aFormWithoutATargetHasNoneToReach() {
        Edition free = ImmutableEdition.builder()
                .from(EDITION)
                .target(Optional.empty())
                .build();
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(free)
                .score(AssessmentResult.builder()
                        .edition(free.getName())
                        .scores(KnownScores.of(Map.of(NodeCode.of("o17"), Score.ZERO)))
                        .build()));
        MeasurePlan draft = MeasurePlanner.withoutMatrix().draft(gaps, FY2568);
        assertEquals(
                "ได้ 0.00 คะแนน เสียคะแนนภาพรวมไป 1.00 คะแนน",
                draft.getMeasures().get(0).getAnalysis().orElseThrow());
        assertEquals(List.of(), PlanCheck.of(plan(), gaps).getFindings());
    }

    @Test
    void theAdviceOnAQuestionIsWhatIsToBeDone() {
        Measure i5 =
                MeasurePlanner.withoutMatrix().draft(SEED, FY2568).getMeasures().get(3);
        assertEquals(List.of(NodeCode.of("o30")), i5.getAdvice());
        assertEquals(
                "จัดทำและเผยแพร่ข้อมูลการประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน (o30)",
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
                        .addPreparer(Responsible.of("เจ้าพนักงานพัสดุ"))
                        .addPublisher(Responsible.of("นักวิชาการคอมพิวเตอร์"))
                        .build())
                .build();
        Measure o17 =
                MeasurePlanner.of(matrix).draft(SEED, FY2568).getMeasures().get(1);
        assertEquals(List.of(Responsible.of("เจ้าพนักงานพัสดุ")), o17.getResponsible());
    }

    private static ResponsibilityMatrix matrixOf(String edition) {
        return ResponsibilityMatrix.builder()
                .fiscalYear(FY2568)
                .edition(edition)
                .addRow(MatrixRow.builder()
                        .item(QuestionCode.of("o17"))
                        .title("E-Service")
                        .addPreparer(Responsible.of("เจ้าพนักงานธุรการ"))
                        .build())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nacc-2567", "nacc-2567.r1"})
    void aMatrixOfTheSameEditionIsTaken(String edition) {
        Measure o17 = MeasurePlanner.of(matrixOf(edition))
                .draft(SEED, FY2568)
                .getMeasures()
                .get(1);
        assertEquals(List.of(Responsible.of("เจ้าพนักงานธุรการ")), o17.getResponsible());
    }

    /** As in the tables that agencies publish, which number their rows and name no codes. */
    @Test
    void aRowWithoutAnItemIsOfTheItemOfItsTitle() {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FY2568)
                .addRow(MatrixRow.builder()
                        .title("รายงานสรุปผลการจัดซื้อจัดจ้าง หรือการจัดหาพัสดุประจำปี")
                        .addPreparer(Responsible.of("นวก.พัสดุ"))
                        .build())
                .addRow(MatrixRow.builder()
                        .title("เรื่องอื่น")
                        .addPreparer(Responsible.of("นิติกร"))
                        .build())
                .build();
        MeasurePlan draft = MeasurePlanner.of(matrix).draft(SEED, FY2568);
        assertEquals(
                List.of(Responsible.of("นวก.พัสดุ")), draft.getMeasures().get(1).getResponsible());
        assertTrue(draft.getMeasures().get(0).getResponsible().isEmpty());
    }

    /** The o17 of 2565 is E-Service; whoever prepares that is not responsible for the o17 of 2567. */
    @Test
    void aMatrixOfAnotherEditionIsRefused() {
        MeasurePlanner planner = MeasurePlanner.of(matrixOf("nacc-2565"));
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> planner.draft(SEED, FY2568));
        assertEquals(
                "ตารางความรับผิดชอบเป็นของ \"nacc-2565\" แต่ผลเป็นของ nacc-2567: รหัสข้อไม่ตรงกัน"
                        + " ต้องยกตารางไปใช้กับ nacc-2567 ก่อน",
                refused.getText().getTh());
        assertEquals(
                "the matrix of responsibility is of \"nacc-2565\", but the result of nacc-2567: their items differ;"
                        + " carry the matrix to nacc-2567 first",
                refused.getText().getEn());
        ResponsibilityMatrix carried =
                matrixOf("nacc-2565").carryTo(Editions.of(2565), EDITION).getMatrix();
        assertTrue(MeasurePlanner.of(carried).draft(SEED, FY2568).getMeasures().stream()
                .allMatch(measure -> measure.getResponsible().isEmpty()));
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
                                Measure.builder().from(complete("o30")).id("m2").build()),
                        SEED)));
    }

    /** The gap, whether the measure names it, and whether it only stands near it. */
    private static String covered(String lost, Measure measure) {
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(EDITION)
                .score(AssessmentResult.builder()
                        .edition("nacc-2567")
                        .scores(KnownScores.of(Map.of(NodeCode.of(lost), Score.of(50))))
                        .build()));
        Gap gap = gaps.getGaps().get(0);
        assertEquals(lost, gap.getCode().toString());
        PlanCheck check = PlanCheck.of(plan(measure), gaps);
        boolean named = check.isAnswered(gap);
        assertEquals(named ? List.of() : List.of("plan/no-measure"), rules(check));
        assertEquals(named ? 1 : 0, check.measuresFor(gap).size());
        return named ? "named" : check.indirectMeasuresFor(gap).isEmpty() ? "no" : "indirect";
    }

    /** As where a result is published by indicator, and the plan goes by issue, question or indicator. */
    @ParameterizedTest
    @CsvSource({
        "8, e7, indirect",
        "8, e4, no",
        "8, 8, named",
        "8, 7, no",
        "8, issue 2, indirect",
        "8, issue 3, no",
        "8, indicator 8, named",
        "EIT, e7, indirect",
        "EIT, 6, indirect",
        "EIT, i1, no",
        "EIT, issue 3, indirect",
        "EIT, issue 4, no",
        "EIT, EIT, named",
        "9.3, o17, indirect",
        "9.3, o19, no",
        "9.3, 9, indirect",
        "9.3, 9.3, named",
        "o17, o17, named",
        "o17, OIT, no",
        "o17, 9.3, named",
        "o17, 9, indirect",
        "o17, indicator 9, indirect",
        "o17, issue 5, indirect",
        "o17, issue 6, no",
        "e4@public, e4, named",
        "e4@public, e4@public, named",
        "e4@public, e4@survey, indirect",
        "e4@public, e5, no",
    })
    void aMeasureCoversWhatItNamesAndNotWhatStandsNearIt(String lost, String about, String expected) {
        ImmutableMeasure.Builder measure = Measure.builder().from(complete());
        String[] words = about.split(" ", 2);
        switch (words[0]) {
            case "issue" -> measure.issue(Integer.parseInt(words[1]));
            case "indicator" -> measure.indicator(Integer.parseInt(words[1]));
            default -> measure.addAnswer(NodeCode.of(about));
        }
        assertEquals(expected, covered(lost, measure.build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "o19 | จัดทำข้อ O19 ให้ครบทุกองค์ประกอบ | named",
                "o19 | จัดทำข้อ ๐๑๙ | named",
                "o19 | จัดทำข้อมูลข้อ o18-o21 | named",
                "o19 | ปรับปรุงข้อ 19 | no",
                "o19 | เผยแพร่รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี บนเว็บไซต์ | named",
                "o19 | 1. ประชาสัมพันธ์บุคลากรให้ทราบข้อมูลรายละเอียดของตำแหน่งงาน (job description) | no",
                "o18 | การบริหารและพัฒนาทรัพยากรบุคคล | named",
                "o18 | ปรับปรุงการบริหารและพัฒนาทรัพยากรบุคคล | no",
                // The longer title holds the shorter one, and only the longer is meant.
                "o18 | รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี | no",
                "o1 | โครงสร้าง | named",
                "o1 | ปรับปรุงโครงสร้างพื้นฐาน | no",
                "e4 | (e๔) | named",
            })
    void aMeasureMayNameWhatItCoversInItsWords(String lost, String activity, String expected) {
        Measure measure = Measure.builder().from(complete()).activity(activity).build();
        assertEquals(expected, covered(lost, measure));
        assertEquals(
                expected,
                covered(
                        lost,
                        Measure.builder().from(complete()).subject(activity).build()));
    }

    @Test
    void whatHasNoMeasureSaysWhichStandNearIt() {
        Measure issue = Measure.builder().from(complete()).issue(6).build();
        assertEquals(
                List.of(
                        "error plan/no-measure: o30 ได้ 0.00 คะแนน ต่ำกว่าค่าเป้าหมาย แต่ไม่มีมาตรการที่ระบุถึง o30 |"
                                + " o30 has 0.00, below the target, and no measure names it",
                        "error plan/no-measure: o17 ได้ 0.00 คะแนน ต่ำกว่าค่าเป้าหมาย แต่ไม่มีมาตรการที่ระบุถึง o17 |"
                                + " o17 has 0.00, below the target, and no measure names it",
                        "error plan/no-measure: o19 ได้ 0.00 คะแนน ต่ำกว่าค่าเป้าหมาย แต่ไม่มีมาตรการที่ระบุถึง o19"
                                + " (ประเด็น ตัวชี้วัด หรือเรื่องเดียวกัน: m1) |"
                                + " o19 has 0.00, below the target, and no measure names it (of the same issue or"
                                + " indicator: m1)"),
                said(PlanCheck.of(plan(issue), SEED)));
    }

    @Test
    void aQuestionWithItsPartsGetsOneMeasure() {
        Map<NodeCode, Score> scores =
                Map.of(NodeCode.of("e9@public"), Score.of(70), NodeCode.of("e9@survey"), Score.of("92.16"));
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(EDITION)
                .score(AssessmentResult.builder()
                        .edition("nacc-2567")
                        .scores(KnownScores.of(scores))
                        .build()));
        assertEquals(
                List.of("[e9] ได้ 81.08 คะแนน (e9@public 70.00, e9@survey 92.16) ต่ำกว่าค่าเป้าหมาย 85 คะแนน"
                        + " เสียคะแนนภาพรวมไป 0.63 คะแนน"),
                MeasurePlanner.withoutMatrix().draft(gaps, FY2568).getMeasures().stream()
                        .map(measure -> measure.getAnswers() + " "
                                + measure.getAnalysis().orElseThrow())
                        .toList());
    }

    @Test
    void anOwnerInTwoSpellingsIsRemarked() {
        Measure measure = Measure.builder()
                .from(complete("o17", "o19", "o30"))
                .addResponsible(Responsible.of("หน.สป."), Responsible.of("หน.สป"))
                .build();
        assertEquals(List.of("plan/two-spellings"), rules(PlanCheck.of(plan(measure), SEED)));
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
                .from(complete("9.3", "9.4", "o30"))
                .period(DateSpan.of(from, to))
                .build();
        assertEquals(findings, PlanCheck.of(plan(measure), SEED).getFindings().size());
    }

    @Test
    void everythingElseThatAPlanMayGetWrong() {
        Measure odd = Measure.builder()
                .from(complete("9.3", "9.4", "o30"))
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
                                        .from(complete("9.3", "9.4", "o30"))
                                        .period(DateSpan.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1)))
                                        .build()),
                                SEED)
                        .getFindings()
                        .get(0)
                        .getMessage()
                        .getTh());
    }

    private static List<String> said(PlanCheck check) {
        return check.getFindings().stream()
                .map(finding -> finding.getSeverity().getCode() + " " + finding.getRuleId() + ": "
                        + finding.getMessage().getTh() + " | "
                        + finding.getMessage().getEn())
                .toList();
    }

    @Test
    void numbersAndCodesThatTheFormHasNotAreNamed() {
        Measure odd = Measure.builder()
                .from(complete("9.3", "9.4", "o30", "o43"))
                .issue(8)
                .indicator(11)
                .addAdvice(NodeCode.of("9.9"), NodeCode.of("o43"))
                .build();
        assertEquals(
                List.of(
                        "error plan/unknown-code: nacc-2567 ไม่มี o43 มีเพียง o1–o35 | nacc-2567 has no o43; it has o1–o35",
                        "error plan/unknown-code: nacc-2567 ไม่มี 9.9 มีเพียง 9.1, 9.2, 9.3, 9.4, 9.5, 10.1, 10.2 |"
                                + " nacc-2567 has no 9.9; it has 9.1, 9.2, 9.3, 9.4, 9.5, 10.1, 10.2",
                        "error plan/unknown-issue: nacc-2567 ไม่มีประเด็นที่ 8 มีเพียง 1, 2, 3, 4, 5, 6, 7 |"
                                + " nacc-2567 has no issue 8; it has 1, 2, 3, 4, 5, 6, 7",
                        "error plan/unknown-indicator: nacc-2567 ไม่มีตัวชี้วัดที่ 11 มีเพียง 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 |"
                                + " nacc-2567 has no indicator 11; it has 1, 2, 3, 4, 5, 6, 7, 8, 9, 10"),
                said(PlanCheck.of(plan(odd), SEED)));
    }

    @Test
    void aFormWithoutIssuesSaysNothingOfThem() {
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(Editions.of(2568))
                .score(AssessmentResult.builder().edition("nacc-2568").build()));
        Measure measure = Measure.builder().from(complete()).issue(99).build();
        MeasurePlan plan = MeasurePlan.builder()
                .from(plan(measure))
                .edition(Optional.empty())
                .build();
        assertEquals(List.of(), rules(PlanCheck.of(plan, gaps)));
    }

    @Test
    void thePlanOfAnotherAgencyIsNamedAsSuch() {
        Agency own = Agency.builder().name("อบต.หนึ่ง").build();
        Agency other = Agency.builder().name("อบต.สอง").build();
        GapAnalysis gaps = GapAnalysis.of(Scorer.of(EDITION)
                .score(AssessmentResult.builder()
                        .edition("nacc-2567")
                        .agency(other)
                        .build()));
        MeasurePlan plan = MeasurePlan.builder().from(plan()).agency(own).build();
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FY2568)
                .agency(Agency.builder().name("อบต.สาม").build())
                .build();
        assertEquals(
                List.of(
                        "warning plan/other-agency: แผนนี้เป็นของ \"อบต.หนึ่ง\" แต่ผลเป็นของ \"อบต.สอง\" |"
                                + " the plan is of \"อบต.หนึ่ง\", but the result of \"อบต.สอง\"",
                        "warning plan/other-agency: แผนนี้เป็นของ \"อบต.หนึ่ง\" แต่ตารางความรับผิดชอบเป็นของ \"อบต.สาม\" |"
                                + " the plan is of \"อบต.หนึ่ง\", but the matrix of \"อบต.สาม\""),
                said(PlanCheck.of(plan, gaps).withMatrix(matrix)));
        assertEquals(
                List.of("plan/other-agency"), rules(PlanCheck.of(plan(), gaps).withMatrix(matrix)));
    }

    @Test
    void ofAgenciesOfOneNameTheMessageSaysWhatSetsThemApart() {
        Agency here =
                Agency.builder().name("อบต.หนึ่ง").province("สุราษฎร์ธานี").build();
        Agency there = Agency.builder().name("อบต.หนึ่ง").province("ตราด").build();
        MeasurePlan plan = plan().toBuilder().agency(here).build();
        ResponsibilityMatrix matrix =
                ResponsibilityMatrix.builder().fiscalYear(FY2568).agency(there).build();
        assertEquals(
                "the plan is of \"อบต.หนึ่ง สุราษฎร์ธานี\", but the matrix of \"อบต.หนึ่ง ตราด\"",
                PlanCheck.of(plan, SEED)
                        .withMatrix(matrix)
                        .getMismatches()
                        .get(0)
                        .getMessage()
                        .getEn());
    }

    @ParameterizedTest
    @CsvSource({"2565, plan/before-result", "2566, plan/before-result", "2567, ''", "2568, ''", "2570, ''"})
    void aPlanIsOfTheYearOfItsResultOrLater(int year, String rule) {
        PlanCheck check =
                PlanCheck.of(plan().toBuilder().fiscalYear(FiscalYear.of(year)).build(), SEED);
        assertEquals(
                rule.isEmpty() ? List.of() : List.of(rule),
                check.getMismatches().stream().map(RowFinding::getRuleId).toList());
        assertTrue(check.getFindings().containsAll(check.getMismatches()));
    }

    @Test
    void everyOtherFindingInWords() {
        Measure empty = Measure.builder().id("m1").build();
        Measure late = Measure.builder()
                .from(complete("9.3", "9.4"))
                .period(DateSpan.of(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 10, 1)))
                .build();
        ResponsibilityMatrix nobody =
                ResponsibilityMatrix.builder().fiscalYear(FY2568).build();
        MeasurePlan plan = MeasurePlan.builder()
                .from(plan(empty, late))
                .edition("nacc-2566")
                .build();
        assertEquals(
                List.of(
                        "warning plan/other-edition: แผนนี้วิเคราะห์จาก \"nacc-2566\" แต่ตรวจกับผลของ nacc-2567 |"
                                + " the plan answers a result of \"nacc-2566\", but is checked against one of nacc-2567",
                        "error plan/no-measure: o30 ได้ 0.00 คะแนน ต่ำกว่าค่าเป้าหมาย แต่ไม่มีมาตรการที่ระบุถึง o30 |"
                                + " o30 has 0.00, below the target, and no measure names it",
                        "error plan/no-activity: ยังไม่ได้ระบุมาตรการ/กิจกรรม | not said: activity",
                        "error plan/no-steps: ยังไม่ได้ระบุขั้นตอนหรือวิธีปฏิบัติ | not said: steps",
                        "error plan/no-owner: ยังไม่ได้ระบุผู้รับผิดชอบ | not said: responsible",
                        "error plan/no-period: ยังไม่ได้ระบุช่วงเวลาดำเนินการ | not said: period",
                        "error plan/duplicate-id: รหัส \"m1\" ซ้ำ | the identifier \"m1\" stands twice",
                        "error plan/outside-year: ช่วงเวลา 1 กันยายน 2568 ถึง 1 ตุลาคม 2568 อยู่นอกปีงบประมาณ พ.ศ. 2568"
                                + " (1 ตุลาคม 2567 ถึง 30 กันยายน 2568) |"
                                + " 2025-09-01/2025-10-01 is not within fiscal year 2568 (2024-10-01/2025-09-30)",
                        "warning plan/unknown-owner: \"หัวหน้าสำนักปลัด\" ไม่อยู่ในตารางความรับผิดชอบ |"
                                + " \"หัวหน้าสำนักปลัด\": not in the matrix of responsibility"),
                said(PlanCheck.of(plan, SEED).withMatrix(nobody)));
    }

    @Test
    void aDashForTheOwnerIsSaidOnce() {
        Measure nobody = Measure.builder()
                .from(complete("9.3", "9.4", "o30"))
                .responsible(List.of(Responsible.of("-")))
                .build();
        ResponsibilityMatrix matrix =
                ResponsibilityMatrix.builder().fiscalYear(FY2568).build();
        assertEquals(
                List.of("plan/no-owner 1"),
                rules(PlanCheck.of(plan(nobody), SEED).withMatrix(matrix)).stream()
                        .filter(rule -> rule.contains("owner"))
                        .toList());
    }

    @Test
    void aMeasureWithoutAnIdentifierIsRefused() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> Measure.builder().id(" ").build());
        assertEquals("มาตรการไม่มีรหัส (id)", refused.getText().getTh());
        assertEquals("a measure has no identifier (id)", refused.getText().getEn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "-0.01", "0.001", "1000000000000000.01"})
    void aBudgetThatIsNoAmountOfBahtIsRefused(String amount) {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> Measure.builder().id("m1").budget(new BigDecimal(amount)).build());
        assertEquals(
                "งบประมาณ " + amount + ": ต้องเป็นจำนวนเงิน 0 ถึง 1000000000000000 บาท ทศนิยมไม่เกินสองตำแหน่ง",
                refused.getText().getTh());
        assertEquals(
                "the budget " + amount + ": must be 0 to 1000000000000000 baht, with at most two decimals",
                refused.getText().getEn());
    }

    @ParameterizedTest
    @CsvSource({"0.00, 0", "100.00, 100", "1E+2, 100", "15000.50, 15000.5", "1E+15, 1000000000000000", "0.01, 0.01"})
    void aBudgetIsTheSameHoweverItIsWritten(String written, String budget) {
        assertEquals(
                Optional.of(new BigDecimal(budget)),
                Measure.builder()
                        .id("m1")
                        .budget(new BigDecimal(written))
                        .build()
                        .getBudget());
    }

    @Test
    void aTextWithoutAWordIsNone() {
        Measure blank = Measure.builder()
                .id("m1")
                .subject(" ")
                .analysis("\u200B")
                .activity("\n")
                .addMustShow("", "ก")
                .addSteps("\t", "ข", "\u00A0")
                .periodText("")
                .expectedResult("\uFEFF")
                .build();
        assertEquals(Measure.builder().id("m1").addMustShow("ก").addStep("ข").build(), blank);
        assertTrue(MeasureWork.openIn(blank).contains(MeasureWork.ACTIVITY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "\u2013", "\u2026", "...", "ไม่มี"})
    void aTextThatTellsNothingLeavesTheWorkOpen(String nothing) {
        Measure open = Measure.builder()
                .id("m1")
                .activity(nothing)
                .addSteps(nothing, nothing)
                .addResponsible(Responsible.of(nothing))
                .build();
        assertEquals(List.of(MeasureWork.values()), MeasureWork.openIn(open));
    }

    @Test
    void gapsThatReachTheTargetNeedNone() {
        Gap i5 = SEED.getGaps().get(3);
        assertEquals("i5", i5.getCode().toString());
        assertTrue(!i5.isBelowTarget());
    }
}
