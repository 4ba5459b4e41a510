package io.github.openita.cli.command;

import static io.github.openita.cli.Run.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that people wrote, held against their data by {@code document --check}. */
class DocumentCheckTest {

    private static final String RESULT = data("result-2567-pa-ron.json");
    private static final String EXAMPLE = data("analysis-2568-example.docx");

    @TempDir
    Path folder;

    @Test
    void mistakesAreTheExitCode() {
        Run run = Run.of("document", "analysis", RESULT, "--check", EXAMPLE);
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertTrue(run.out().startsWith("ผลการตรวจเอกสารก่อนลงนาม\n"), run.out());
        assertTrue(
                run.out().contains("ข้อ o19 รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี อยู่ในกลุ่มรักษาระดับ"),
                run.out());
        assertTrue(run.out().contains("proofreading/zero-kept"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analysis result-2567-pa-ron.json --plan plan-2568-pa-ron.json",
                "analysis result-2567-pa-ron.json",
                "year-on-year result-2567-khok-khon.json result-2568-khok-khon.json",
                "progress progress-2566-hua-ruea.json",
                "actions matrix-2565-bang-sai-pa.json",
                "disclosure disclosure-2567-pa-ron.json"
            })
    void whatTheCommandItselfWritesHasNoErrorOfItsOwn(String line) {
        List<String> args = new ArrayList<>(List.of("document"));
        Stream.of(line.split(" "))
                .map(word -> word.endsWith(".json") ? data(word) : word)
                .forEach(args::add);
        String word = folder.resolve("own.docx").toString();
        List<String> writing = new ArrayList<>(args);
        writing.addAll(List.of("-o", word));
        assertEquals("", Run.of(writing.toArray(String[]::new)).err());
        List<String> checking = new ArrayList<>(args);
        checking.addAll(List.of("--check", word, "--lang", "en"));
        Run run = Run.of(checking.toArray(String[]::new));
        assertEquals("", run.err());
        assertEquals(0, run.exitCode(), run.out());
        assertTrue(run.out().contains("error 0"), run.out());
    }

    @Test
    void theFindingsAreADocumentForProgramsAndAWorkbookForPeople() throws IOException {
        Run json = Run.of("document", "analysis", RESULT, "--check", EXAMPLE, "--format", "json");
        assertEquals(1, json.exitCode());
        assertTrue(json.out().contains("\"rule\": \"proofreading/other-title\""), json.out());
        assertTrue(json.out().contains("\"column\": \"คะแนน\""), json.out());
        Path sheet = folder.resolve("found.xlsx");
        assertEquals(
                1,
                Run.of("document", "analysis", RESULT, "--check", EXAMPLE, "-o", sheet.toString())
                        .exitCode());
        assertTrue(Files.size(sheet) > 0);
        Run csv = Run.of("document", "analysis", RESULT, "--check", EXAMPLE, "--format", "csv");
        assertTrue(csv.out().contains("ที่,สิ่งที่พบ"), csv.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|analysis R --check D --matrix M|--matrix does not go with --check",
                "2|analysis R --check D --as-of 2024-04-30|--as-of does not go with --check",
                "2|progress P --check D --year 2567|--year goes with a .csv or .xlsx table",
                "2|progress P --check D --plan P|document progress: --plan does not go with --check",
                "2|actions M --check D --plan P|--plan goes with analysis, year-on-year, progress only",
                "3|analysis R --check README.md|only Word documents (.docx) and workbooks (.xlsx) are checked",
                "3|analysis R --check none.docx|none.docx",
                "2|analysis R --check D --year 2566|a plan cannot be of a year before the result"
            })
    void whatCannotBeIsRefusedInOneSentence(int exitCode, String line, String message) {
        String[] args = Stream.concat(
                        Stream.of("--lang", "en", "document"),
                        Stream.of(line.split(" ")).map(word -> switch (word) {
                            case "R" -> RESULT;
                            case "D" -> EXAMPLE;
                            case "M" -> data("matrix-2565-bang-sai-pa.json");
                            case "P" -> data("progress-2566-hua-ruea.json");
                            default -> word.endsWith(".md") || word.endsWith(".docx") ? data(word) : word;
                        }))
                .toArray(String[]::new);
        Run run = Run.of(args);
        assertEquals(exitCode, run.exitCode(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains(message), run.err());
        assertEquals("", run.out());
    }

    @Test
    void measuresOfAYearBeforeTheResultAreRefusedAsThePlanRefusesThem() {
        Run plan = Run.of("plan", RESULT, "--year", "2566");
        Run document = Run.of("document", "analysis", RESULT, "--year", "2566");
        assertEquals(2, document.exitCode());
        assertEquals("", document.out());
        assertEquals(plan.err(), document.err());
        assertTrue(document.err().contains("อยู่ก่อนปีนั้นไม่ได้"), document.err());
    }
}
