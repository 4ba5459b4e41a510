package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.progress.DueReport;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressSummary;
import io.github.openita.core.responsibility.MatrixCheck;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.responsibility.RowFinding;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Reports;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that were typed in from published documents, as people type them. */
class TypedTablesTest {

    private static final Edition FORM_2565 = Editions.of(2565);

    private static Source table(String name) {
        return Source.of(Path.of("src/test/resources/tables/typed/" + name + ".csv"));
    }

    private static ProgressReport progress(String name, int edition, int year) {
        return ProgressCsv.read(table(name), Editions.of(edition), FiscalYear.of(year));
    }

    private static List<String> rules(List<RowFinding> findings) {
        return findings.stream()
                .map(one -> one.getRuleId() + one.getRow().map(row -> " " + row).orElse(""))
                .toList();
    }

    @Test
    void theStepsOfAMeasureAreKeptInEveryForm() {
        ProgressReport report = progress("progress-steps", 2565, 2566);
        assertEquals(List.of("ขั้นตอนสำคัญ ABC"), report.getEntries().get(0).getSteps());
        assertTrue(ProgressCsv.write(report).contains("ขั้นตอนสำคัญ ABC"));
        assertTrue(
                ItaJson.standard().write(report).contains("\"steps\": [ \"ขั้นตอนสำคัญ ABC\" ]"),
                () -> ItaJson.standard().write(report));
        ProgressSummary summary = ProgressSummary.of(report, LocalDate.of(2023, 4, 30));
        assertTrue(Reports.progress(report, summary, FORM_2565, Language.TH)
                .toText()
                .contains("ขั้นตอนสำคัญ ABC"));
    }

    @Test
    void theRowsOfAReportFindTheirIndicatorsAndDeadlines() {
        ProgressReport report = progress("progress-2566", 2565, 2566);
        assertEquals(
                List.of(
                        "[9.1] Optional[9] [2023-01-31]",
                        "[o7] Optional[9] []",
                        "[] Optional.empty [2022-10-31]",
                        "[e6] Optional[7] []",
                        "[e8] Optional[7] []"),
                report.getEntries().stream()
                        .map(entry -> entry.getAbout() + " " + entry.getIndicator() + " " + entry.getDue())
                        .toList());
    }

    /** Every measure is done: what is left are two delays, not fourteen reports that nobody wrote down. */
    @Test
    void whatIsDoneDoesNotDrownWhatWasLate() {
        ProgressSummary summary =
                ProgressSummary.of(progress("progress-2566", 2565, 2566), FORM_2565, LocalDate.of(2023, 4, 30));
        assertEquals(List.of(), summary.getOverdue());
        assertEquals(
                List.of(LocalDate.of(2022, 10, 31), LocalDate.of(2023, 1, 31)),
                summary.getLate().stream().map(DueReport::getDueOn).toList());
        assertEquals(
                List.of("progress/no-report 1", "progress/no-report 2", "progress/no-report 4"),
                rules(summary.getFindings()).stream()
                        .filter(rule -> rule.startsWith("progress/no-report"))
                        .toList());
    }

