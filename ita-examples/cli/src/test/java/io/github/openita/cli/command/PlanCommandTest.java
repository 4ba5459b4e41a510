package io.github.openita.cli.command;

import static io.github.openita.cli.Run.data;
import static io.github.openita.cli.Run.golden;
import static io.github.openita.cli.Run.succeeding;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans on the command line: drafted from a result, and held against one. */
class PlanCommandTest {

    private static final String RESULT = data("result-2567-pa-ron.json");
    private static final String PLAN = data("plan-2568-pa-ron.json");
    private static final String MATRIX = data("matrix-2565-bang-sai-pa.json");

    @TempDir
    Path folder;

    private final StringBuilder said = new StringBuilder();

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    /** The matrix as the agency of the result would have it. */
    private String ownMatrix() throws IOException {
        String matrix = Files.readString(Path.of(MATRIX));
        return file("matrix.json", matrix.replace("องค์การบริหารส่วนตำบลบางไทรป่า", "องค์การบริหารส่วนตำบลป่าร่อน"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "text, th, th.txt",
        "text, en, en.txt",
        "markdown, th, th.md",
        "markdown, en, en.md",
        "json, th, json",
        "json, en, json",
        "csv, th, csv",
        "csv, en, csv"
    })
    void draftsAndChecksInEveryFormatAndEndsWith0(String format, String language, String ending) throws IOException {
        String[] options = {"--format", format, "--lang", language};
        assertEquals(
                Files.readString(golden("draft-2568-pa-ron." + ending)), succeeding(with(options, "plan", RESULT)));
        assertEquals(
                Files.readString(golden("draft-2568-pa-ron-matrix." + ending)),
                succeeding(with(options, "plan", RESULT, "--matrix", ownMatrix())));
        assertEquals(
                Files.readString(golden("plan-2568-pa-ron." + ending)),
                succeeding(with(options, "plan", RESULT, "--plan", PLAN)));
        assertEquals(
                Files.readString(golden("plan-2569-khok-khon." + ending)),
                succeeding(with(
                        options,
                        "plan",
                        data("result-2568-khok-khon.json"),
                        "--plan",
                        data("plan-2569-khok-khon.json"))));
    }

    private static String[] with(String[] options, String... command) {
        List<String> all = new ArrayList<>(Arrays.asList(command));
        all.addAll(Arrays.asList(options));
        return all.toArray(String[]::new);
    }

    @Test
    void aDraftGoesToATableIsFilledInAndChecked() throws IOException {
        String draft = folder.resolve("draft.csv").toString();
        assertEquals("", succeeding("plan", RESULT, "--format", "csv", "-o", draft));
        assertTrue(succeeding("plan", RESULT, "--plan", draft).contains("plan/no-steps"));
        String filled = file("filled.csv", """
                รหัส,ข้อ,มาตรการ,ขั้นตอน,ผู้รับผิดชอบ,ช่วงเวลา
                m1,o30,ประเมินความเสี่ยง,แต่งตั้งคณะทำงาน,สำนักปลัด,ในปีงบประมาณ พ.ศ. ๒๕๖๘
                m2,"o17, o19",จัดทำรายงาน,รวบรวมข้อมูล,กองคลัง,1 ตุลาคม 2567 ถึง 31 ธันวาคม 2567
                """);
        String report = succeeding("plan", RESULT, "--plan", filled);
        assertTrue(
                report.contains("o30  การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน   0.00  m1 "),
                report);
        assertTrue(report.endsWith("• ไม่พบสิ่งที่ต้องแก้ไข\n"), report);
        assertTrue(
                succeeding("plan", RESULT, "--plan", filled, "--year", "2569").contains("plan/outside-year"));
    }

    @Test
    void aDraftAsADocumentIsCheckedToo() throws IOException {
        String draft = folder.resolve("draft.json").toString();
        assertEquals("", succeeding("plan", RESULT, "--format", "json", "-o", draft));
        String report = succeeding("plan", RESULT, "--plan", draft, "--format", "json", "--lang", "en");
        assertTrue(report.contains("\"rule\": \"plan/no-steps\""), report);
        assertFalse(report.contains("plan/no-measure"), report);
    }

    /** The code of an item is another item in another year, so that a matrix goes by topic and title. */
    @Test
    void aMatrixOfAnotherYearIsCarriedToTheFormOfTheResult() throws IOException {
        String carried = folder.resolve("matrix-2567.csv").toString();
        String own = ownMatrix();
        assertEquals("", succeeding("matrix", own, "--carry-to", "2567", "--format", "csv", "-o", carried));
        String draft = succeeding("plan", RESULT, "--matrix", own);
        assertEquals(draft, succeeding("plan", RESULT, "--matrix", carried));
        assertTrue(draft.contains("ผู้รับผิดชอบ: นวก.พัสดุ\n"), draft);
        assertFalse(draft.contains("จพง.ธุรการ"), draft);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "csv"})
    void aDraftWithPeopleOfAnotherAgencyIsToldInEveryFormat(String format) {
        Run run = Run.of("plan", RESULT, "--matrix", MATRIX, "--lang", "en", "--format", format);
        String remark =
                "the plan is of \"องค์การบริหารส่วนตำบลป่าร่อน\", but the matrix of \"องค์การบริหารส่วนตำบลบางไทรป่า\"";
        assertEquals(remark + "\n", run.err());
        assertEquals(format.equals("text"), run.out().contains("• " + remark), run.out());
        assertEquals(0, run.exitCode());
    }

