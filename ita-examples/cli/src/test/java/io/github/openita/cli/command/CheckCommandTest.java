package io.github.openita.cli.command;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import io.github.openita.rules.Finding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The gate in CI: what it prints, and above all what it ends with. */
class CheckCommandTest {

    private static final String PA_RON = data("disclosure-2567-pa-ron.json");
    private static final String COLLEGE = data("disclosure-ovec-2569-college.json");
    private static final String OVEC = data("ovec-2569.json");

    @TempDir
    Path folder;

    private static Run check(String... arguments) {
        List<String> command = new ArrayList<>(List.of("check", "--as-of", "2024-04-30"));
        command.addAll(Arrays.asList(arguments));
        return Run.of(command.toArray(String[]::new));
    }

    private String file(String name, String document) throws IOException {
        return Files.writeString(folder.resolve(name), document.replace('\'', '"'))
                .toString();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"text, th, th.txt", "text, en, en.txt", "markdown, th, th.md", "json, en, json"})
    void showsWhatIsLacking(String format, String language, String golden) throws IOException {
        Run run = check(PA_RON, "--format", format, "--lang", language);
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        Path expected =
                Golden.top().resolve("ita-io/src/test/resources/golden").resolve("disclosure-2567-pa-ron." + golden);
        assertEquals(Files.readString(expected), run.out().replace(PA_RON, "disclosure-2567-pa-ron.json"));
    }

    @ParameterizedTest
    @CsvSource({
        "sarif, \"version\": \"2.1.0\"",
        "junit, <testsuites",
        "github, ::error file=",
        "gitlab, \"check_name\": \"nacc-2567/o17/problems\""
    })
    void writesWhatCiSystemsRead(String format, String part) {
        Run run = check(PA_RON, "--format", format);
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains(part), run.out());
    }

    @ParameterizedTest(name = "option {0}")
    @CsvSource({
        "'', 1",
        "--fail-on=error, 1",
        "--fail-on=warning, 1",
        "--fail-on=never, 0",
        "--strict, 1",
        "--fail-basis=official, 1",
    })
    void endsWith1WhereSomethingIsAtTheFailLevel(String option, int exitCode) {
        Run run = option.isEmpty() ? check(PA_RON) : check(PA_RON, option);
        assertEquals("", run.err());
        assertEquals(exitCode, run.exitCode());
    }

    @Test
    void aWarningFailsOnlyWhereAskedFor() throws IOException {
        String document = file("d.json", Files.readString(Path.of(COLLEGE)).replace("\"#\"", "\"/x\""));
        assertEquals(0, check(document, "--edition", OVEC).exitCode());
        assertEquals(
                1, check(document, "--edition", OVEC, "--fail-on", "warning").exitCode());
        assertEquals(0, check(document, "--edition", OVEC, "--fail-on", "never").exitCode());
    }

    @Test
    void severalFilesAreAllRunAndTheWorstDecides() throws IOException {
        String bad = file("bad.json", "{");
        Run two = check(PA_RON, COLLEGE, "--edition", OVEC, "--format", "json");
        assertEquals(1, two.exitCode());
        assertTrue(two.out().startsWith("[ {"), two.out());
        Run broken = check(PA_RON, bad, file("worse.json", "[]"));
        assertEquals(3, broken.exitCode());
        assertTrue(broken.out().contains("1 ฉบับ"), broken.out());
        assertEquals(3, broken.err().lines().count(), broken.err());
        assertEquals(1, check(PA_RON, PA_RON).exitCode());
        assertEquals(0, check(PA_RON, PA_RON, "--fail-on", "never").exitCode());
    }

    @Test
    void theOutputIsUntouchedWhereNothingCouldBeChecked() throws IOException {
        Path target = Files.writeString(folder.resolve("report.json"), "before");
        assertEquals(3, check(file("bad.json", "{"), "-o", target.toString()).exitCode());
        assertEquals("before", Files.readString(target));
        assertEquals(2, check(PA_RON, "-o", target.toString(), "--fail-on", "x").exitCode());
        assertEquals("before", Files.readString(target));
        assertEquals(1, check(PA_RON, "-o", target.toString()).exitCode());
        assertTrue(Files.readString(target).contains("o17"));
    }

    @Test
    void standardInputIsReadToo() {
        Run run = Run.withInput(
                "{\"edition\":\"nacc-2567\",\"items\":{}}", "check", "-", "--format", "json", "--as-of", "2024-04-30");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("\"source\": \"(stdin)\""), run.out());
    }

    @Test
    void withoutADayItIsTodays() {
        assertTrue(Run.of("check", PA_RON, "--format", "json")
                .out()
                .matches("(?s).*\"asOf\": \"20[0-9]{2}-[0-9]{2}-[0-9]{2}\".*"));
    }

    @Test
    void theCallersEditionWinsAndIsAFinding() throws IOException {
        String document = file("d.json", "{'edition':'nacc-2568','items':{}}");
        Run run = check(document, "--edition", "2567", "--format", "json");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("\"ruleId\": \"document/other-edition\""), run.out());
        assertTrue(run.out().contains("\"id\": \"nacc-2567\""), run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2563", "2564", "2565", "2566", "2567", "2568", "2569", "ovec-2568.json", "ovec-2569.json"})
    void aSkeletonIsReadAndLacksEverything(String edition) throws IOException {
        String name = edition.endsWith(".json") ? data(edition) : edition;
        Run init = Run.of("init", "--edition", name);
        assertEquals("", init.err());
        assertEquals(0, init.exitCode());
        String document = file("skeleton.json", "");
        Files.writeString(Path.of(document), init.out());
        Run run = check(document, "--edition", name, "--format", "json", "--strict");
        var report = ItaJson.standard()
                .read(DocumentType.CHECK_REPORT, Source.of("r", run.out().getBytes(StandardCharsets.UTF_8)));
        assertEquals(report.getSummary().getItems(), report.getSummary().getIncomplete());
        assertEquals("0.00", report.getForecast().getOit().orElseThrow().toString());
        assertTrue(report.getFindings().stream()
                .allMatch(finding -> finding.getKind().getCode().matches("no-link|blank")));
    }

    @Test
    void aFormWithoutKnownItemsIsRefused() {
        for (String[] command : List.of(
                new String[] {"init", "--edition", "2562"}, new String[] {"check", PA_RON, "--edition", "2562"})) {
            Run run = Run.of(command);
            assertEquals(3, run.exitCode());
            assertEquals("nacc-2562.r1 ไม่มีข้อ OIT ที่ทราบ จึงตรวจความครบถ้วนไม่ได้\n", run.err());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'--fail-on high', '--fail-on high: must be one of error, warning, never'",
        "'--fail-basis practice', '--fail-basis practice: must be one of official, inferred, unverified'",
        "'--strict --fail-basis official', '--strict is --fail-basis unverified and cannot go with --fail-basis official'",
        "'--as-of 2567-04-30', '--as-of 2567-04-30: is in the Buddhist Era: write 2024-04-30'",
        "'--as-of=-0001-01-01', '--as-of -0001-01-01: must be a date such as 2024-04-30, in the Common Era'",
        "'--as-of yesterday', '--as-of yesterday: must be a date such as 2024-04-30, in the Common Era'",
        "'--format xml', '--format xml: must be one of text, json, markdown, html, docx, xlsx, csv, sarif, junit, github, gitlab'",
    })
    void aWrongOptionIsExitCode2(String options, String line) {
        List<String> command = new ArrayList<>(List.of("check", PA_RON, "--lang", "en"));
        command.addAll(List.of(options.split(" ")));
        Run run = Run.of(command.toArray(String[]::new));
        assertEquals(2, run.exitCode());
        assertEquals(line + "\n", run.err());
        assertEquals("", run.out());
    }

    private String site() throws IOException {
        Path site = Files.createDirectories(folder.resolve("site/files"));
        Files.writeString(site.resolve("../ita.html"), "<h2 id=o17>o17</h2>");
        Files.writeString(site.resolve("o17.csv"), "วิธี,ปัญหา/อุปสรรค\nคัดเลือก,ไม่มี\n");
        return folder.resolve("site").toString();
    }

    private String o17(String... links) throws IOException {
        return file(
                "o17.json",
                "{'agency':{'website':'https://www.example.go.th'},'edition':'nacc-2567','items':{'o17':{'links':['"
                        + String.join("','", links) + "']}}}");
    }

    private static List<Finding> ofO17(Run run) {
        assertEquals("", run.err());
        return ItaJson.standard()
                .read(DocumentType.CHECK_REPORT, Source.of("r", run.out().getBytes(StandardCharsets.UTF_8)))
                .getFindings()
                .stream()
                .filter(finding -> finding.getItem().equals(Optional.of(QuestionCode.of("o17"))))
                .toList();
    }

    @Test
    void aSiteIsLookedAt() throws IOException {
        String site = site();
        String document = o17("/ita.html#o17", "/files/o17.csv", "https://example.com/x");
        Run good = check(document, "--site", site, "--format", "json");
        assertEquals(
                List.of("nacc-2567/o17/@site"),
                ofO17(good).stream().map(Finding::getRuleId).toList());
        assertTrue(good.out().contains("\"url\": \"https://example.com/x\""), good.out());
        Files.writeString(Path.of(site, "files/o17.csv"), "วิธี,ปัญหา/อุปสรรค\nคัดเลือก,ไม่มี\nเฉพาะเจาะจง,\n");
        Finding blank =
                ofO17(check(document, "--site", site, "--format", "json")).get(1);
        assertEquals("nacc-2567/o17/problems", blank.getRuleId());
        assertEquals(Optional.of(site + "/files/o17.csv"), blank.getDataFile());
        assertEquals(Optional.of(3), blank.getDataRow());
        assertEquals(Optional.of(2), blank.getDataColumn());
        String text = check(document, "--site", site).out();
        assertTrue(text.contains("แถว 3 คอลัมน์ B ของ " + site + "/files/o17.csv"), text);
        assertTrue(text.contains("• o17 https://example.com/x"), text);
    }

    @Test
    void withoutASiteNoLinkIsFollowed() throws IOException {
        String document = o17("/nowhere", "/../x");
        assertEquals(List.of(), ofO17(check(document, "--format", "json")));
        assertEquals(
                List.of("dead-link", "dead-link"),
                ofO17(check(document, "--site", site(), "--format", "json")).stream()
                        .map(finding -> finding.getKind().getCode())
                        .toList());
    }

    @Test
    void aSiteThatIsNoFolderIsExitCode2() throws IOException {
        String document = o17("/x");
        for (String site : List.of(document, folder + "/none")) {
            Run run = check(document, "--site", site, "--lang", "en");
            assertEquals(2, run.exitCode());
            assertEquals("--site " + site + ": is no folder that exists\n", run.err());
            assertEquals("", run.out());
        }
        assertEquals(2, check(document, "--site", "a\u0000b").exitCode());
    }

    @Test
    void otherCommandsDoNotWriteWhatOnlyCiReads() {
        Run run = Run.of("score", data("result-2567-pa-ron.json"), "--format", "sarif", "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals("--format sarif: must be one of text, json, markdown, html, docx, xlsx, csv\n", run.err());
    }

    @Test
    void namesOfFilesAndDocumentsCannotReachTheTerminalRaw() throws IOException {
        String hostile = "{'agency':{'name':'\\u001b[31m'},'edition':'nacc-2567','items':{'\\u001b[2J\\u202e':{},"
                + "'o17':{'links':['#\\u0007'],'elements':{'\\u001b]0;x\\u0007':'','problems':'รอใส่ลิงก์\\u009b31m'}}}}";
        String document = file("d\u001b[31m.json", hostile);
        for (String format : List.of("text", "markdown", "sarif", "junit", "github", "gitlab")) {
            String out = check(document, "--format", format).out();
            assertFalse(
                    out.chars().anyMatch(c -> (c < ' ' && c != '\n') || (c >= 0x7F && c < 0xA0) || c == 0x202E),
                    format);
        }
    }

    @Test
    void linesOfManyFilesAreCountedToo() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            files.add(file("bad" + i + ".json", "{"));
        }
        List<String> lines = check(files.toArray(String[]::new)).err().lines().toList();
        assertEquals(21, lines.size());
        assertEquals("… และอีก 10 บรรทัด", lines.get(20));
    }

    @Test
    void anEndlessCodeIsAFinding() throws IOException {
        String endless = file("d.json", "{'edition':'nacc-2567','items':{'o" + "-".repeat(20_000) + "x':{}}}");
        Run run = check(endless, "--format", "json");
        assertEquals(1, run.exitCode());
        assertTrue(run.out().contains("document/unknown-code"), run.err());
    }
}