    @Test
    void aTrackerSaysWhatIsProvedBySomethingOfAnotherYear() {
        ProgressReport report = progress("progress-2564", 2564, 2564);
        assertEquals(
                List.of("9", "9", "9", "9", "10", "10"),
                report.getEntries().stream()
                        .map(entry -> entry.getIndicator().map(String::valueOf).orElse("-"))
                        .toList());
        ProgressSummary summary = ProgressSummary.of(report, Editions.of(2564), LocalDate.of(2021, 9, 30));
        assertEquals(List.of("progress/other-year 5"), rules(summary.getFindings()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ข้อ ๙ Social Network | [o9]",
                "ข้อ ๙ | []",
                "ข้อ ๔๓ | [o43]",
                "การเผยแพร่ข้อมูล (e๖) | [e6]",
                "๓. ข้อ O2 ก | [o2]",
                "รายงานตามข้อ o99 | []",
                "- Social Network | [o9]",
                "ข้อมูลพื้นฐาน | [9.1]",
                "เรื่องอื่น | []",
            })
    void aRowFindsWhatItIsAboutInItsTitle(String title, String about) {
        assertEquals(about, about(List.of(title)).get(0));
    }

    private static List<String> about(List<String> titles) {
        String rows = String.join(",ดำเนินการแล้ว\n", titles);
        return ProgressCsv.read(
                        CsvLaws.source("หัวข้อ,การดำเนินการ\n" + rows + ",ดำเนินการแล้ว"),
                        FORM_2565,
                        FiscalYear.of(2566))
                .getEntries()
                .stream()
                .map(entry -> entry.getAbout().toString())
                .toList();
    }

    @Test
    void theRestOfTheTableTellsOfWhichToolANumberIs() {
        assertEquals(List.of("[o2]", "[o9]"), about(List.of("ข้อ O2 ก", "ข้อ ๙ ข")));
        assertEquals(List.of("[o2]", "[e6]", "[]"), about(List.of("ข้อ O2 ก", "e๖ ข", "ข้อ ๙ ค")));
        List<ProgressEntry> entries = ProgressCsv.read(
                        CsvLaws.source("หัวข้อ,การดำเนินการ\nตัวชี้วัดที่ ๗ ก,\nข้อ ๖ ข,ดำเนินการแล้ว\n"
                                + "เครื่องมือการประเมิน OIT,\nข้อ ๖ ข,ดำเนินการแล้ว"),
                        FORM_2565,
                        FiscalYear.of(2566))
                .getEntries();
        assertEquals(
                List.of("[e6]", "[o6]"),
                entries.stream().map(entry -> entry.getAbout().toString()).toList());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "31 ธ.ค. 2565; 30 เม.ย. 2566 | [2022-12-31, 2023-04-30]",
                "ต.ค. 2565 / ธันวาคม / เมษายน | [2022-10-31, 2022-12-31, 2023-04-30]",
                "31/3/2566 | [2023-03-31]",
                "ภายในเดือนธันวาคม | [2022-12-31]",
                "ไตรมาส 2 | [2023-03-31]",
                "2022-12-31 | [2022-12-31]",
            })
    void aRowMayHaveSeveralDeadlines(String cell, String due) {
        assertEquals(
                due,
                ProgressCsv.read(
                                CsvLaws.source("หัวข้อ,การดำเนินการ,กำหนดเสร็จ\nก,ดำเนินการแล้ว," + cell),
                                FORM_2565,
                                FiscalYear.of(2566))
                        .getEntries()
                        .get(0)
                        .getDue()
                        .toString());
    }

    /** As where the column of the printed report is called so, and says more. */
    @Test
    void aCellForHowOftenMaySayUntilWhen() {
        ProgressEntry entry = ProgressCsv.read(
                        CsvLaws.source("หัวข้อ,การดำเนินการ,ความถี่การรายงาน\n"
                                + "ก,ดำเนินการแล้ว,๑.จัดทำแผนดำเนินงาน ภายในเดือนตุลาคม ๒๕๖๕"),
                        FORM_2565,
                        FiscalYear.of(2566))
                .getEntries()
                .get(0);
        assertEquals("[2022-10-31]", entry.getDue().toString());
        assertTrue(entry.getCadence().isEmpty());
        assertEquals(
                "๑.จัดทำแผนดำเนินงาน ภายในเดือนตุลาคม ๒๕๖๕", entry.getNote().orElseThrow());
    }

    @Test
    void aMatrixThatCountsAsTheFormIsMatchedByNumber() {
        ResponsibilityMatrix matrix = MatrixCsv.read(table("matrix-2565"), FORM_2565);
        assertEquals(
                FORM_2565.getItems().stream()
                        .map(item -> item.getCode().toString())
                        .toList(),
                matrix.getRows().stream()
                        .map(row -> row.getItem().orElseThrow().toString())
                        .toList());
        List<RowFinding> found =
                MatrixCheck.of(matrix, FORM_2565).allowSamePerson().getFindings();
        assertEquals(List.of("matrix/other-title 34", "matrix/two-spellings"), rules(found));
        assertEquals(
                "เขียนต่างกัน อาจเป็นผู้เดียวกัน: \"นักทรัพยากร\" (7 แห่ง), \"นักทรัพยากรฯ\" (4 แห่ง)",
                found.get(1).getMessage().getTh());
        assertEquals(
                43,
                matrix.carryTo(FORM_2565, Editions.of(2569))
                                .getWithoutSuccessor()
                                .size()
                        + matrix.carryTo(FORM_2565, Editions.of(2569))
                                .getMoved()
                                .size()
                        + matrix.carryTo(FORM_2565, Editions.of(2569))
                                .getSplit()
                                .size());
    }