    @Test
    void aPlanIsHeldAgainstAMatrixAndFindingsAreNoFailure() {
        String report = succeeding("plan", RESULT, "--plan", PLAN, "--matrix", MATRIX, "--lang", "en");
        assertTrue(report.contains("plan/unknown-owner"), report);
        assertTrue(report.contains("plan/other-agency"), report);
        assertEquals(
                List.of(),
                report.lines()
                        .filter(line -> line.contains(" error ") && !line.contains("no measure names it"))
                        .toList());
    }

    @Test
    void aPlanOfAnotherEditionIsCheckedWithAWarning() {
        String report = succeeding("plan", data("result-2568-khok-khon.json"), "--plan", PLAN, "--lang", "en");
        assertTrue(report.contains("the plan answers a result of \"nacc-2567\""), report);
        assertTrue(report.contains("plan/other-edition"), report);
    }

    @Test
    void theYearOfADraftIsTheOneAfterTheEditionOrTheOneAskedFor() {
        for (String year : List.of("2567", "๒๕๖๙", "ปีงบประมาณ พ.ศ. 2570")) {
            String digits = year.replaceAll("[^0-9๐-๙]", "").replace("๒๕๖๙", "2569");
            assertTrue(succeeding("plan", RESULT, "--year", year).startsWith(title(digits)), year);
        }
        assertTrue(succeeding("plan", RESULT).startsWith(title("2568")));
        assertTrue(succeeding("plan", data("result-2568-khok-khon.json")).startsWith(title("2569")));
    }

    private static String title(String year) {
        return "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. " + year + "\n";
    }

    @Test
    void aResultMayBeATableOrStandardInput() throws IOException {
        String expected = succeeding("plan", RESULT, "--format", "csv");
        Run piped = Run.withInput(Files.readString(Path.of(RESULT)), "plan", "-", "--format", "csv");
        assertEquals(expected, piped.out());
        String table = golden("result-2567-pa-ron.csv").toString();
        assertTrue(succeeding("plan", table, "--edition", "2567").contains("── m1 การประเมินความเสี่ยง"));
        Run plan = Run.withInput(Files.readString(Path.of(PLAN)), "plan", RESULT, "--plan", "-", "--format", "json");
        assertEquals(Files.readString(golden("plan-2568-pa-ron.json")), plan.out());
    }

