package io.github.openita.io.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.analysis.Series;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.Golden;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.proofreading.Proofreader;
import io.github.openita.io.report.Report;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A document is of one agency: papers of another are named to whoever signs it, and results of another refused. */
class OtherAgencyTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final String DOUBTS = "ข้อที่ต้องตรวจสอบก่อนลงนาม";
    private static final AssessmentResult PA_RON = Results.result("result-2567-pa-ron");

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json");
    }

    private static ResponsibilityMatrix bangSaiPa() {
        ResponsibilityMatrix matrix = JSON.read(DocumentType.MATRIX, data("matrix-2565-bang-sai-pa"));
        return matrix.carryTo(Editions.of(2565), Editions.of(2567)).getMatrix();
    }

    private static void assertDoubt(Report document, String doubt) {
        String text = document.toText();
        assertTrue(text.contains(DOUBTS), text);
        assertTrue(text.contains(doubt), text);
    }

    @Test
    void measuresOfAnotherAgencyOrOfAYearBeforeTheResultAreNamed() {
        MeasurePlan other = Results.plan("plan-2566-hua-ruea");
        Report document = OfficialDocuments.analysis(PA_RON, Results.edition(PA_RON), other);
        assertDoubt(
                document,
                "[ควรแก้ไข: แผนนี้เป็นของ \"องค์การบริหารส่วนตำบลหัวเรือ\" แต่ผลเป็นของ \"องค์การบริหารส่วนตำบลป่าร่อน\"]");
        assertDoubt(document, "[ควรแก้ไข: แผนนี้เป็นของปีงบประมาณ พ.ศ. 2566 ซึ่งอยู่ก่อนปีของผล (2567)]");
        String own = OfficialDocuments.analysis(PA_RON, Results.edition(PA_RON), Results.plan("plan-2568-pa-ron"))
                .toText();
        assertFalse(own.contains(DOUBTS), own);
        MeasurePlan nobodys = other.toBuilder()
                .agency(Optional.empty())
                .edition("nacc-2567")
                .fiscalYear(FiscalYear.of(2567))
                .build();
        String unnamed = OfficialDocuments.analysis(PA_RON, Results.edition(PA_RON), nobodys)
                .toText();
        assertFalse(unnamed.contains(DOUBTS), unnamed);
    }

    @Test
    void aDraftWithPeopleOfAnotherAgencySaysSo() {
        Report document = OfficialDocuments.analysis(PA_RON, Results.edition(PA_RON), bangSaiPa());
        assertTrue(document.toText().contains("นักทรัพยากร"), document.toText());
        assertDoubt(
                document,
                "แผนนี้เป็นของ \"องค์การบริหารส่วนตำบลป่าร่อน\" แต่ตารางความรับผิดชอบเป็นของ \"องค์การบริหารส่วนตำบลบางไทรป่า\"");
    }

    @Test
    void yearsWithThePlanOfAnotherAgencySaySo() {
        assertDoubt(
                OfficialDocuments.yearOnYear(
                        Results.series("result-2567-khok-khon", "result-2568-khok-khon"),
                        Results.plan("plan-2568-pa-ron")),
                "แผนนี้เป็นของ \"องค์การบริหารส่วนตำบลป่าร่อน\" แต่ผลเป็นของ \"องค์การบริหารส่วนตำบลโคกคอน\"");
    }

    @Test
    void progressBesideThePlanOfAnotherAgencyAndYearSaysSo() {
        Report document = OfficialDocuments.progress(
                JSON.read(DocumentType.PROGRESS, data("progress-2566-hua-ruea")),
                LocalDate.of(2023, 4, 30),
                Editions.of(2565),
                Results.plan("plan-2568-pa-ron"));
        assertDoubt(
                document,
                "รายงานนี้เป็นของ \"องค์การบริหารส่วนตำบลหัวเรือ\" แต่แผนเป็นของ \"องค์การบริหารส่วนตำบลป่าร่อน\"");
        assertDoubt(document, "รายงานเป็นของปีงบประมาณ พ.ศ. 2566 แต่แผนเป็นของปี 2568");
    }

    @Test
    void actionsWithOutcomesOfAnotherAgencySaySo() {
        ProgressReport other = JSON.read(DocumentType.PROGRESS, data("progress-2566-hua-ruea"));
        assertDoubt(
                OfficialDocuments.actions(MatrixCheck.of(bangSaiPa(), Editions.of(2567)), other),
                "ตารางความรับผิดชอบนี้เป็นของ \"องค์การบริหารส่วนตำบลบางไทรป่า\" แต่รายงานเป็นของ"
                        + " \"องค์การบริหารส่วนตำบลหัวเรือ\"");
    }

    @Test
    void aDisclosureBesideTheMatrixOfAnotherAgencySaysSo() {
        DisclosureDocument document = JSON.readDisclosure(data("disclosure-2567-pa-ron"));
        assertDoubt(
                OfficialDocuments.disclosure(
                        DisclosureChecker.of(RuleSets.of(Editions.of(2567))).check(document),
                        Editions.of(2567),
                        document.getDisclosure(),
                        bangSaiPa()),
                "การเปิดเผยข้อมูลนี้เป็นของ \"องค์การบริหารส่วนตำบลป่าร่อน\" แต่ตารางความรับผิดชอบเป็นของ"
                        + " \"องค์การบริหารส่วนตำบลบางไทรป่า\"");
    }

    @Test
    void yearsOfTwoAgenciesAreNoDocument() {
        Series two = Results.series("result-2567-pa-ron", "result-2568-khok-khon");
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> OfficialDocuments.yearOnYear(two));
        assertEquals(
                "the result of 2567 is of \"องค์การบริหารส่วนตำบลป่าร่อน\", the one of 2568 of"
                        + " \"องค์การบริหารส่วนตำบลโคกคอน\": take results of one agency",
                refused.getText().getEn());
        assertThrows(InvalidInputException.class, () -> Proofreader.yearOnYear(two, FiscalYear.of(2569)));
    }

    @Test
    void theSameYearTwiceIsNoDocument() {
        Series twice = Results.series("result-2567-pa-ron", "result-2567-pa-ron");
        assertThrows(InvalidInputException.class, () -> OfficialDocuments.yearOnYear(twice));
    }

    @Test
    void theOldestYearStandsFirstInWhateverOrderTheyAreGiven() {
        assertEquals(
                OfficialDocuments.yearOnYear(Results.series("result-2567-khok-khon", "result-2568-khok-khon"))
                        .toText(),
                OfficialDocuments.yearOnYear(Results.series("result-2568-khok-khon", "result-2567-khok-khon"))
                        .toText());
    }

    @Test
    void resultsThatDoNotSayWhoseTheyAreCanBeOfOne() {
        AssessmentResult nobodys = Results.result("result-2568-khok-khon").toBuilder()
                .agency(Agency.builder().build())
                .build();
        String text = OfficialDocuments.yearOnYear(Series.of(List.of(Results.card(PA_RON), Results.card(nobodys))))
                .toText();
        assertTrue(text.contains("เปรียบเทียบปีงบประมาณ พ.ศ. 2567 และ 2568"), text);
    }
}