    private static List<MatrixRow> numbered(int rows, String... instead) {
        StringBuilder csv = new StringBuilder("ที่,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่\n");
        IntStream.rangeClosed(1, rows).forEach(i -> {
            String title = i <= instead.length
                    ? instead[i - 1]
                    : "\"" + FORM_2565.getItems().get(i - 1).getNameTh() + "\"";
            csv.append(i).append('.').append(',').append(title).append(",ก,ข,ค\n");
        });
        return MatrixCsv.read(CsvLaws.source(csv.toString()), FORM_2565).getRows();
    }

    @Test
    void anotherCountIsMatchedByTitle() {
        assertTrue(numbered(42).stream().allMatch(row -> row.getItem().isEmpty()));
        assertEquals(
                QuestionCode.of("o2"),
                numbered(42).get(1).itemIn(FORM_2565).orElseThrow().getCode());
    }

    @Test
    void whereNumberAndTitleDisagreeTheNumberCountsAndARemarkSaysSo() {
        List<MatrixRow> rows = numbered(43, "อำนาจหน้าที่");
        assertEquals(QuestionCode.of("o1"), rows.get(0).getItem().orElseThrow());
        MatrixCheck check = MatrixCheck.of(
                ResponsibilityMatrix.builder()
                        .fiscalYear(FiscalYear.of(2565))
                        .rows(rows)
                        .build(),
                FORM_2565);
        assertEquals(
                List.of("\"อำนาจหน้าที่\" เป็นชื่อของข้อ o3 ส่วนข้อ o1 คือ \"โครงสร้าง\""),
                check.getFindings().stream()
                        .filter(one -> one.getRuleId().equals("matrix/other-title"))
                        .map(one -> one.getMessage().getTh())
                        .toList());
    }

    /** A table in another order that happens to have as many rows. */
    @Test
    void aCountThatMostTitlesContradictIsNotTheForms() {
        String[] turned = IntStream.range(0, 43)
                .mapToObj(i -> "\"" + FORM_2565.getItems().get(42 - i).getNameTh() + "\"")
                .toArray(String[]::new);
        List<MatrixRow> rows = numbered(43, turned);
        assertTrue(rows.stream().allMatch(row -> row.getItem().isEmpty()));
    }

    @Test
    void namesInTwoSpellingsAreRemarked() {
        ResponsibilityMatrix matrix = MatrixCsv.read(table("matrix-names"), FORM_2565);
        assertEquals(
                3,
                MatrixCheck.of(matrix, FORM_2565).getFindings().stream()
                        .filter(one -> one.getRuleId().equals("matrix/two-spellings"))
                        .count());
    }

