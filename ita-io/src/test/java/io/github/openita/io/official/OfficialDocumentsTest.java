package io.github.openita.io.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.Golden;
import io.github.openita.io.report.Report;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Documents of real agencies, end to end, as they were reviewed. */
class OfficialDocumentsTest {

    private static final String GOLDEN = "ita-io/src/test/resources/golden/document-";

    private static Report analysis(AssessmentResult result) {
        return OfficialDocuments.analysis(result, Results.edition(result));
    }

    @Test
    void seed000IsReproducedFromItsDataAndItsPlan() {
        AssessmentResult result = Results.result("result-2567-pa-ron");
        Report document = OfficialDocuments.analysis(result, Results.edition(result), Results.plan("plan-2568-pa-ron"));
        Golden.check(GOLDEN + "analysis-2567-pa-ron.md", document.toMarkdown());
        Golden.check(GOLDEN + "analysis-2567-pa-ron.html", document.toHtml());
    }

    @Test
    void withoutAPlanTheMeasuresAreADraftOfWhatWasLost() {
        String text = analysis(Results.result("result-2567-pa-ron")).toMarkdown();
        Golden.check(GOLDEN + "analysis-2567-pa-ron-draft.md", text);
        assertTrue(text.contains("จัดทำและเผยแพร่รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี (o19)"), text);
        assertTrue(text.contains("รักษาระดับการดำเนินการในประเด็นนี้"), text);
    }

    @Test
    void seed002IsReproducedFromItsDataAndItsPlan() {
        Report document = OfficialDocuments.yearOnYear(
                Results.series("result-2567-khok-khon", "result-2568-khok-khon"), Results.plan("plan-2569-khok-khon"));
        Golden.check(
                GOLDEN + "year-on-year-2568-khok-khon.md",
                document.withThaiDigits().toMarkdown());
        Golden.check(GOLDEN + "year-on-year-2568-khok-khon.html", document.toHtml());
    }

    @Test
    void everyIndicatorHasAMeasureAlsoThoseToKeep() {
        String text = OfficialDocuments.yearOnYear(Results.series("result-2567-khok-khon", "result-2568-khok-khon"))
                .toMarkdown();
        Golden.check(GOLDEN + "year-on-year-2568-khok-khon-draft.md", text);
        assertTrue(text.contains("รักษาระดับการดำเนินการตามตัวชี้วัดที่ 1 การปฏิบัติหน้าที่"), text);
        assertTrue(text.contains("ยกระดับผลการประเมินตัวชี้วัดที่ 9 การเปิดเผยข้อมูล"), text);
    }

    @Test
    void figuresOfTheSourcesThatDifferStandInFootnotes() {
        String text = OfficialDocuments.yearOnYear(Results.series("result-2567-khok-khon", "result-2568-khok-khon"))
                .toText();
        assertTrue(text.contains("ผลที่ประกาศแสดง 96.71 ต่างจาก 96.17"), text);
        assertTrue(text.contains("ผลที่ประกาศแสดง 97.54 ต่างจาก 97.44"), text);
    }

    @Test
    void anItemWithoutAScoreHasTheAssessorsReasonOrAGapForIt() {
        AssessmentResult known = Results.result("result-2567-pa-ron");
        assertTrue(analysis(known).toText().contains("ไม่ปรากฏข้อมูลในส่วนของ ปัญหา/อุปสรรค"));
        String open =
                analysis(known.toBuilder().assessorNotes(Map.of()).build()).toText();
        assertTrue(open.contains("[ระบุเหตุผลของผู้ตรวจประเมินตามผลการตรวจประเมิน]"), open);
    }

    @Test
    void scoresOfBothPartsOfAQuestionMakeOneMeasure() {
        AssessmentResult result =
                Results.of("nacc-2567", Map.of("e9@public", "70", "e9@survey", "92.16", "IIT", "100", "OIT", "100"));
        String text = analysis(result).toMarkdown();
        assertEquals(
                1,
                text.lines()
                        .filter(line -> line.contains("ยกระดับผลการประเมิน") || line.contains("(o13)"))
                        .count(),
                text);
    }

    @Test
    void aResultWithoutAnythingIsSaidToBeOpenAndNoScoreIsMadeUp() {
        String text = analysis(Results.of("nacc-2567", Map.of())).toText();
        assertTrue(text.contains("ยังไม่มีคะแนนภาพรวม"), text);
        assertTrue(text.contains("[ระบุชื่อหน่วยงาน]"), text);
        assertFalse(text.contains("0.00"), text);
    }

    @Test
    void aComparisonOfOneYearIsRefused() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> OfficialDocuments.yearOnYear(Results.series("result-2568-khok-khon")));
        assertEquals(
                "a comparison needs results of two years or more",
                refused.getText().getEn());
    }
}
