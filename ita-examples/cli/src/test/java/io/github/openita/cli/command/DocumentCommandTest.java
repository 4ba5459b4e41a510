package io.github.openita.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are handed in, from the command line. */
class DocumentCommandTest {

    @TempDir
    Path folder;

    private static String data(String name) {
        return Golden.top().resolve("ita-examples/data/" + name + ".json").toString();
    }

    private static String golden(String name) throws IOException {
        return Files.readString(Golden.top().resolve("ita-io/src/test/resources/golden/document-" + name));
    }

    @Test
    void anAnalysisIsWrittenWithItsPlan() throws IOException {
        Run run = Run.of(
                "document",
                "analysis",
                data("result-2567-pa-ron"),
                "--plan",
                data("plan-2568-pa-ron"),
                "--format",
                "markdown");
        assertEquals("", run.err());
        assertEquals(golden("analysis-2567-pa-ron.md"), run.out());
    }

    @Test
    void theNameOfTheFileChoosesTheForm() throws IOException {
        Path page = folder.resolve("report.html");
        Run run = Run.of(
                "document",
                "year-on-year",
                data("result-2567-khok-khon"),
                data("result-2568-khok-khon"),
                "--plan",
                data("plan-2569-khok-khon"),
                "-o",
                page.toString());
        assertEquals("", run.err());
        assertEquals(golden("year-on-year-2568-khok-khon.html"), Files.readString(page));
    }

    @Test
    void aWordDocumentIsWrittenToAFile() throws IOException {
        Path word = folder.resolve("report.docx");
        Run run = Run.of("document", "analysis", data("result-2567-pa-ron"), "-o", word.toString());
        assertEquals("", run.err());
        byte[] bytes = Files.readAllBytes(word);
        assertEquals("PK", new String(bytes, 0, 2, StandardCharsets.US_ASCII));
    }

    @Test
    void whoIsResponsibleInADraftComesFromAMatrix() {
        Run run = Run.of(
                "document",
                "analysis",
                data("result-2567-pa-ron"),
                "--matrix",
                data("matrix-2565-bang-sai-pa"),
                "--year",
                "2569");
        assertEquals("", run.err());
        assertTrue(run.out().contains("นวก.พัสดุ"), run.out());
        assertTrue(run.out().contains("ประจำปีงบประมาณ พ.ศ. 2569"), run.out());
    }

    @Test
    void yearsInAnotherOrderArePutRightAndThatIsSaid() throws IOException {
        Run run = Run.of(
                "document",
                "year-on-year",
                data("result-2568-khok-khon"),
                data("result-2567-khok-khon"),
                "--plan",
                data("plan-2569-khok-khon"),
                "--format",
                "html");
        assertEquals("เรียงปีเก่าก่อน: 2567, 2568 (ลำดับที่ระบุไว้ต่างไป)\n", run.err());
        assertEquals(golden("year-on-year-2568-khok-khon.html"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "--check, analysis-2568-example.docx"})
    void yearsOfTwoAgenciesAreRefusedByFileAndName(String option, String document) {
        String one = data("result-2567-pa-ron");
        String two = data("result-2568-khok-khon");
        Stream<String> more = option.isEmpty()
                ? Stream.of()
                : Stream.of(
                        option,
                        Golden.top().resolve("ita-examples/data/" + document).toString());
        Run run = Run.of(Stream.concat(Stream.of("document", "year-on-year", one, two), more)
                .toArray(String[]::new));
        assertEquals(3, run.exitCode());
        assertEquals("", run.out());
        assertEquals(
                one + ", " + two
                        + ": ผลปี 2567 เป็นของ \"องค์การบริหารส่วนตำบลป่าร่อน\" แต่ผลปี 2568 เป็นของ"
                        + " \"องค์การบริหารส่วนตำบลโคกคอน\": ใช้ผลของหน่วยงานเดียวกัน\n",
                run.err());
    }

    @Test
    void twoResultsOfOneYearAreRefused() throws IOException {
        String one = data("result-2567-pa-ron");
        String two = Files.copy(Path.of(one), folder.resolve("again.json")).toString();
        Run same = Run.of("document", "year-on-year", one, two);
        assertEquals(3, same.exitCode());
        assertEquals(one + ", " + two + ": มีผลของปี 2567 มากกว่าหนึ่งผล: ใช้ปีละหนึ่งผล\n", same.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "analysis A B|analysis takes one result: 2 files were given",
                "year-on-year A|year-on-year takes two results or more",
                "letter A|KIND letter: must be one of analysis, year-on-year, progress, actions, disclosure",
                "analysis A --plan P --matrix M|do not go together",
                "analysis A --plan P --year 2569|--year goes with a draft",
                "analysis - --plan -|can be read only once"
            })
    void whatCannotBeIsRefusedInOneSentence(String line, String message) {
        String[] args = Stream.concat(
                        Stream.of("document"),
                        Stream.of(line.split(" "))
                                .map(word -> word.length() == 1 && Character.isUpperCase(word.charAt(0))
                                        ? data(word.equals("P") ? "plan-2568-pa-ron" : "result-2567-pa-ron")
                                        : word))
                .toArray(String[]::new);
        Run thai = Run.of(args);
        assertEquals(2, thai.exitCode(), thai.err());
        assertEquals(1, thai.err().lines().count(), thai.err());
        assertTrue(inEnglish(args).contains(message), inEnglish(args));
    }

    private static String inEnglish(String... args) {
        return Run.of(Stream.concat(Stream.of("--lang", "en"), Stream.of(args)).toArray(String[]::new))
                .err();
    }

    @Test
    void anEnglishDocumentIsRefused() {
        Run run = Run.of("document", "analysis", data("result-2567-pa-ron"), "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals(
                "document writes Thai only, since its readers are: leave out --lang en",
                run.err().strip());
    }
}
