package io.github.openita.cli.output;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Ita;
import io.github.openita.cli.Run;
import io.github.openita.io.json.ItaJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand in: a page, a Word document, a workbook, a table; chosen by word or by the name of the file. */
class ReportFormatsTest {

    private static final String RESULT = data("result-2567-pa-ron.json");

    private static final List<List<String>> COMMANDS = List.of(
            List.of("score", RESULT),
            List.of("gaps", RESULT),
            List.of("review", RESULT),
            List.of("compare", data("result-2567-khok-khon.json"), data("result-2568-khok-khon.json")),
            List.of("check", data("disclosure-2567-pa-ron.json"), "--fail-on", "never", "--as-of", "2024-04-30"),
            List.of("plan", RESULT, "--plan", data("plan-2568-pa-ron.json")),
            List.of("progress", data("progress-2564-kuchinthim.json"), "--as-of", "2021-04-30"),
            List.of("matrix", data("matrix-2565-bang-sai-pa.json")),
            List.of("overview", data("overview-example.csv"), "--paths"));

    @TempDir
    Path folder;

    private static Run run(List<String> command, String... more) {
        List<String> args = new ArrayList<>(command);
        args.addAll(List.of(more));
        return Run.of(args.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"html, <!DOCTYPE html>", "docx, PK", "xlsx, PK", "csv, \uFEFF", "md, '# '", "json, {"})
    void theNameOfTheFileChoosesTheFormatOfEveryCommand(String ending, String start) throws IOException {
        for (List<String> command : COMMANDS) {
            Path file = folder.resolve(command.get(0) + "." + ending);
            assertEquals(new Run(0, "", ""), run(command, "-o", file.toString()), command::toString);
            String written = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            assertTrue(written.startsWith(start), () -> command + ": " + written.substring(0, 20));
        }
    }

    @Test
    void theSameInputMakesTheSameBytes() throws IOException {
        for (String ending : List.of("html", "docx", "xlsx")) {
            for (String name : List.of("one.", "two.")) {
                assertEquals(
                        0,
                        Run.of(
                                        "score",
                                        RESULT,
                                        "-o",
                                        folder.resolve(name + ending).toString())
                                .exitCode());
            }
            assertEquals(-1, Files.mismatch(folder.resolve("one." + ending), folder.resolve("two." + ending)), ending);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "x.docx, text",
        "x.docx, html",
        "x.html, markdown",
        "x.xlsx, csv",
        "x.csv, json",
        "x.json, text",
        "x.txt, docx",
        "x.md, html"
    })
    void aNameOfAnotherFormatIsRefusedInOneLine(String name, String format) {
        Path file = folder.resolve(name);
        Run refused = Run.of("score", RESULT, "-o", file.toString(), "--format", format, "--lang", "en");
        assertEquals(2, refused.exitCode());
        assertEquals(
                "-o " + file + " with --format " + format + ": by its name the file is "
                        + (name.endsWith("txt") ? "text" : name.endsWith("md") ? "markdown" : name.substring(2))
                        + "; choose one of the two\n",
                refused.err());
        assertFalse(Files.exists(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x.sarif", "x", "report.2567", "x.xml"})
    void anotherNameSaysNothing(String name) throws IOException {
        Path file = folder.resolve(name);
        assertEquals(0, Run.of("score", RESULT, "-o", file.toString()).exitCode());
        assertTrue(Files.readString(file).startsWith("ผลการประเมิน ITA"));
    }

    @Test
    void pdfIsPrintedFromTheOthers() {
        Run refused = Run.of("score", RESULT, "-o", folder.resolve("x.pdf").toString());
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().contains("พิมพ์เป็น PDF"), refused::err);
    }

    @Test
    void aCommandThatHasNoTableSaysSo() {
        Run refused = Run.of("schema", "result", "-o", folder.resolve("x.csv").toString(), "--lang", "en");
        assertEquals(2, refused.exitCode());
        assertTrue(refused.err().endsWith("x.csv: this command writes text, json, markdown\n"), refused::err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void whatIsNoTextIsNotShownOnATerminal(String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console watched = new Console(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                true,
                ItaJson.standard());
        assertEquals(2, Ita.run(watched, "score", RESULT, "--format", format, "--lang", "en"));
        assertEquals(0, out.size());
        assertEquals(
                "--format " + format + " cannot be shown on a terminal: name a file, such as -o report." + format
                        + "\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void thaiDigitsAreForPeople() {
        Run thai = Run.of("score", RESULT, "--thai-digits");
        assertTrue(thai.out().startsWith("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗\n"), thai::out);
        assertTrue(thai.out().contains("คะแนนภาพรวม ๙๕.๔๒\n"), thai::out);
        assertTrue(thai.out().endsWith("• แบบประเมิน nacc-2567.r1\n"), thai::out);
        for (String format : List.of("json", "csv")) {
            assertEquals(
                    2,
                    Run.of("score", RESULT, "--thai-digits", "--format", format).exitCode());
        }
        assertEquals(
                2,
                Run.of("schema", "result", "--thai-digits", "--format", "json").exitCode());
    }

    @Test
    void aPageOfSeveralDisclosuresStartsWithASummary() {
        String disclosure = data("disclosure-2567-pa-ron.json");
        Run run = Run.of("check", disclosure, disclosure, "--format", "html", "--lang", "en");
        assertEquals(1, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().contains("Completeness of disclosures (OIT): 2 disclosures"), run.out());
    }
}
