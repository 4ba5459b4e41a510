package io.github.openita.io.csv;

import static io.github.openita.io.csv.CsvLaws.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.PlannedAction;
import io.github.openita.core.responsibility.Responsible;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.DateSpan;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.PublicationFrequency;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.table.ResponsibleCell;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people save them, and what is said of those that cannot be used. */
class CsvTablesTest {

    private static final Edition FY2567 = Editions.of(2567);

    private static final MatrixRow ROW = MatrixRow.builder()
            .item(QuestionCode.of("o7"))
            .title("ข่าวประชาสัมพันธ์")
            .addPrepares(Responsible.of("นิติกร"))
            .addCollects(Responsible.of("หน.สป."))
            .addPublishes(Responsible.of("จพง.ธุรการ"))
            .frequencyText("ปีละ ๑ ครั้ง")
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รหัส,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่,ความถี่|"
                        + "o7,ข่าวประชาสัมพันธ์,นิติกร,หน.สป.,จพง.ธุรการ,ปีละ ๑ ครั้ง",
                "\uFEFFรหัส;ประเภทข้อมูล;จัดทำ;รวบรวม;เผยแพร่;ความถี่\r|"
                        + "ข้อ ๐๐๗;ข่าวประชาสัมพันธ์;นิติกร;หน.สป.;จพง.ธุรการ;ปีละ ๑ ครั้ง\r|",
                "ที่\tข้อ\tประเภทข้อมูล\tผู้จัดทำข้อมูล\tรวบรวม\tผู้เผยแพร่\tความถี่ในการเผยแพร่|"
                        + "๑.\tO-7\tข่าวประชาสัมพันธ์\tนิติกร\tหน.สป.\tจพง.ธุรการ\tปีละ ๑ ครั้ง",
                "item,title,prepares,collects,publishes,frequency,x-note,|"
                        + "o7,ข่าวประชาสัมพันธ์,นิติกร,หน.สป.,จพง.ธุรการ,ปีละ ๑ ครั้ง,ก,|,,,,,,,||",
                "ที่,รหัส,ประเภทข้อมูล,ผู้รับผิดชอบ,,,\"ความถี่ในการเผยแพร่|ข้อมูล\"|,,,จัดทำ,รวบรวม,เผยแพร่,|"
                        + "1,o7,ข่าวประชาสัมพันธ์,นิติกร,หน.สป.,จพง.ธุรการ,ปีละ ๑ ครั้ง|",
            })
    void oneRowInManyForms(String csv) {
        assertEquals(List.of(ROW), MatrixCsv.readRows(source(csv.replace('|', '\n'))));
    }

    @Test
    void headingsInTwoLinesMayStandOnEveryPage() {
        String upper = "ที่,รหัส,ประเภทข้อมูล,ผู้รับผิดชอบ,,,ความถี่";
        String lower = ",,,จัดทำ,รวบรวม,เผยแพร่,";
        String row = "1,o7,ข่าวประชาสัมพันธ์,นิติกร,หน.สป.,จพง.ธุรการ,ปีละ ๑ ครั้ง";
        assertEquals(
                List.of(
                        ROW,
                        MatrixRow.builder()
                                .from(ROW)
                                .item(QuestionCode.of("o8"))
                                .build()),
                MatrixCsv.readRows(
                        source(String.join("\n", upper, lower, row, upper, lower, lower, row.replace("o7", "o8")))));
    }

    @Test
    void whatOnlySaysHeadingsIsNoRow() {
        String headings = "รหัส,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่,ความถี่";
        String some = ",ประเภทข้อมูล,จัดทำ,รวบรวม,,";
        String row = "o7,ข่าวประชาสัมพันธ์,นิติกร,หน.สป.,จพง.ธุรการ,ปีละ ๑ ครั้ง";
        assertEquals(List.of(ROW), MatrixCsv.readRows(source(String.join("\n", headings, some, some, row, some))));
    }

    private static List<Responsible> people(String cell) {
        return ResponsibleCell.read(cell);
    }

    @Test
    void peopleStandBehindSemicolonsOrOnLinesOfTheirOwn() {
        Responsible finance =
                Responsible.builder().unit("กองคลัง").name("ผอ.คลัง").build();
        assertEquals(List.of(), people(" "));
        assertEquals(List.of(finance), people("กองคลัง : ผอ.คลัง"));
        assertEquals(List.of(finance, Responsible.of("นิติกร")), people("กองคลัง: ผอ.คลัง;นิติกร;"));
        assertEquals(List.of(Responsible.of("นิติกร"), finance), people("นิติกร\r\nกองคลัง: ผอ.คลัง"));
        assertEquals(List.of(Responsible.ofUnit("ทุก หน่วยงาน")), people("ทุก หน่วยงาน"));
        assertEquals(List.of(Responsible.ofUnit("ศูนย์เด็กเล็ก")), people("ศูนย์เด็กเล็ก:"));
        assertEquals(List.of(Responsible.of("กองกลาง")), people(": กองกลาง"));
        assertEquals(List.of(Responsible.builder().unit("กองคลัง").name("ก: ข").build()), people("กองคลัง: ก: ข"));
        assertEquals(List.of(Responsible.of("นาย \"ก\" ข")), people("นาย \"ก\" ข"));
        assertEquals(List.of(Responsible.of("ก;ข")), people("\"ก;ข\""));
        assertEquals(List.of(Responsible.of("\"ก\" ข")), people("\"ก\" ข"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"-, -", "–, –", "-1, '-1", "=A1, '=A1", "+66, '+66", "@x, '@x", "'x, ''x", "'-, ''-", "a=b, a=b"})
    void whatASpreadsheetWouldRunGetsAnApostrophe(String text, String cell) {
        assertEquals(cell, CellGuard.guard(text));
        assertEquals(text, CellGuard.unguard(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x", "'-", "'–", "'", "' ="})
    void anApostropheThatGuardsNothingStays(String cell) {
        assertEquals(cell, CellGuard.unguard(cell));
    }

    @Test
    void aFrequencyThatItsWordsDoNotTellHasAColumnOfItsOwn() {
        MatrixRow row = MatrixRow.builder()
                .from(ROW)
                .frequencyText("ตามแผน")
                .frequency(PublicationFrequency.MONTHLY)
                .build();
        String csv = MatrixCsv.write(List.of(ROW, row));
        List<String> lines = csv.lines().toList();
        assertEquals(
                "\uFEFFรหัส,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่,ความถี่ในการเผยแพร่ข้อมูล,รหัสความถี่", lines.get(0));
        assertEquals("o7,ข่าวประชาสัมพันธ์,นิติกร,หน.สป.,จพง.ธุรการ,ตามแผน,monthly", lines.get(2));
        assertEquals(List.of(ROW, row), MatrixCsv.readRows(source(csv)));
    }

    @Test
    void anActionGoesOnBelowAMergedCell() {
        List<PlannedAction> actions = ActionsCsv.read(source("""
                กิจกรรม,ขั้นตอนการปฏิบัติ,ผู้รับผิดชอบ,กำหนดเสร็จ,รายงานผล
                กำหนดขั้นตอน,ก,สำนักปลัด,พ.ค.๖๕,ไตรมาส ๒
                ,"ข
                ค",ทุกกอง,ก.ย.๖๕,ไตรมาส ๔
                """), FiscalYear.of(2565));
        assertEquals(2, actions.size());
        assertEquals("กำหนดขั้นตอน", actions.get(1).getActivity());
        assertEquals(List.of("ข", "ค"), actions.get(1).getSteps());
        assertEquals(List.of(4), actions.get(1).getReportingQuarters());
        assertEquals(List.of(Responsible.ofUnit("ทุกกอง")), actions.get(1).getResponsible());
    }

    @Test
    void aPeriodOfAPlanInTheOtherEraIsNotTaken() {
        for (String period : List.of("2568-04-01/2568-09-30", "1 เมษายน 2025 ถึง 30 กันยายน 2025")) {
            DocumentException refused = assertThrows(
                    DocumentException.class,
                    () -> PlanCsv.read(source("มาตรการ,ระยะเวลา\nก," + period + "\n"), FiscalYear.of(2568)));
            assertEquals(ProblemKind.ERA, refused.getProblems().get(0).getKind(), refused.getMessage());
        }
        assertEquals(
                DateSpan.of("2025-04-01/2025-09-30"),
                PlanCsv.read(source("มาตรการ,ระยะเวลา\nก,2025-04-01/2025-09-30\n"), FiscalYear.of(2568))
                        .getMeasures()
                        .get(0)
                        .getPeriod()
                        .orElseThrow());
    }

    @Test
    void scoresAreReadAsPeopleKeepThem() {
        AssessmentResult result = ScoresCsv.read(source("""
                ที่;รหัส;ประเด็นการประเมิน;คะแนน
                1;I5;…;๙๘.๗๙
                2;ข้อ ๐๑๗;;0
                3;9.3;;75
                4;1;;100
                5;oit;;90.84
                6;o30;;-
                7;o29;;
                """), FY2567);
        assertEquals("nacc-2567", result.getEdition());
        assertEquals(
                "{i5=98.79, o17=0.00} {9.3=75.00} {1=100.00} {OIT=90.84}",
                result.getScores().getQuestions() + " " + result.getScores().getSubIndicators() + " "
                        + result.getScores().getIndicators() + " "
                        + result.getScores().getTools());
    }

    @Test
    void aScoreCardAsATableScoresTheSame() {
        ItaJson json = ItaJson.standard();
        ScoreCard card =
                Scorer.of(FY2567).score(json.readResult(Path.of("../ita-examples/data/result-2567-pa-ron.json")));
        String csv = ScoresCsv.write(card);
        Golden.check("ita-io/src/test/resources/golden/result-2567-pa-ron.csv", csv);
        ScoreCard again = Scorer.of(FY2567).score(ScoresCsv.read(source(csv), FY2567));
        assertEquals(String.valueOf(card.getOverall()), String.valueOf(again.getOverall()));
        assertEquals(List.of(), again.getInconsistencies());
    }

    private static final String HEADS = "รหัส,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่,ความถี่,รหัสความถี่\n";

    /** What is said of each, in one file, so that it can be read as a whole. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyMessageIsAsReviewed(Language language) {
        Refusals refusals = new Refusals(language);
        refusals.matrix("an empty file", "");
        refusals.matrix("nothing but separators", ",,,\n");
        refusals.matrix("not a table", "ตารางบทบาทหน้าที่\n");
        refusals.matrix("columns missing", "รหัส,ประเภทข้อมูล\no1,ก\n");
        refusals.matrix("an unknown and a double column", "รหัส,ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่,หมายเหตุ,ผู้จัดทำ\n");
        refusals.matrix("a column of words without a heading", "ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่,\nก,,,,ข\n");
        refusals.matrix("a quotation mark that is not closed", HEADS + "o1,\"ก,ข\no2,ค\n");
        refusals.matrix("text behind a quotation mark", HEADS + "o1,\"ก\"ข\n");
        refusals.matrix(
                "several mistakes", HEADS + "17,ก,ข,ค,ง,จ,\nข้อสิบ,,ข,ค,ง,จ,weekly\no1,ก,ข,ค,ง,ทุกเดือน,,เกิน\n");
        refusals.actions("no activity", "กิจกรรม,ขั้นตอน,ผู้รับผิดชอบ,กำหนดเสร็จ\n,ก,ข,ค\n");
        refusals.actions(
                "bad month and quarters",
                "กิจกรรม,ขั้นตอน,ผู้รับผิดชอบ,กำหนดเสร็จ,dueMonth,reportingQuarters\nก,,,,2565-13,5\nข,,,,2565-05,1\n");
        refusals.actions("days and quarters that there are not", """
                กิจกรรม,ขั้นตอน,ผู้รับผิดชอบ,กำหนดเสร็จ,รายงานผล
                ก,,,30 ก.พ.,ไตรมาส 5
                ข,,,ไตรมาส 5,31 เม.ย. 2565
                ค,,,พ.ค. 2022,ตามความเหมาะสม
                ง,,,2565-05-31,ทุกไตรมาส
                """);
        refusals.scores("codes and scores", "รหัส,คะแนน\n017a,1\ni99,1\no1,100.01\no2,abc\n,5\no3,1\nO-3,2\n");
        refusals.scores("numbers alone under a heading of items", "ข้อ,คะแนน\nI5,1\n9,2\nOIT,3\n");
        refusals.scores("digits without end", "รหัส,คะแนน\no1," + "9".repeat(5000) + "\n");
        refusals.scores("Windows-874", "รหัส,คะแนน\n".getBytes(Charset.forName("x-windows-874")));
        Golden.check(
                "ita-io/src/test/resources/golden/bad-tables." + language.name().toLowerCase(Locale.ROOT) + ".txt",
                refusals.said.toString());
    }

    private static final class Refusals {

        private final Language language;
        private final StringBuilder said = new StringBuilder();

        Refusals(Language language) {
            this.language = language;
        }

        void matrix(String what, String csv) {
            note(what, () -> MatrixCsv.readRows(source(csv)));
        }

        void actions(String what, String csv) {
            note(what, () -> ActionsCsv.read(source(csv), FiscalYear.of(2565)));
        }

        void scores(String what, String csv) {
            scores(what, csv.getBytes(StandardCharsets.UTF_8));
        }

        void scores(String what, byte[] csv) {
            note(what, () -> ScoresCsv.read(Source.of("table.csv", csv), FY2567));
        }

        private void note(String what, Executable attempt) {
            DocumentException refused = assertThrows(DocumentException.class, attempt, what);
            said.append("# ").append(what).append('\n');
            refused.describe(language).forEach(line -> said.append(line).append('\n'));
            said.append('\n');
        }
    }

    @Test
    void aRowWithoutAnItemHasNone() {
        assertEquals(
                Optional.empty(),
                MatrixCsv.readRows(source("ประเภทข้อมูล,จัดทำ,รวบรวม,เผยแพร่\nก,,,\n"))
                        .get(0)
                        .getItem());
    }
}
