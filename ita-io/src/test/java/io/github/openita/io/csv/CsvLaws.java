package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.FormDocuments;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** What is written as a table is read again as it was. */
class CsvLaws {

    private static final CsvColumn ONE = CsvColumn.required("one", "หนึ่ง");
    private static final CsvColumn TWO = CsvColumn.required("two", "สอง");

    static Source source(String csv) {
        return Source.of("table.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    /** Texts full of what tables, lists in cells and spreadsheets mind. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> nasty = Arbitraries.strings()
                .withChars("=+-@'\"\t\r\n,;: –\u00A0\u200B\uFEFFaก่ำ๑")
                .ofMaxLength(8);
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(20)
                .filter(text -> text.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<String> real =
                Arbitraries.of("จพง.ธุรการ", "กองคลัง", "ทุก หน่วยงาน", "ปีละ ๑ ครั้ง", "ไตรมาส ๒", "พ.ค.๖๕", "-");
        // What could move a cursor or be a command is made visible, and stays so.
        return Arbitraries.oneOf(nasty, any, real).map(CellGuard::visible);
    }

    @Provide
    Arbitrary<String> said() {
        return texts().filter(text -> !ThaiText.normalize(text).isEmpty());
    }

    @Property(tries = 2000)
    void aGuardedCellComesBackAndIsNoFormula(@ForAll("texts") String text) {
        String cell = CellGuard.guard(text);
        assertEquals(text, CellGuard.unguard(cell));
        assertFalse(cell.matches("(?s)[=+@\\t\\r\\n\uFF1D\uFF0B\uFF20].*|[-\uFF0D].+"), cell);
        assertTrue(cell.length() <= text.length() + 1, cell);
    }

    @Property(tries = 1000)
    void noCellMovesACursorOrSpeaksToARunnerOfCi(@ForAll @StringLength(max = 30) String text) {
        String cell = CellGuard.guard(text + "\n" + text);
        assertTrue(cell.chars().allMatch(c -> c == '\n' || c == '\r' || c == '\t' || !Character.isISOControl(c)), cell);
        assertFalse(cell.matches("(?s).*[\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069].*"), cell);
    }

    @Property(tries = 1000)
    void noLineOfACellIsACommand(@ForAll("commands") String text) {
        for (String line : CellGuard.guard(text).split("[\r\n]", -1)) {
            assertFalse(line.stripLeading().startsWith("::"), line);
            assertFalse(line.contains("##["), line);
        }
    }

    @Provide
    Arbitrary<String> commands() {
        return Arbitraries.of("::", "##[", "error", "\n", "\r", "\t", " ", "\u200B", "#", ":", "x")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 1000)
    void everyTextComesBack(@ForAll("texts") String one, @ForAll("said") String two) {
        List<CsvColumn> columns = List.of(ONE, TWO);
        CsvTable table = CsvTable.read(source(CsvTable.write(columns, List.of(List.of(one, two)))), columns);
        assertEquals(one, table.rows().get(0).text(ONE));
        assertEquals(two, table.rows().get(0).text(TWO));
    }

    private FormDocuments documents() {
        return FormDocuments.of(texts());
    }

    @Provide
    Arbitrary<List<MatrixRow>> rows() {
        return documents().matrices().map(ResponsibilityMatrix::getRows);
    }

    @Property(tries = 500)
    void rowsOfAMatrixComeBack(@ForAll("rows") List<MatrixRow> rows) {
        String written = MatrixCsv.write(rows);
        assertEquals(rows, MatrixCsv.readRows(source(written)));
        assertEquals(written, MatrixCsv.write(MatrixCsv.readRows(source(written))));
    }

    @Provide
    Arbitrary<List<PlannedAction>> actions() {
        return documents().actions();
    }

    @Property(tries = 500)
    void actionsComeBack(@ForAll("actions") List<PlannedAction> actions) {
        assertEquals(actions, ActionsCsv.read(source(ActionsCsv.write(actions)), FiscalYear.of(2566)));
    }

    @Provide
    Arbitrary<KnownScores> scores() {
        return FormDocuments.results().map(AssessmentResult::getScores);
    }

    @Property(tries = 200)
    void scoresComeBack(@ForAll("scores") KnownScores known) {
        Edition edition = Editions.of(2567);
        assertEquals(
                known,
                ScoresCsv.read(source(ScoresCsv.write(known, edition)), edition).getScores());
    }

    @Provide
    Arbitrary<ProgressReport> progress() {
        return documents().progress();
    }

    @Property(tries = 500)
    void progressComesBackAndSoDoesItsTable(@ForAll("progress") ProgressReport report) {
        String written = ProgressCsv.write(report);
        ProgressReport read = ProgressCsv.read(source(written), Editions.of(2567), FiscalYear.of(2568));
        assertEquals(report, read);
        assertEquals(written, ProgressCsv.write(read));
    }

    @Property(tries = 500)
    void anyProgressIsReadOrRefusedWithAPlace(@ForAll("texts") String one, @ForAll("texts") String two) {
        for (String headings : List.of(
                "หัวข้อ,การดำเนินการ", "หัวข้อ,สถานะ,วันที่ดำเนินการ", "ข้อ,หัวข้อ,ดำเนินการแล้ว,วันที่รายงาน")) {
            try {
                ProgressCsv.read(
                        source(headings + "\n" + one + "," + two + "," + one + "," + two),
                        Editions.of(2567),
                        FiscalYear.of(2568));
            } catch (DocumentException refused) {
                assertTrue(refused.getProblems().get(0).getPlace().getLine().orElse(0) > 0, refused.getMessage());
            }
        }
    }

    @Property(tries = 500)
    void anyTextIsReadOrRefusedWithAPlace(@ForAll("texts") String one, @ForAll("texts") String two) {
        try {
            MatrixCsv.readRows(source("รหัส,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่\n" + one + "," + two));
        } catch (DocumentException refused) {
            assertTrue(refused.getProblems().get(0).getPlace().getLine().orElse(0) > 0, refused.getMessage());
        }
    }
}
