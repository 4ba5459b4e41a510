package io.github.openita.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One run that writes several formats: each as it would be alone, or none at all. */
class ReportOptionsTest {

    private static final String PA_RON = Golden.top()
            .resolve("ita-examples/data/disclosure-2567-pa-ron.json")
            .toString();

    @TempDir
    Path folder;

    private static Run check(String... arguments) {
        List<String> command = new ArrayList<>(List.of("check", PA_RON, "--as-of", "2024-04-30"));
        command.addAll(Arrays.asList(arguments));
        return Run.of(command.toArray(String[]::new));
    }

    private String to(String format, String name) {
        return "--report=" + format + "=" + folder.resolve(name);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void eachReportIsTheOneOfARunOfItsOwn() throws IOException {
        List<String> formats = List.of("sarif", "junit", "github", "gitlab", "json", "markdown", "html", "csv", "text");
        Run run =
                check(formats.stream().map(format -> to(format, "x." + format)).toArray(String[]::new));
        assertEquals("", run.err());
        assertEquals(1, run.exitCode());
        assertEquals(check().out(), run.out());
        for (String format : formats) {
            assertEquals(check("--format", format).out(), Files.readString(folder.resolve("x." + format)), format);
        }
        assertEquals(formats.stream().map(format -> "x." + format).sorted().toList(), files());
    }

    @Test
    void theUsualOutputGoesOnBesideThem() throws IOException {
        Run run = check(to("sarif", "ita.sarif"), "--format", "github", "--fail-on", "never");
        assertEquals(0, run.exitCode());
        assertEquals(check("--format", "github").out(), run.out());
        Run file =
                check(to("sarif", "ita.sarif"), "-o", folder.resolve("ita.md").toString());
        assertEquals("", file.out());
        assertEquals(List.of("ita.md", "ita.sarif"), files());
    }

    @Test
    void aReportToStandardOutputStandsThereAlone() {
        Run run = check("--report", "markdown=-");
        assertEquals("", run.err());
        assertEquals(check("--format", "markdown").out(), run.out());
    }

    @Test
    void aReportToStandardOutputStandsBesideAnOutputInAFile() throws IOException {
        Run run = check("--report=markdown=-", "-o", folder.resolve("ita.json").toString());
        assertEquals(check("--format", "markdown").out(), run.out());
        assertEquals(check("--format", "json").out(), Files.readString(folder.resolve("ita.json")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "sarif | --report sarif: write a format, = and a file, such as --report sarif=ita.sarif",
                "sarif= | --report sarif=: write a format, = and a file, such as --report sarif=ita.sarif",
                "pdf=x | --report pdf: must be one of text, json, markdown, html, docx, xlsx, csv, sarif, junit, github, gitlab",
                "html=x.pdf | --report html=x.pdf: PDF is not written; write .html or .docx and print it",
                "sarif=x.html | --report sarif=x.html: by its name the file is html; choose one of the two",
                "junit=no/such/x.xml | --report junit=no/such/x.xml: there is no folder HERE/no/such; make it first",
            })
    void whatCannotBeWrittenIsRefusedInOneLine(String report, String line) throws IOException {
        Run run = check(to("sarif", "first.sarif"), "--report", report, "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals(line.replace("HERE", Path.of("").toAbsolutePath().toString()) + "\n", run.err());
        assertEquals("", run.out());
        assertEquals(List.of(), files());
    }

    @Test
    void aFolderIsNoFile() {
        Run run = check("--report", "sarif=" + folder, "--lang", "en");
        assertEquals("--report sarif=" + folder + ": it is a folder; name a file\n", run.err());
        assertEquals(2, run.exitCode());
    }

    @Test
    void theSameFileTwiceIsRefusedHoweverItIsWritten() throws IOException {
        String again = folder.resolve("../" + folder.getFileName() + "/x").toString();
        Run run = check(to("sarif", "x"), "--report", "junit=" + again, "--lang", "en");
        assertEquals(2, run.exitCode());
        assertEquals(
                "--report junit=" + again + ": --report sarif=" + folder.resolve("x")
                        + " goes to the same place; give each a file of its own\n",
                run.err());
        assertEquals(2, check("--report=markdown=-", "--report=text=-").exitCode());
        assertEquals(2, check("--report=markdown=-", "--format=github").exitCode());
        assertEquals(
                2,
                check(to("markdown", "x.md"), "-o", folder.resolve("x.md").toString())
                        .exitCode());
        assertEquals(List.of(), files());
    }

    @Test
    void whatIsReadIsNotReplaced() throws IOException {
        Path document = folder.resolve("ita.json");
        Files.copy(Path.of(PA_RON), document);
        Run run = Run.of("check", document.toString(), "--report", "json=" + document, "--lang", "en");
        assertEquals("--report json=" + document + ": is read as well; write to another file\n", run.err());
        assertEquals(2, run.exitCode());
        assertEquals(Files.readString(Path.of(PA_RON)), Files.readString(document));
    }

    @Test
    void anOutputWithoutAFolderLeavesTheReportsUnwritten() throws IOException {
        Run run = check(to("sarif", "x.sarif"), "-o", folder.resolve("no/x.txt").toString());
        assertEquals(2, run.exitCode());
        assertEquals(List.of(), files());
    }

    @Test
    void aDocumentThatCannotBeUsedLeavesThemUnwritten() throws IOException {
        Run run = Run.of("check", folder.resolve("none.json").toString(), to("sarif", "x.sarif"));
        assertEquals(3, run.exitCode());
        assertEquals(List.of(), files());
    }

    @Test
    void severalDisclosuresAreOneReportOfEachFormat() throws IOException {
        Run run = Run.of("check", PA_RON, PA_RON, "--as-of=2024-04-30", to("sarif", "x.sarif"), to("json", "x.json"));
        assertEquals(1, run.exitCode());
        assertTrue(Files.readString(folder.resolve("x.json")).startsWith("["));
        assertFalse(Files.readString(folder.resolve("x.sarif")).isEmpty());
    }
}
