package io.github.openita.io.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlan;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Report;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.DisclosureDocument;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The documents of rounds, drafted from what agencies published, end to end. */
class SeedRoundsTest {

    private static final ItaJson JSON = ItaJson.standard();
    private static final String GOLDEN = "ita-io/src/test/resources/golden/document-";

    private static Path data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json");
    }

    private static ProgressReport progress(String name) {
        return JSON.read(DocumentType.PROGRESS, data(name));
    }

    private static MeasurePlan plan(String name) {
        return JSON.read(DocumentType.PLAN, data(name));
    }

    private static ResponsibilityMatrix matrix() {
        return JSON.read(DocumentType.MATRIX, data("matrix-2565-bang-sai-pa"));
    }

    private static String oneLine(String text) {
        return text.replace("\\", "");
    }

    private static Report huaRuea() {
        return OfficialDocuments.progress(
                progress("progress-2566-hua-ruea"),
                LocalDate.of(2023, 4, 30),
                Editions.of(2565),
                plan("plan-2566-hua-ruea"));
    }

    @Test
    void seed001sRoundIsAsReviewed() {
        Golden.check(GOLDEN + "progress-2566-hua-ruea.th.md", huaRuea().toMarkdown());
    }

    @Test
    void everyStepOfThePlanStandsInTheReport() {
        String shown = oneLine(huaRuea().toMarkdown());
        for (Measure measure : plan("plan-2566-hua-ruea").getMeasures()) {
            assertFalse(measure.getSteps().isEmpty(), measure.getId());
            measure.getSteps().forEach(step -> assertTrue(shown.contains(step), step));
        }
    }

    @Test
    void everyDeadlineOfAMeasureStandsInTheReport() {
        String shown = huaRuea().toMarkdown();
        List<LocalDate> three =
                progress("progress-2566-hua-ruea").getEntries().get(2).getDue();
        assertEquals(3, three.size());
        three.forEach(day -> assertTrue(shown.contains("ภายใน " + ThaiDates.formatShort(day)), day.toString()));
    }

    @Test
    void seed004sTrackerIsAsReviewed() {
        Golden.check(
                GOLDEN + "progress-2564-kuchinthim.th.md",
                OfficialDocuments.progress(
                                progress("progress-2564-kuchinthim"), LocalDate.of(2021, 9, 30), Editions.of(2564))
                        .toMarkdown());
    }

    @Test
    void howMuchIsDoneIsSaidInNumbersAndPercent() {
        String shown = OfficialDocuments.progress(
                        progress("progress-2564-kuchinthim"), LocalDate.of(2021, 9, 30), Editions.of(2564))
                .toMarkdown();
        assertTrue(shown.contains("ดำเนินการแล้ว 29 จาก 37 รายการ คิดเป็นร้อยละ 78.38"), shown);
    }

    @Test
    void aMeasureThatNobodyReportsIsNamed() {
        ProgressReport all = progress("progress-2566-hua-ruea");
        ProgressReport most = ProgressReport.builder()
                .from(all)
                .entries(all.getEntries().subList(0, 8))
                .build();
        MeasurePlan plan = plan("plan-2566-hua-ruea");
        String shown = OfficialDocuments.progress(most, LocalDate.of(2023, 4, 30), Editions.of(2565), plan)
                .toMarkdown();
        assertTrue(shown.contains("มีมาตรการ 9 รายการ มีผู้รายงาน 8 รายการ ไม่มีผู้รายงาน 1 รายการ"), shown);
        assertTrue(shown.contains("มาตรการในแผนที่ไม่มีผู้รายงาน"));
    }

    @Test
    void whatIsOverdueIsNamedWithItsOwnerAndDays() {
        ProgressReport report = ProgressReport.builder()
                .fiscalYear(FiscalYear.of(2567))
                .addEntry(ProgressEntry.builder()
                        .title("จัดทำคู่มือ")
                        .status(ProgressStatus.UNDER_WAY)
                        .addUnit("กองคลัง")
                        .addDue(LocalDate.of(2024, 1, 31))
                        .build())
                .build();
        String shown =
                OfficialDocuments.progress(report, LocalDate.of(2024, 3, 31)).toMarkdown();
        assertTrue(shown.contains("ณ วันที่ 31 มีนาคม 2567 มีรายการที่เกินกำหนดและไม่พบวันที่รายงาน 1 รายการ"), shown);
        assertTrue(shown.contains("| 1 | จัดทำคู่มือ | กองคลัง | 31 ม.ค. 2567 (เกิน 60 วัน) |"), shown);
    }

    @Test
    void aReportWithoutEntriesIsADocumentToo() {
        String shown = OfficialDocuments.progress(
                        ProgressReport.builder().fiscalYear(FiscalYear.of(2567)).build(), LocalDate.of(2024, 3, 31))
                .toMarkdown();
        assertTrue(shown.contains("ไม่มีรายการ"), shown);
        assertTrue(shown.contains("[ชื่อหน่วยงาน]".replace("[", "\\[").replace("]", "\\]")), shown);
    }

    @Test
    void seed003sActionsAndMatrixAreAsReviewed() {
        Golden.check(
                GOLDEN + "actions-2565-bang-sai-pa.th.md",
                OfficialDocuments.actions(MatrixCheck.of(matrix(), Editions.of(2565)))
                        .toMarkdown());
    }

    @Test
    void everyStepAndEveryRowOfTheMatrixStandsInTheReport() {
        ResponsibilityMatrix matrix = matrix();
        String shown = oneLine(OfficialDocuments.actions(MatrixCheck.of(matrix, Editions.of(2565)))
                .toMarkdown());
        matrix.getActions().stream()
                .flatMap(action -> action.getSteps().stream())
                .forEach(step -> assertTrue(shown.contains(step), step));
        for (MatrixRow row : matrix.getRows()) {
            assertTrue(shown.contains(row.getTitle().replace("[", "[")), row.getTitle());
        }
    }

    @Test
    void whatBecameOfAnActionIsTakenFromTheProgressReport() {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FiscalYear.of(2565))
                .addAction(PlannedAction.builder()
                        .activity("ทบทวนขั้นตอน")
                        .addStep("๑. จัดทำคู่มือ")
                        .addStep("๒. ปิดประกาศ")
                        .build())
                .build();
        ProgressReport outcomes = ProgressReport.builder()
                .fiscalYear(FiscalYear.of(2565))
                .addEntry(ProgressEntry.builder()
                        .title("จัดทำคู่มือ")
                        .status(ProgressStatus.DONE)
                        .done("เผยแพร่คู่มือแล้ว")
                        .build())
                .build();
        Edition edition = Editions.of(2565);
        String shown = OfficialDocuments.actions(MatrixCheck.of(matrix, edition), outcomes)
                .toMarkdown();
        assertTrue(shown.contains("จัดทำคู่มือ: ดำเนินการแล้ว เผยแพร่คู่มือแล้ว"), shown);
        assertTrue(shown.contains("มีการรายงานผลครบทั้ง 1 แถวของตาราง"), shown);
    }

    private static DisclosureDocument paRon() {
        try {
            return JSON.readDisclosure(
                    Source.of("disclosure-2567-pa-ron.json", Files.readAllBytes(data("disclosure-2567-pa-ron"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Report checked(DisclosureDocument document, boolean withMatrix) {
        Edition edition = Editions.of(2567);
        CheckReport report = DisclosureChecker.of(RuleSets.of(edition))
                .asOf(LocalDate.of(2024, 4, 30))
                .check(document);
        return withMatrix
                ? OfficialDocuments.disclosure(
                        report,
                        edition,
                        document.getDisclosure(),
                        matrix().carryTo(Editions.of(2565), edition).getMatrix())
                : OfficialDocuments.disclosure(report, edition, document.getDisclosure());
    }

    @Test
    void theCheckForAChiefIsAsReviewed() {
        Golden.check(
                GOLDEN + "disclosure-2567-pa-ron.th.md", checked(paRon(), false).toMarkdown());
    }

    @Test
    void theCheckForAChiefByOwnerIsAsReviewed() {
        Golden.check(
                GOLDEN + "disclosure-2567-pa-ron-matrix.th.md",
                checked(paRon(), true).toMarkdown());
    }

    @Test
    void whatIsOutOfDateIsNamedTheLongestFirst() {
        String text = """
                {"edition": "nacc-2567", "items": {
                  "o11": {"links": ["/o11"], "updatedOn": "2024-03-01"},
                  "o16": {"links": ["/o16"], "updatedOn": "2024-01-31"}}}
                """;
        DisclosureDocument document = JSON.readDisclosure(Source.of("ita.json", text.getBytes(StandardCharsets.UTF_8)));
        Edition edition = Editions.of(2567);
        String shown = OfficialDocuments.disclosure(
                        DisclosureChecker.of(RuleSets.of(edition))
                                .asOf(LocalDate.of(2024, 4, 30))
                                .check(document),
                        edition,
                        document.getDisclosure(),
                        ResponsibilityMatrix.builder()
                                .fiscalYear(FiscalYear.of(2567))
                                .addRows(monthly("o11", "หน.สป."), monthly("o16", "นวก.พัสดุ"))
                                .build())
                .toMarkdown();
        assertTrue(shown.contains("ข้อมูลที่เกินกำหนดปรับปรุง ณ วันที่ 30 เมษายน 2567"), shown);
        String longest = "| o16 ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ | ทุกเดือน | 31 ม.ค. 2567 |";
        assertTrue(shown.contains(longest), shown);
        assertTrue(shown.indexOf(longest)
                < shown.indexOf("| o11 คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ | ทุกเดือน"));
    }

    private static MatrixRow monthly(String item, String who) {
        return MatrixRow.builder()
                .item(QuestionCode.of(item))
                .title("ข้อมูล")
                .addPreparer(Responsible.of(who))
                .frequency(PublicationFrequency.MONTHLY)
                .build();
    }

    @Test
    void whoeverHasItMendedNeedsToKnowNothingOfTheFile() {
        String shown = checked(paRon(), true).toMarkdown();
        assertTrue(shown.contains("จัดทำและเผยแพร่ \"ข้อมูลสถิติอัตรากำลัง จำแนกตามประเภทตำแหน่ง\""), shown);
        assertFalse(shown.contains("elements"), shown);
    }

    @Test
    void chartsAreInThePage() {
        assertTrue(OfficialDocuments.actions(MatrixCheck.of(matrix(), Editions.of(2565)))
                .toHtml()
                .contains("<text class=\"stage middle\""));
        assertTrue(huaRuea().toHtml().contains("ร้อยละของรายการตามสถานะการดำเนินการ"));
        assertTrue(checked(paRon(), false).toHtml().contains("จำนวนสิ่งที่พบตามตัวชี้วัดย่อย"));
    }
}
