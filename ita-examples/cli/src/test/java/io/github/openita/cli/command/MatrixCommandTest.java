package io.github.openita.cli.command;

import static io.github.openita.cli.Run.data;
import static io.github.openita.cli.Run.golden;
import static io.github.openita.cli.Run.succeeding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.responsibility.ResponsibilityMatrix;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is responsible, on the command line; and scores from and to tables. */
class MatrixCommandTest {

    private static final String SEED = data("matrix-2565-bang-sai-pa.json");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "json, th, json", "csv, th, csv"})
    void showsTheMatrixInEveryFormatAndEndsWith0(String format, String language, String golden) throws IOException {
        assertEquals(
                Files.readString(golden("matrix-2565-bang-sai-pa." + golden)),
                succeeding("matrix", SEED, "--format", format, "--lang", language));
    }

    @Test
    void aTableNeedsAnEditionAndShowsTheSameRows() throws IOException {
        String csv = golden("matrix-2565-bang-sai-pa.csv").toString();
        assertEquals(2, Run.of("matrix", csv).exitCode());
        assertTrue(Run.of("matrix", csv).err().contains("--edition"));
        assertEquals(Files.readString(Path.of(csv)), succeeding("matrix", csv, "--edition", "๒๕๖๕", "--format", "csv"));
        assertTrue(succeeding("matrix", csv, "--edition", "2565").contains("43 แถว สำหรับ 43 ข้อ"));
    }

    @Test
    void aCarriedTableKeepsTheRowsWithoutASuccessor() {
        String carried = succeeding("matrix", SEED, "--carry-to", "2569", "--format", "csv");
        assertEquals(44, carried.lines().count());
        assertEquals(29, carried.lines().filter(line -> line.startsWith(",")).count());
        assertTrue(carried.contains("\n,Social Network,"), carried);
    }

    @Test
    void aFormWhoseItemsAreNotKnownIsNothingToCarryTo() {
        Run run = Run.of("matrix", SEED, "--carry-to", "2562", "--lang", "en");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals("the items of OIT in nacc-2562.r1 are not known, so nothing can be carried\n", run.err());
    }

    @Test
    void aMistakeInTheDisclosureIsTold() throws IOException {
        Path disclosure = Files.writeString(folder.resolve("d.json"), """
                {"edition": "nacc-2564", "items": {
                "o1": {"updatedOn": "2567-01-15"},
                "o7": {"updated": "2020-01-01"},
                "o77": {}}}
                """);
        Run run = Run.of("matrix", SEED, "--disclosure", disclosure.toString(), "--as-of", "2022-03-01");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        String told = run.err().replace(disclosure.toString(), "d.json");
        assertEquals(4, told.lines().count(), told);
        assertTrue(told.contains("d.json:1:13: ") && told.contains("nacc-2564"), told);
        assertTrue(told.contains("d.json:2:21: ") && told.contains("2024-01-15"), told);
        assertTrue(told.contains("d.json:3:") && told.contains("updated"), told);
        assertTrue(told.contains("d.json:4:") && told.contains("o77"), told);
    }

    @Test
    void theActionsAreATableOfTheirOwn() throws IOException {
        String actions = golden("matrix-2565-bang-sai-pa.actions.csv").toString();
        assertEquals(
                Files.readString(Path.of(actions)),
                succeeding("matrix", SEED, "--format", "csv", "--table", "actions"));
        assertEquals(
                succeeding("matrix", SEED, "--format", "csv"),
                succeeding("matrix", SEED, "--format", "csv", "--table", "rows"));
        assertEquals(
                Files.readString(Path.of(actions)),
                succeeding("matrix", SEED, "--carry-to", "2566", "--format", "csv", "--table", "actions"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "json"})
    void bothTablesShowWhatTheDocumentShows(String format) throws IOException {
        ItaJson json = ItaJson.standard();
        String document = json.write(ResponsibilityMatrix.builder()
                .from(json.read(DocumentType.MATRIX, Path.of(SEED)))
                .agency(Optional.empty())
                .build());
        String matrix =
                Files.writeString(folder.resolve("matrix.json"), document).toString();
        String rows = golden("matrix-2565-bang-sai-pa.csv").toString();
        String actions = golden("matrix-2565-bang-sai-pa.actions.csv").toString();
        assertEquals(
                succeeding("matrix", matrix, "--format", format),
                succeeding("matrix", rows, "--edition", "2565", "--actions", actions, "--format", format));
    }

    @Test
    void aTableOfActionsTakesThePlaceOfThoseInTheDocument() throws IOException {
        String actions = Files.writeString(
                        folder.resolve("actions.csv"),
                        "กิจกรรม;ขั้นตอนการปฏิบัติ;ผู้รับผิดชอบ;กำหนดเสร็จ\r\nประชุมชี้แจง;;สำนักปลัด;พ.ค. 2565\r\n")
                .toString();
        String text = succeeding("matrix", SEED, "--actions", actions);
        assertTrue(text.contains("ประชุมชี้แจง"), text);
        assertFalse(text.contains("ไตรมาส ๔"), text);
    }

    @Test
    void aWrongTableEndsWith2AndOneWithMistakesWith3() throws IOException {
        Run noTable = Run.of("matrix", SEED, "--format", "csv", "--table", "people", "--lang", "en");
        assertEquals(2, noTable.exitCode());
        assertEquals("--table people: must be one of rows, actions\n", noTable.err());
        Run noCsv = Run.of("matrix", SEED, "--table", "actions", "--lang", "en");
        assertEquals(2, noCsv.exitCode());
        assertEquals("--table goes with --format csv\n", noCsv.err());
        Path bad = Files.writeString(
                folder.resolve("bad.csv"),
                "กิจกรรม,ขั้นตอน,ผู้รับผิดชอบ,กำหนดเสร็จ,dueMonth\n,ก,,,\nข,,,,2565-05\nค,,,,พ.ค.\n");
        Run refused = Run.of("matrix", SEED, "--actions", bad.toString(), "--lang", "en");
        assertEquals(3, refused.exitCode());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("bad.csv:2:1: กิจกรรม: this cell is empty"), refused.err());
        assertTrue(refused.err().contains("bad.csv:3:5: dueMonth: the month \"2565-05\" is in the"), refused.err());
        assertTrue(refused.err().contains("bad.csv:4:5: dueMonth: found \"พ.ค.\""), refused.err());
        assertEquals(
                3,
                Run.of("matrix", SEED, "--actions", folder.resolve("none.csv").toString())
                        .exitCode());
    }

    @Test
    void onePersonForBothIsAllowedWhereAsked() {
        assertTrue(succeeding("matrix", SEED).contains("matrix/same-person"));
        assertFalse(succeeding("matrix", SEED, "--allow-same-person").contains("matrix/same-person"));
    }

    @Test
    void carriedToALaterYearItIsAMatrixOfThatYear() throws IOException {
        String text = succeeding("matrix", SEED, "--carry-to", "2566");
        assertTrue(text.endsWith(Files.readString(golden("matrix-2565-bang-sai-pa.to-2566.th.txt"))), text);
        String table = folder.resolve("matrix-2566.csv").toString();
        assertEquals("", succeeding("matrix", SEED, "--carry-to", "2566", "--format", "csv", "-o", table));
        assertTrue(succeeding("matrix", table, "--edition", "2566").contains("43 แถว สำหรับ 43 ข้อ"));
    }

    @Test
    void aDisclosureShowsWhatIsStaleOnTheDay() throws IOException {
        String disclosure = Files.writeString(
                        folder.resolve("d.json"),
                        "{\"edition\":\"nacc-2565\",\"items\":{\"o11\":{\"updatedOn\":\"2021-10-01\"}}}")
                .toString();
        String text = succeeding("matrix", SEED, "--disclosure", disclosure, "--as-of", "2022-04-30", "--lang", "en");
        assertTrue(text.contains("Out of date as of 2022-04-30"), text);
        assertTrue(text.contains("2022-04-01"), text);
        assertTrue(succeeding("matrix", SEED, "--disclosure", disclosure, "--as-of", "2022-04-01")
                .contains("ไม่พบ ในข้อที่ตัดสินได้"));
        assertTrue(succeeding("matrix", SEED, "--as-of", "2022-06-01").contains("matrix/past-due"));
        Run nothingToJudge = Run.withInput(
                "{\"fiscalYear\":2565,\"edition\":\"nacc-2565\",\"rows\":[]}", "matrix", "-", "--as-of", "2022-04-30");
        assertEquals(2, nothingToJudge.exitCode());
        assertEquals(
                2,
                Run.of("matrix", SEED, "--disclosure", disclosure, "--as-of", "2565-04-30")
                        .exitCode());
    }

    @Test
    void aDisclosureOfAnotherAgencyOrYearIsTold() throws IOException {
        String matrix = Files.writeString(folder.resolve("m.json"), """
                {"agency": {"name": "เทศบาลตำบลบ้านใหม่"}, "fiscalYear": 2564, "rows": [
                {"item": "o11", "title": "รายงานการกำกับติดตามการดำเนินงาน", "frequency": "quarterly"}]}
                """).toString();
        String disclosure = Files.writeString(folder.resolve("d.json"), """
                {"agency": {"name": "เทศบาลตำบลบ้านเก่า"}, "edition": "nacc-2565",
                "items": {"o11": {"updatedOn": "2021-10-01"}}}
                """).toString();
        String[] args = {
            "matrix",
            matrix,
            "--edition",
            "2565",
            "--disclosure",
            disclosure,
            "--as-of",
            "2022-04-30",
            "--format",
            "text"
        };
        String th = succeeding(args);
        assertTrue(
                th.contains("ตารางความรับผิดชอบนี้เป็นของ \"เทศบาลตำบลบ้านใหม่\" แต่การเปิดเผยข้อมูลเป็นของ"
                        + " \"เทศบาลตำบลบ้านเก่า\""),
                th);
        assertTrue(th.contains("ตารางความรับผิดชอบเป็นของปีงบประมาณ พ.ศ. 2564 แต่การเปิดเผยข้อมูลเป็นของปี 2565"), th);
        assertTrue(th.contains("matrix/other-agency, matrix/disclosure-year"), th);
        String[] english = Arrays.copyOf(args, args.length + 2);
        english[args.length] = "--lang";
        english[args.length + 1] = "en";
        String en = succeeding(english);
        assertTrue(
                en.contains("the matrix is of \"เทศบาลตำบลบ้านใหม่\", but the disclosure of \"เทศบาลตำบลบ้านเก่า\""),
                en);
        assertTrue(en.contains("the matrix is of fiscal year 2564, the disclosure of 2565"), en);
        args[args.length - 1] = "json";
        String json = succeeding(args);
        assertTrue(json.contains("\"matrix/other-agency\"") && json.contains("\"matrix/disclosure-year\""), json);
    }

    @Test
    void whatCannotBeUsedEndsWith3() throws IOException {
        Run none = Run.withInput("{\"fiscalYear\":2565,\"rows\":[]}", "matrix", "-", "--lang", "en");
        assertEquals(3, none.exitCode());
        assertTrue(none.err().contains("no edition is named"), none.err());
        assertEquals(3, Run.withInput("[]", "matrix", "-").exitCode());
        Path bad = Files.writeString(folder.resolve("bad.csv"), "รหัส,คะแนน\no1,1\n");
        Run table = Run.of("matrix", bad.toString(), "--edition", "2565");
        assertEquals(3, table.exitCode());
        assertEquals("", table.out());
        assertTrue(table.err().contains("bad.csv:1:"), table.err());
        assertEquals(3, Run.of("matrix", SEED, "--carry-to", "2561").exitCode());
        assertEquals(2, Run.of("matrix", SEED, "--format", "sarif").exitCode());
    }

    @Test
    void scoresComeFromATableAndGoToOne() throws IOException {
        String csv = golden("result-2567-pa-ron.csv").toString();
        assertEquals(
                Files.readString(Path.of(csv)),
                succeeding("score", data("result-2567-pa-ron.json"), "--format", "csv"));
        assertTrue(succeeding("score", csv, "--edition", "2567").contains("คะแนนภาพรวม 95.42"));
        assertTrue(succeeding("gaps", csv, "--edition", "2567").contains("o30"));
        assertTrue(succeeding("review", csv, "--edition", "2567").contains("o30"));
        for (String command : List.of("score", "gaps", "review")) {
            assertEquals(2, Run.of(command, csv).exitCode(), command);
        }
    }
}