    @Test
    void anActivityReportedBeforeItIsDueIsFound() {
        List<PlannedAction> actions = ActionsCsv.read(table("actions-2565"), FiscalYear.of(2565));
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FiscalYear.of(2565))
                .actions(actions)
                .build();
        assertEquals(
                1,
                MatrixCheck.of(matrix, FORM_2565).getFindings().stream()
                        .filter(one -> one.getRuleId().equals("matrix/reported-before-due"))
                        .count());
    }

    @Test
    void anActivityWhoseMonthIsOverIsFoundForADay() {
        ResponsibilityMatrix matrix = ResponsibilityMatrix.builder()
                .fiscalYear(FiscalYear.of(2565))
                .actions(ActionsCsv.read(table("actions-2565"), FiscalYear.of(2565)))
                .build();
        MatrixCheck check = MatrixCheck.of(matrix, FORM_2565);
        assertEquals(List.of(), pastDue(check));
        assertEquals(List.of(), pastDue(check.asOf(LocalDate.of(2022, 5, 31))));
        assertEquals(
                List.of(
                        "กิจกรรมที่ 1 \"กำหนดขั้นตอนการดำเนินงานตามมาตรการเผยแพร่ข้อมูลต่อสาธารณะ\" พ้นกำหนด พ.ค. 2565 แล้ว"
                                + " ณ วันที่ 1 มิถุนายน 2565: ตารางไม่ได้บอกว่าดำเนินการแล้วหรือไม่"),
                pastDue(check.asOf(LocalDate.of(2022, 6, 1)).allowSamePerson()));
    }

    private static List<String> pastDue(MatrixCheck check) {
        return check.getFindings().stream()
                .filter(one -> one.getRuleId().equals("matrix/past-due"))
                .map(one -> one.getMessage().getTh())
                .toList();
    }

    @Test
    void aMonthWithoutAYearIsOneOfTheFiscalYear() {
        String csv = "กิจกรรม,ขั้นตอน,ผู้รับผิดชอบ,กำหนดเสร็จ\nก,ข,ค,ภายในเดือนธันวาคม";
        PlannedAction action =
                ActionsCsv.read(CsvLaws.source(csv), FiscalYear.of(2565)).get(0);
        assertEquals("2021-12", action.getDueMonth().orElseThrow().toString());
        assertEquals("ภายในเดือนธันวาคม", action.getDueText().orElseThrow());
        String written = ActionsCsv.write(List.of(action));
        assertEquals(List.of(action), ActionsCsv.read(CsvLaws.source(written), FiscalYear.of(2566)));
    }

    @ParameterizedTest
    @CsvSource({"ไตรมาส 2, 2022-03", "ต.ค. - ก.ย., 2022-09", "2022-05-31, 2022-05", "ตลอดปี, ''", "ตามความเหมาะสม, ''"})
    void aDeadlineInWordsIsTheLastMonthThatTheyName(String due, String month) {
        String csv = "กิจกรรม,ขั้นตอน,ผู้รับผิดชอบ,กำหนดเสร็จ\nก,ข,ค," + due;
        PlannedAction action =
                ActionsCsv.read(CsvLaws.source(csv), FiscalYear.of(2565)).get(0);
        assertEquals(month, action.getDueMonth().map(Object::toString).orElse(""));
        assertEquals(due, action.getDueText().orElseThrow());
        assertEquals(
                List.of(action),
                ActionsCsv.read(CsvLaws.source(ActionsCsv.write(List.of(action))), FiscalYear.of(2566)));
    }

    /** A document in JSON may say what a table is refused for; its check says that it cannot be read. */
    @ParameterizedTest
    @CsvSource({"30 ก.พ., ''", "29 ก.พ., ''", "'', 29 ก.พ.", "ไตรมาส 2, ไตรมาส 5", "พ.ค. 2565, ไตรมาส 5"})
    void whatIsWrittenIsReadAgain(String due, String reporting) {
        List<PlannedAction> actions = List.of(PlannedAction.builder()
                .activity("ก")
                .dueText(due)
                .reportingText(reporting)
                .build());
        assertEquals(actions, ActionsCsv.read(CsvLaws.source(ActionsCsv.write(actions)), FiscalYear.of(2566)));
    }

    @Test
    void thePeriodOfAPlanKeepsItsWords() {
        Measure measure = PlanCsv.read(table("plan-2569"), FiscalYear.of(2569))
                .getMeasures()
                .get(0);
        assertEquals("2025-10-01/2026-09-30", measure.getPeriod().orElseThrow().toString());
        assertEquals("ในปีงบประมาณ พ.ศ. ๒๕๖๙", measure.getPeriodText().orElseThrow());
        Measure month = PlanCsv.read(CsvLaws.source("กิจกรรม,ระยะเวลา\nก,ภายในเดือนธันวาคม"), FiscalYear.of(2569))
                .getMeasures()
                .get(0);
        assertEquals("2025-12-01/2025-12-31", month.getPeriod().orElseThrow().toString());
    }
}
