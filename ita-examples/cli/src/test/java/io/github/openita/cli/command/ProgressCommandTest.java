package io.github.openita.cli.command;

import static io.github.openita.cli.Run.data;
import static io.github.openita.cli.Run.golden;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.progress.ProgressReport;
import io.github.openita.io.Golden;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far measures are, and what is due as of a day. */
class ProgressCommandTest {

    private static final String TRACKER = data("progress-2564-kuchinthim.json");
    private static final String ROUND = data("progress-2566-hua-ruea.json");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} {2} {3}")
    @CsvSource({
        "progress-2564-kuchinthim, 2021-04-30, text, th, th.txt",
        "progress-2564-kuchinthim, 2021-04-30, json, th, json",
        "progress-2566-hua-ruea, 2023-04-30, text, th, th.txt",
        "progress-2566-hua-ruea, 2023-04-30, text, en, en.txt",
        "progress-2566-hua-ruea, 2023-04-30, markdown, th, th.md",
        "progress-2566-hua-ruea, 2023-04-30, json, en, json",
    })
    void showsTheSummaryInEveryFormat(String name, String asOf, String format, String language, String golden)
            throws IOException {
        Run run = Run.of("progress", data(name + ".json"), "--as-of", asOf, "--format", format, "--lang", language);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        Path expected = Golden.top().resolve("ita-io/src/test/resources/golden").resolve(name + "." + golden);
        assertEquals(Files.readString(expected), run.out());
    }

    @Test
    void withoutADayItIsTodays() {
        Run run = Run.of("progress", TRACKER, "--format", "json");
        assertEquals(0, run.exitCode());
        assertTrue(run.out().matches("(?s).*\"asOf\": \"20[0-9]{2}-[0-9]{2}-[0-9]{2}\".*"), run.out());
    }

    @Test
    void standardInputIsReadAndOverdueIsNoFailure() {
        Run run = Run.withInput(
                "{\"fiscalYear\":2566,\"entries\":[{\"title\":\"ก\",\"status\":\"not-started\",\"cadence\":\"monthly\"}]}",
                "progress",
                "-",
                "--as-of",
                "2022-11-05");
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        assertTrue(run.out().contains("31 ต.ค. 2565"), run.out());
        assertTrue(run.out().contains("ไม่ระบุหน่วยงาน"), run.out());
        assertTrue(run.out().contains("ไม่ระบุตัวชี้วัด"), run.out());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'--as-of 2564-04-30', '--as-of 2564-04-30: is in the Buddhist Era: write 2021-04-30'",
        "'--as-of soon', '--as-of soon: must be a date such as 2024-04-30, in the Common Era'",
        "'--year 2564', '--year and --round go with a .csv or .xlsx table: a JSON document says both itself'",
        "'--round 6-months', '--year and --round go with a .csv or .xlsx table: a JSON document says both itself'",
        "'--format sarif', '--format sarif: must be one of text, json, markdown, html, docx, xlsx, csv'",
    })
    void aWrongOptionIsExitCode2(String options, String line) {
        String[] words = options.split(" ", 2);
        Run run = Run.of("progress", TRACKER, "--lang", "en", words[0], words[1]);
        assertEquals(2, run.exitCode());
        assertEquals(line + "\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void theCallersEditionIsTheOnlyOne() {
        assertEquals(0, Run.of("progress", TRACKER, "--edition", "2564").exitCode());
        Run run = Run.of("progress", ROUND, "--edition", "2567", "--lang", "en");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("the document is of \"nacc-2565\", but nacc-2567.r1 is asked for"), run.err());
    }

    @Test
    void whatCannotBeUsedLeavesTheOutputUntouched() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\"fiscalYear\":2023,\"entries\":[]}");
        Path target = Files.writeString(folder.resolve("out.txt"), "before");
        Run run = Run.of("progress", bad.toString(), "-o", target.toString(), "--lang", "en");
        assertEquals(3, run.exitCode());
        assertEquals(
                bad + ":1:15: /fiscalYear: fiscal year 2023 is not in the Buddhist Era: is 2566 meant?\n", run.err());
        assertEquals("before", Files.readString(target));
    }

    @Test
    void namesFromADocumentCannotReachTheTerminalRaw() {
        String hostile =
                "{\"agency\":{\"name\":\"\\u001b[31m\"},\"fiscalYear\":2566,\"entries\":[{\"title\":\"a\\nb\\u202e\","
                        + "\"status\":\"done\",\"documents\":[\"\\u0007|\"],\"units\":[\"\\u009b2J\"],\"cadence\":\"monthly\"}]}";
        for (String format : new String[] {"text", "markdown"}) {
            Run run = Run.withInput(hostile, "progress", "-", "--as-of", "2023-01-01", "--format", format);
            assertEquals(0, run.exitCode(), run.err());
            assertTrue(
                    run.out().chars().noneMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E),
                    format);
        }
    }

    /** A document without what a table cannot say: whose it is. */
    private String withoutAgency(String name) throws IOException {
        ItaJson json = ItaJson.standard();
        ProgressReport report = json.read(DocumentType.PROGRESS, Path.of(data(name)));
        String document = json.write(
                ProgressReport.builder().from(report).agency(Optional.empty()).build());
        return Files.writeString(folder.resolve(name), document).toString();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "progress-2564-kuchinthim, 2564, 2564, 2021-04-30,",
        "progress-2566-hua-ruea, 2565, ๒๕๖๖, 2023-04-30, 6-months",
    })
    void aDocumentAsATableShowsTheSame(String name, String edition, String year, String asOf, String round)
            throws IOException {
        Run written = Run.of("progress", data(name + ".json"), "--format", "csv");
        assertEquals("", written.err());
        assertEquals(Files.readString(golden(name + ".csv")), written.out());
        String document = withoutAgency(name + ".json");
        for (String format : List.of("text", "json", "markdown", "csv")) {
            List<String> table = new ArrayList<>(List.of(
                    "progress",
                    golden(name + ".csv").toString(),
                    "--edition",
                    edition,
                    "--year",
                    year,
                    "--as-of",
                    asOf,
                    "--format",
                    format));
            if (round != null) {
                table.addAll(List.of("--round", round));
            }
            Run read = Run.of(table.toArray(String[]::new));
            assertEquals("", read.err());
            assertEquals(0, read.exitCode());
            assertEquals(
                    Run.of("progress", document, "--as-of", asOf, "--format", format)
                            .out(),
                    read.out());
        }
    }

    @Test
    void theTrackerAsItIsPrintedGivesItsFigures() {
        String printed = Golden.top()
                .resolve("ita-io/src/test/resources/tables/progress-2564-kuchinthim.printed.csv")
                .toString();
        Run run = Run.of("progress", printed, "--edition", "2564", "--year", "2564");
        assertEquals("", run.err());
        assertTrue(
                run.out().contains("ทั้งหมด 37 รายการ: ดำเนินการแล้ว 29 · อยู่ระหว่างดำเนินการ 8 · ยังไม่ดำเนินการ 0"),
                run.out());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource({
        "'', 'a CSV table names neither its edition nor its fiscal year: give both'",
        "'--edition 2564', 'a CSV table names neither its edition nor its fiscal year: give both'",
        "'--year 2564', 'a CSV table names neither its edition nor its fiscal year: give both'",
        "'--edition 2564 --year 2021', '--year: fiscal year 2021 is not in the Buddhist Era: is 2564 meant?'",
        "'--edition 2564 --year 2564 --round 9-months', '--round: \"9-months\" is no reporting round: there are 6-months'",
    })
    void whatATableDoesNotSayMustBeSaid(String options, String line) {
        List<String> command = new ArrayList<>(
                List.of("progress", golden("progress-2564-kuchinthim.csv").toString(), "--lang", "en"));
        if (!options.isEmpty()) {
            command.addAll(List.of(options.split(" ")));
        }
        Run run = Run.of(command.toArray(String[]::new));
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains(line), run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals("", run.out());
    }

    @Test
    void aTableWithMistakesLeavesTheOutputUntouched() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.csv"), "ข้อ;หัวข้อ;สถานะ;กำหนดเสร็จ\no99;ก;done;2567-01-15\no1;ข;เสร็จ;\n");
        Path target = Files.writeString(folder.resolve("out.txt"), "before");
        Run run = Run.of(
                "progress",
                bad.toString(),
                "--edition",
                "2567",
                "--year",
                "2567",
                "-o",
                target.toString(),
                "--format",
                "csv");
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals("before", Files.readString(target));
        assertEquals(
                List.of(
                        bad + ":2:1: ข้อ: nacc-2567 ไม่มี o99 มีเพียง o1–o35",
                        bad
                                + ":2:4: กำหนดเสร็จ: วันที่ \"2567-01-15\" เป็นปี พ.ศ.: เขียนเป็น 15 มกราคม 2567 หรือ 2024-01-15",
                        bad + ":3:3: สถานะ: \"เสร็จ\" ไม่ใช่สถานะการดำเนินการ:"
                                + " เขียน ยังไม่ดำเนินการ, อยู่ระหว่างดำเนินการ, ดำเนินการแล้ว"),
                run.err().lines().toList());
    }

    @Test
    void aTableInWindows874IsRefusedWithAdvice() throws IOException {
        Path thai = Files.write(
                folder.resolve("thai.csv"),
                Files.readString(golden("progress-2564-kuchinthim.csv")).getBytes(Charset.forName("x-windows-874")));
        Run run = Run.of("progress", thai.toString(), "--edition", "2564", "--year", "2564");
        assertEquals(3, run.exitCode());
        assertTrue(run.err().contains("Windows-874"), run.err());
        assertTrue(run.err().contains("บันทึกใหม่โดยเลือกการเข้ารหัส UTF-8"), run.err());
    }

    @Test
    void thePlanTellsWhatNobodyReports() throws IOException {
        String plan = data("plan-2566-hua-ruea.json");
        Run whole = Run.of("progress", ROUND, "--plan", plan, "--as-of", "2023-04-30");
        assertEquals("", whole.err());
        assertTrue(whole.out().contains("มาตรการในแผน 9 รายการ · ไม่มีผู้รายงาน 0 รายการ"), whole.out());
        String part = Files.writeString(
                        folder.resolve("part.csv"),
                        "ประเด็น,การดำเนินการ\nข่าวประชาสัมพันธ์,ดำเนินการแล้ว\ne๖ การเผยแพร่,ดำเนินการแล้ว\nเรื่องอื่น,ดำเนินการแล้ว\n")
                .toString();
        Run run = Run.of(
                "progress", part, "--edition", "2565", "--year", "2566", "--plan", plan, "--as-of", "2023-04-30");
        assertEquals("", run.err());
        assertTrue(
                run.out().contains("มาตรการในแผน 9 รายการ · ไม่มีผู้รายงาน 7 รายการ · รายการที่ไม่อยู่ในแผน 1"),
                run.out());
        assertTrue(run.out().contains("m3 "), run.out());
        assertTrue(run.out().contains("• ไม่อยู่ในแผน: เรื่องอื่น"), run.out());
        Run json = Run.of(
                "progress",
                part,
                "--edition",
                "2565",
                "--year",
                "2566",
                "--plan",
                plan,
                "--as-of",
                "2023-04-30",
                "--format",
                "json");
        assertTrue(json.out().contains("\"notInPlan\": [ 3 ]"), json.out());
        String table = Files.writeString(folder.resolve("plan.csv"), "รหัส,มาตรการ\nm1,จัดประชุม\nm2,เรื่องอื่น\n")
                .toString();
        Run csv = Run.of(
                "progress", part, "--edition", "2565", "--year", "2566", "--plan", table, "--as-of", "2023-04-30");
        assertTrue(csv.out().contains("มาตรการในแผน 2 รายการ · ไม่มีผู้รายงาน 1 รายการ"), csv.out());
    }

    @Test
    void thePlanOfAnotherAgencyAndYearIsNamedAsSuch() {
        String plan = data("plan-2568-pa-ron.json");
        Run run = Run.of("progress", ROUND, "--plan", plan, "--as-of", "2023-04-30", "--lang", "en");
        assertTrue(
                run.out()
                        .contains("the report is of \"องค์การบริหารส่วนตำบลหัวเรือ\", but the plan of"
                                + " \"องค์การบริหารส่วนตำบลป่าร่อน\""),
                run.out());
        assertTrue(run.out().contains("the report is of fiscal year 2566, the plan of 2568"), run.out());
        Run json = Run.of("progress", ROUND, "--plan", plan, "--as-of", "2023-04-30", "--format", "json");
        assertTrue(json.out().contains("\"progress/other-agency\""), json.out());
        assertTrue(json.out().contains("\"progress/plan-year\""), json.out());
    }

    @Test
    void standardInputIsReadOnce() {
        Run run = Run.of("progress", "-", "--plan", "-", "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals("- (standard input) can be read only once\n", run.err());
    }
}