    @Test
    void aResultInWhichNothingIsKnownHasAnEmptyDraft() {
        Run run = Run.withInput("{\"edition\":\"nacc-2567\"}", "plan", "-", "--format", "json");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\"measures\": [ ]"), run.out());
        assertTrue(
                Run.withInput("{\"edition\":\"nacc-2567\"}", "plan", "-").out().contains("มาตรการ 0 รายการ\n"));
    }

    private void refuse(String what, String language, String... command) {
        refuse(what, Run.of(with(new String[] {"--lang", language}, command)));
    }

    private void refuse(String what, Run run) {
        said.append(run.refusal(what, folder));
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void everyMessageIsAsReviewed(String language) throws IOException {
        refuse("no result", language, "plan");
        refuse(
                "a result that is not there",
                language,
                "plan",
                folder.resolve("none.json").toString());
        refuse("a plan for a result", language, "plan", PLAN);
        refuse(
                "a table of scores without an edition",
                language,
                "plan",
                golden("result-2567-pa-ron.csv").toString());
        refuse("a result of another edition than asked for", language, "plan", RESULT, "--edition", "2568");
        refuse(
                "a plan that is not there",
                language,
                "plan",
                RESULT,
                "--plan",
                folder.resolve("none.json").toString());
        refuse("a plan that is a folder", language, "plan", RESULT, "--plan", folder.toString());
        refuse("a result for a plan", language, "plan", RESULT, "--plan", RESULT);
        refuse("an empty plan", language, "plan", RESULT, "--plan", file("empty.json", ""));
        refuse("an empty table", language, "plan", RESULT, "--plan", file("empty.csv", ""));
        refuse(
                "a matrix for a plan as a table",
                language,
                "plan",
                RESULT,
                "--plan",
                golden("matrix-2565-bang-sai-pa.csv").toString());
        refuse(
                "a plan of an edition that is not known",
                language,
                "plan",
                RESULT,
                "--plan",
                file("later.json", "{\"edition\":\"nacc-2599\",\"fiscalYear\":2568,\"measures\":[]}"));
        refuse("a plan with mistakes", language, "plan", RESULT, "--plan", file("bad.json", """
                        {
                          "edition": "nacc-2567",
                          "fiscalYear": 2025,
                          "measures": [
                            { "id": "m1", "answers": ["o36"], "period": "2025-09-30/2025-04-01", "budget": "-" }
                          ]
                        }
                        """));
        refuse(
                "a table with mistakes",
                language,
                "plan",
                RESULT,
                "--plan",
                file("bad.csv", "รหัส,ข้อ,มาตรการ,ช่วงเวลา,งบประมาณ\nm1,17a,ก,ตลอดปี,ห้าพัน\n"));
        refuse(
                "a matrix that is not there",
                language,
                "plan",
                RESULT,
                "--matrix",
                folder.resolve("none.csv").toString());
        refuse("a result for a matrix", language, "plan", RESULT, "--matrix", RESULT);
        refuse(
                "a matrix of an edition that is not known",
                language,
                "plan",
                RESULT,
                "--matrix",
                file("matrix.json", "{\"edition\":\"nacc-2599\",\"fiscalYear\":2568,\"rows\":[]}"));
        refuse("a year that is no year", language, "plan", RESULT, "--year", "ปีหน้า");
        refuse("a year of the Common Era", language, "plan", RESULT, "--year", "2025");
        refuse("a year beyond all plans", language, "plan", RESULT, "--year", "9999");
        refuse("a year of two digits", language, "plan", RESULT, "--year", "68");
        refuse("a year before the result", language, "plan", RESULT, "--year", "2566");
        refuse("a year for a plan that says its own", language, "plan", RESULT, "--plan", PLAN, "--year", "2568");
        refuse("a year without its value", language, "plan", RESULT, "--year");
        refuse("two years", language, "plan", RESULT, "--year", "2568", "--year", "2569");
        refuse("standard input twice", Run.withInput("{}", "plan", "-", "--plan", "-", "--lang", language));
        refuse("a format that plans do not have", language, "plan", RESULT, "--format", "sarif");
        refuse("an unknown option", language, "plan", RESULT, "--disclosure", PLAN);
        refuse("two results", language, "plan", RESULT, RESULT);
        Golden.check("ita-examples/cli/src/test/resources/golden/bad-plan." + language + ".txt", said.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--plan", "--matrix"})
    void whatCannotBeUsedLeavesTheOutputUntouched(String option) throws IOException {
        String bad = file("bad.json", "[]");
        Path target = Files.writeString(folder.resolve("out.txt"), "before");
        Run run = Run.of("plan", RESULT, option, bad, "-o", target.toString());
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count());
        assertEquals("before", Files.readString(target));
        Run usage = Run.of("plan", RESULT, "--year", "2025", "-o", target.toString());
        assertEquals(2, usage.exitCode());
        assertEquals("before", Files.readString(target));
    }

    @Test
    void noMoreThanTwentyLinesAndHowManyMore() throws IOException {
        String many = file("many.json", "{\"fiscalYear\":2568,\"measures\":[" + "{},".repeat(29) + "{}]}");
        List<String> lines = Run.of("plan", RESULT, "--plan", many, "--lang", "en")
                .err()
                .lines()
                .toList();
        assertEquals(21, lines.size());
        assertEquals("… and 10 more", lines.get(20));
    }

    @Test
    void whatStandsInAPlanCannotReachTheTerminalRaw() throws IOException {
        String hostile =
                "{\"fiscalYear\":2568,\"edition\":\"nacc-2567\",\"agency\":{\"name\":\"\\u001b[31m\"},\"measures\":"
                        + "[{\"id\":\"\\u001b[2J\",\"subject\":\"a\\nb\\u202e\",\"activity\":\"\\u0007|\\r\\nx\",\"steps\":"
                        + "[\"\\u009b2J\",\"\\u2028# y\"],\"responsible\":[\"\\u001b]0;z\"],\"periodText\":\"\\u0000\"}]}";
        String plan = file("hostile.json", hostile);
        for (String format : List.of("text", "markdown")) {
            String out = succeeding("plan", RESULT, "--plan", plan, "--format", format);
            assertTrue(
                    out.chars().noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E),
                    format);
            assertFalse(out.contains("\n# y"), out);
        }
        byte[] json =
                succeeding("plan", RESULT, "--plan", plan, "--format", "json").getBytes(StandardCharsets.UTF_8);
        for (byte one : json) {
            assertTrue(one < 0 || one >= ' ' || one == '\n');
        }
    }

    /** A plan that goes by issues names no item; what has no measure of its own is told, o19 among it. */
    @Test
    void thePlanOfSeed000IsToldThatItLacksO19() {
        String report = succeeding("plan", RESULT, "--plan", PLAN);
        assertTrue(
                report.contains("o19 ได้ 0.00 คะแนน ต่ำกว่าค่าเป้าหมาย แต่ไม่มีมาตรการที่ระบุถึง o19"
                        + " (ประเด็น ตัวชี้วัด หรือเรื่องเดียวกัน: m10)"),
                report);
    }

    private static final String PARTS = "{\"edition\": \"nacc-2567\", \"scores\": {\"questions\": {"
            + "\"e9@public\": 70, \"e9@survey\": 92.16, \"e8@survey\": 84}}}";

    @Test
    void aQuestionWithItsPartsIsOneRowEverywhere() throws IOException {
        String result = file("parts.json", PARTS);
        String plan = succeeding("plan", result);
        assertTrue(plan.contains("มาตรการ 2 รายการ"), plan);
        assertTrue(plan.contains("ได้ 81.08 คะแนน (e9@public 70.00, e9@survey 92.16)"), plan);
        for (String command : List.of("gaps", "review")) {
            String report = succeeding(command, result);
            assertTrue(
                    report.lines()
                            .anyMatch(line -> line.startsWith("e9 ")
                                    && line.contains("(e9@public 70.00, e9@survey 92.16)")
                                    && line.contains("81.08")),
                    report);
            assertTrue(
                    report.lines()
                            .anyMatch(line -> line.startsWith("e8@survey ")
                                    && line.contains("84.00")
                                    && !line.contains("EIT Survey")),
                    report);
            assertFalse(report.lines().anyMatch(line -> line.startsWith("e9@public ")), report);
        }
        assertTrue(succeeding("review", result).contains("e8 (@public)"), succeeding("review", result));
    }
}
