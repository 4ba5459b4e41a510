package io.github.openita.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Ita;
import io.github.openita.cli.Run;
import io.github.openita.cli.output.Console;
import io.github.openita.io.Golden;
import io.github.openita.io.json.ItaJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Command lines that once came out wrong. */
class HostileCommandsTest {

    private static final String GOOD =
            Golden.top().resolve("ita-examples/data/result-2567-pa-ron.json").toString();

    @TempDir
    Path folder;

    @ParameterizedTest(name = "--lang {0} score --lang {1}")
    @CsvSource({"en, '', Overall score", "th, en, Overall score", "en, th, คะแนนภาพรวม", "EN, '', Overall score"})
    void theLanguageMayStandBeforeTheCommand(String before, String after, String shown) {
        Run run = after.isEmpty() ? Run.of("--lang", before, "score", GOOD) : Run.of("score", GOOD, "--lang", after);
        assertEquals("", run.err());
        assertTrue(run.out().contains(shown), run.out());
    }

    @Test
    void anUnknownLanguageIsRefusedWhereverItStands() {
        assertEquals(2, Run.of("--lang", "xx", "score", GOOD).exitCode());
        assertEquals(2, Run.of("score", GOOD, "--lang", "xx").exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ed", "ed.txt", "ed.JSON"})
    void anEditionsFileMayHaveAnyName(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(Golden.top().resolve("docs/editions/nacc-2567.json"), file);
        assertEquals(0, Run.of("score", GOOD, "--edition", file.toString()).exitCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--format", "--edition", "-o", "--frmat"})
    void whatStandsInAnArgumentCannotReachTheTerminalRaw(String option) {
        String hostile = "/none/a\n\u001b[31mb";
        Run run = Run.of("score", GOOD, option, hostile);
        assertTrue(run.exitCode() == 2 || run.exitCode() == 3, run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().indexOf(0x1B) < 0, run.err());
    }

    @Test
    void anArgumentIsNeverAFileOfArguments() {
        Run run = Run.of("score", "@" + GOOD);
        assertEquals(3, run.exitCode());
        assertTrue(run.err().startsWith("@/"), run.err());
    }

    @Test
    void anOutputThatIsLostIsNoSuccess() {
        PrintStream full = new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left on device");
                    }
                },
                false,
                StandardCharsets.UTF_8);
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                full,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                ItaJson.standard());
        int exitCode = Ita.run(console, "score", GOOD);
        assertEquals(2, exitCode);
        assertEquals("เขียน standard output ไม่ได้\n", err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aDashAsOutputIsStandardOutput() {
        assertTrue(Run.of("score", GOOD, "-o", "-").out().contains("95.42"));
        assertTrue(!Files.exists(Path.of("-")));
    }

    private static void assertHarmless(String what, String shown) {
        for (String line : shown.split("[\\r\\n]", -1)) {
            assertTrue(!line.strip().startsWith("::"), () -> what + ": " + line);
            assertTrue(!line.contains("##["), () -> what + ": " + line);
            assertTrue(line.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t'), () -> what + ": " + line);
            assertTrue(
                    line.chars().noneMatch(c -> c == 0x202E || c == 0x2028 || c == 0x200F), () -> what + ": " + line);
        }
    }

    private static final String HOSTILE =
            "x\\n::error file=a::b\\r##[error]c\\u2028::warning::d\\u001b[31m\\u009b\\u202e\\u200f\\be";

    @ParameterizedTest
    @ValueSource(strings = {"text", "markdown", "csv"})
    void noWordOfADocumentIsACommandOfCi(String format) throws IOException {
        String data = Golden.top().resolve("ita-examples/data").toString();
        String plan = Files.readString(Path.of(data, "plan-2568-pa-ron.json"))
                .replaceFirst(
                        "\"activity\": \"[^\"]*\"", Matcher.quoteReplacement("\"activity\": \"" + HOSTILE + "\""));
        Path file = Files.writeString(folder.resolve("plan.json"), plan);
        assertHarmless(
                "plan",
                Run.of("plan", GOOD, "--plan", file.toString(), "--format", format)
                        .out());
        String result = "{\"agency\":{\"name\":\"" + HOSTILE
                + "\"},\"edition\":\"nacc-2567\",\"scores\":{\"tools\":{\"IIT\":9}}}";
        assertHarmless(
                "score", Run.withInput(result, "score", "-", "--format", format).out());
        assertHarmless(
                "JSON", Run.withInput(result, "score", "-", "--format", "json").out());
        Run refused = Run.withInput(result.replace("IIT", HOSTILE), "score", "-", "--format", format);
        assertEquals(3, refused.exitCode());
        assertHarmless("refusal", refused.err());
    }

    @Test
    void noNameOfAnAgencyIsACommandOfCi() {
        String csv = "agency,part,i1\n\"\u001b[31mA\n::error::x\",IIT,1\n::error::y,IIT,1\n";
        Run tally = Run.withInput(csv, "tally", "-", "--edition", "2567", "--format", "csv");
        assertEquals(0, tally.exitCode(), tally.err());
        assertHarmless("table", tally.out());
        assertHarmless("log", tally.err());
    }

    @Test
    void aTieIsTheSameInMemoryAndAsADocument() throws IOException {
        Path answers = Golden.top().resolve("ita-io/src/test/resources/hostile/tally-tie.csv");
        Run tally = Run.of("tally", answers.toString(), "--edition", "2567");
        assertEquals(0, tally.exitCode(), tally.err());
        Run card = Run.withInput(tally.out(), "score", "-", "--format", "json");
        assertTrue(
                card.out().replaceAll("\\s+", "").contains("\"number\":4,\"code\":\"4\",\"score\":0.63"), card.out());
    }
}
