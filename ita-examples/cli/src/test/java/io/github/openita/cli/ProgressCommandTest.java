package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private static String data(String name) {
        return Golden.top().resolve("ita-examples/data").resolve(name).toString();
    }

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
        "'--as-of 2564-04-30', '--as-of 2564-04-30: must be a date such as 2024-04-30, in the Common Era'",
        "'--as-of soon', '--as-of soon: must be a date such as 2024-04-30, in the Common Era'",
        "'--format sarif', '--format sarif: must be one of text, json, markdown'",
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
}
