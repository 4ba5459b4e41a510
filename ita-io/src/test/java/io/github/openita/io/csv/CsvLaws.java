package io.github.openita.io.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.progress.ProgressEntry;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.core.progress.ProgressStatus;
import io.github.openita.core.progress.ReportingCadence;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CellGuard;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.Dates;

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

    private Arbitrary<List<Responsible>> responsible() {
        Arbitrary<Responsible> people = Combinators.combine(said().optional(), said())
                .as((unit, name) -> Responsible.builder().unit(unit).name(name).build());
        Arbitrary<Responsible> units = said().map(Responsible::ofUnit);
        return Arbitraries.oneOf(people, units).list().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<MatrixRow>> rows() {
        Arbitrary<Optional<QuestionCode>> items = Arbitraries.integers()
                .between(1, 60)
                .map(number -> QuestionCode.of(Tool.OIT, number))
                .optional();
        Arbitrary<MatrixRow> rows = Combinators.combine(
                        items,
                        said(),
                        responsible(),
                        responsible(),
                        responsible(),
                        Arbitraries.of(PublicationFrequency.class).optional(),
                        texts().optional())
                .as((item, title, prepares, collects, publishes, frequency, text) -> MatrixRow.builder()
                        .item(item)
                        .title(title)
                        .prepares(prepares)
                        .collects(collects)
                        .publishes(publishes)
                        .frequency(frequency)
                        .frequencyText(text)
                        .build());
        return rows.list().ofMaxSize(4);
    }

    @Property(tries = 500)
    void rowsOfAMatrixComeBack(@ForAll("rows") List<MatrixRow> rows) {
        String written = MatrixCsv.write(rows);
        assertEquals(rows, MatrixCsv.readRows(source(written)));
        assertEquals(written, MatrixCsv.write(MatrixCsv.readRows(source(written))));
    }

    @Provide
    Arbitrary<List<PlannedAction>> actions() {
        Arbitrary<Optional<YearMonth>> months = Combinators.combine(
                        Arbitraries.integers().between(2000, 2099),
                        Arbitraries.integers().between(1, 12))
                .as(YearMonth::of)
                .optional();
        Arbitrary<PlannedAction> actions = Combinators.combine(
                        texts().optional(),
                        said(),
                        texts().list().ofMaxSize(3),
                        responsible(),
                        months,
                        texts().optional(),
                        Arbitraries.integers().between(1, 4).list().ofMaxSize(2),
                        texts().optional())
                .as((measure, activity, steps, people, month, due, quarters, reporting) -> PlannedAction.builder()
                        .measure(measure)
                        .activity(activity)
                        .steps(steps)
                        .responsible(people)
                        .dueMonth(month)
                        .dueText(due)
                        .reportingQuarters(quarters)
                        .reportingText(reporting)
                        .build());
        return actions.list().ofMaxSize(4);
    }

    @Property(tries = 500)
    void actionsComeBack(@ForAll("actions") List<PlannedAction> actions) {
        assertEquals(actions, ActionsCsv.read(source(ActionsCsv.write(actions)), FiscalYear.of(2566)));
    }

    @Provide
    Arbitrary<Map<NodeCode, Score>> scores() {
        Arbitrary<NodeCode> codes = Arbitraries.of(
                        "i1",
                        "i5",
                        "e1@public",
                        "e4",
                        "o17",
                        "o30",
                        "9.3",
                        "10.2",
                        "1",
                        "10",
                        "6@survey",
                        "OIT",
                        "EIT@public")
                .map(NodeCode::of);
        Arbitrary<Score> values = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                .ofScale(20)
                .map(Score::of);
        return Arbitraries.maps(codes, values).ofMaxSize(8);
    }

    @Property(tries = 200)
    void scoresComeBack(@ForAll("scores") Map<NodeCode, Score> scores) {
        Edition edition = Editions.of(2567);
        KnownScores known = KnownScores.of(scores);
        assertEquals(
                known,
                ScoresCsv.read(source(ScoresCsv.write(known, edition)), edition).getScores());
    }

    @Provide
    Arbitrary<List<ProgressEntry>> entries() {
        Arbitrary<List<NodeCode>> about = Arbitraries.of(
                        "i5", "e4@public", "e9", "o17", "9.3", "6@survey", "10", "OIT", "EIT@public")
                .map(NodeCode::of)
                .list()
                .ofMaxSize(3);
        Arbitrary<LocalDate> days = Dates.dates().between(LocalDate.of(1900, 1, 1), LocalDate.of(2200, 12, 31));
        Arbitrary<Optional<DateSpan>> doneOn = Combinators.combine(
                        days, Arbitraries.integers().between(0, 200))
                .as((first, more) -> DateSpan.of(first, first.plusDays(more)))
                .optional();
        Arbitrary<ReportingCadence> cadences = Arbitraries.oneOf(
                Arbitraries.of("monthly", "quarterly", "half-yearly", "once").map(ReportingCadence::of),
                Arbitraries.integers().between(1, 366).map(ReportingCadence::withinDays));
        Arbitrary<ProgressEntry> dated = Combinators.combine(
                        said(),
                        about,
                        Arbitraries.integers().between(1, 10).optional(),
                        Arbitraries.of(ProgressStatus.class),
                        doneOn,
                        cadences.optional(),
                        days.list().uniqueElements().ofMaxSize(2),
                        days.list().ofMaxSize(3))
                .as((title, codes, indicator, status, done, cadence, due, reportedOn) -> ProgressEntry.builder()
                        .title(title)
                        .about(codes)
                        .indicator(indicator)
                        .status(status)
                        .doneOn(done)
                        .cadence(cadence)
                        .due(due)
                        .reportedOn(reportedOn)
                        .build());
        Arbitrary<List<String>> some = said().list().ofMaxSize(3);
        Arbitrary<ProgressEntry> entries = Combinators.combine(
                        dated, some, some, some, some, said().optional(), said().optional(), said().optional())
                .as((entry, steps, documents, units, persons, done, note, measure) -> ProgressEntry.builder()
                        .from(entry)
                        .steps(steps)
                        .documents(documents)
                        .units(units)
                        .persons(persons)
                        .done(done)
                        .note(note)
                        .measure(measure)
                        .build());
        return entries.list().ofMaxSize(4);
    }

    @Property(tries = 500)
    void progressComesBackAndSoDoesItsTable(@ForAll("entries") List<ProgressEntry> entries) {
        ProgressReport report = ProgressReport.builder()
                .edition("nacc-2567")
                .fiscalYear(FiscalYear.of(2568))
                .entries(entries)
                .build();
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
