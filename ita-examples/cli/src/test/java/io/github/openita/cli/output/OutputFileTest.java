package io.github.openita.cli.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An output never replaces a file that is read, nor another output, however the run comes to read or write it. */
class OutputFileTest {

    private static final Path DATA = Golden.top().resolve("ita-examples/data");

    @TempDir
    Path folder;

    private Path copied(String name) throws IOException {
        return Files.copy(DATA.resolve(name), folder.resolve(Path.of(name).getFileName()));
    }

    /** The run ends with 2 and that line, and leaves the file as it was. */
    private void refuses(String option, Path file, String... command) throws IOException {
        byte[] before = Files.readAllBytes(file);
        Run run = Run.of(command);
        assertEquals(option + ": เป็นไฟล์ที่ใช้อ่านด้วย ให้เขียนลงไฟล์อื่น\n", run.err());
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void theStateOfATallyIsNotWrittenOverItsAnswers() throws IOException {
        Path answers = copied("responses-2567-example.csv");
        Path items = Files.writeString(folder.resolve("oit.csv"), "agency,o1\nเทศบาลตำบลตัวอย่าง,100\n");
        Path counted = copied("tally-2567-example.json");
        String[] tally = {"tally", answers.toString(), "--edition", "2567", "--oit", items.toString(), "--state"};
        for (Path state : List.of(answers, items)) {
            refuses("--state " + state, state, with(tally, state.toString()));
        }
        refuses(
                "--state " + counted,
                counted,
                "tally",
                counted.toString(),
                "--edition",
                "2567",
                "--state",
                counted.toString());
    }

    private static String[] with(String[] first, String... more) {
        return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    void theStateOfATallyAndItsResultsAreTwoFiles() throws IOException {
        Path both = folder.resolve("y.json");
        Run run = Run.of(
                "tally",
                copied("responses-2567-example.csv").toString(),
                "--edition",
                "2567",
                "--state",
                both.toString(),
                "-o",
                folder.resolve("./y.json").toString(),
                "--lang",
                "en");
        assertEquals(2, run.exitCode());
        assertEquals(
                "--state " + both + ": -o " + folder.resolve("./y.json")
                        + " goes to the same place; give each a file of its own\n",
                run.err());
        assertTrue(Files.notExists(both));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results/a.json", "linked.json"})
    void anOverviewOfAFolderDoesNotReplaceWhatIsInIt(String output) throws IOException {
        Path results = Files.createDirectory(folder.resolve("results"));
        Path a = Files.move(copied("result-2567-pa-ron.json"), results.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("linked.json"), a);
        Path target = folder.resolve(output);
        refuses("-o " + target, a, "overview", results.toString(), "-o", target.toString());
    }

    @Test
    void anOverviewMayStandBesideWhatItIsOfAndBeMadeAnew() throws IOException {
        Path results = Files.createDirectory(folder.resolve("results"));
        Files.move(copied("result-2567-pa-ron.json"), results.resolve("a.json"));
        Path page = results.resolve("overview.html");
        for (int i = 0; i < 2; i++) {
            Run run = Run.of("overview", results.toString(), "-o", page.toString());
            assertEquals("", run.err());
            assertEquals(0, run.exitCode());
        }
    }

    private String[] checkOfSite(String... more) throws IOException {
        Path site = folder.resolve("site");
        if (Files.notExists(site)) {
            Files.createDirectories(site.resolve("files"));
            for (String name : List.of("about.html", "files/o2-2567.csv")) {
                Files.copy(DATA.resolve("site-example/site").resolve(name), site.resolve(name));
            }
            copied("site-example/ita.json");
        }
        String[] check = {
            "check", folder.resolve("ita.json").toString(), "--site", site.toString(), "--as-of", "2024-04-30"
        };
        return with(check, more);
    }

    @Test
    void aCheckDoesNotReplaceWhatItReadsOfTheSite() throws IOException {
        checkOfSite();
        Path page = folder.resolve("site/about.html");
        refuses("-o " + page, page, checkOfSite("-o", page.toString()));
        Path table = folder.resolve("site/files/o2-2567.csv");
        String report = "csv=" + table;
        refuses("--report " + report, table, checkOfSite("--report", report));
    }

    @Test
    void itsReportMayBePublishedThereAndMadeAnew() throws IOException {
        Path report = folder.resolve("site/check.html");
        for (int i = 0; i < 2; i++) {
            Run run = Run.of(checkOfSite("--report", "html=" + report, "--fail-on", "never"));
            assertEquals("", run.err());
            assertEquals(0, run.exitCode());
        }
        assertTrue(Files.size(report) > 0);
    }
}
