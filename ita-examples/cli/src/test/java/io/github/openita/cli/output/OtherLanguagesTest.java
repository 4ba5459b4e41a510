package io.github.openita.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openita.cli.Run;
import io.github.openita.cli.pages.Guide;
import io.github.openita.io.Golden;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The examples in other languages read what is written today; each is run where its language is installed. */
class OtherLanguagesTest {

    private static final String REPORT = "ita-examples/data/check-2567-pa-ron.json";

    /** A language, and how its example is run so that anything deprecated shows. */
    enum Script {
        PHP(
                "ita-examples/php",
                "php",
                "-d error_reporting=-1 -d display_errors=stderr",
                "ita-examples/php/remarks.php"),
        JAVASCRIPT("ita-examples/javascript", "node", "--throw-deprecation", "ita-examples/javascript/remarks.mjs");

        private final String folder;
        private final String program;
        private final String options;
        private final String script;

        Script(String folder, String program, String options, String script) {
            this.folder = folder;
            this.program = program;
            this.options = options;
            this.script = script;
        }

        private boolean isInstalled() {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
        }

        private void assumeInstalled() {
            assumeTrue(isInstalled(), program + " is not installed here");
        }
    }

    @TempDir
    Path folder;

    private static Run run(Script script, String... arguments) throws IOException, InterruptedException {
        script.assumeInstalled();
        List<String> command = new ArrayList<>(List.of(script.program));
        command.addAll(List.of(script.options.split(" ")));
        command.add(script.script);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("ita", ".out");
        Path err = Files.createTempFile("ita", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Golden.top().toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), command::toString);
            return new Run(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private static Run succeeding(Script script, String... arguments) throws IOException, InterruptedException {
        Run run = run(script, arguments);
        assertEquals("", run.err());
        assertEquals(0, run.exitCode());
        return run;
    }

    @BeforeEach
    void theReportAmongTheExamplesIsCurrent() {
        Path disclosure = Golden.top().resolve("ita-examples/data/disclosure-2567-pa-ron.json");
        Run check = Run.of("check", disclosure.toString(), "--as-of", "2024-04-30", "--format", "json");
        assertEquals(1, check.exitCode());
        Golden.check(REPORT, check.out().replace(Golden.top() + "/", ""));
    }

    @ParameterizedTest
    @EnumSource
    void itsPageShowsWhatItPrints(Script script) {
        script.assumeInstalled();
        Guide page = Guide.of(Golden.top().resolve(script.folder).resolve("README.md"));
        Golden.check(page.name(), page.withOutputs("sh", block -> {
            String[] words = block.code().strip().split(" ");
            assertEquals(List.of(script.program, script.script), List.of(words[0], words[1]));
            try {
                return new Guide.Block(
                        "sh",
                        block.code(),
                        succeeding(script, words[2], words[3]).out());
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(e);
            }
        }));
    }

    @Test
    void bothPrintTheSame() throws Exception {
        String edition = "docs/editions/nacc-2567.json";
        String php = succeeding(Script.PHP, edition, REPORT).out();
        assertEquals(php, succeeding(Script.JAVASCRIPT, edition, REPORT).out());
        assertTrue(php.contains("\n    ต้องแสดง: ปัญหา/อุปสรรค\n"), php);
    }

    @ParameterizedTest
    @EnumSource
    void severalReportsAreShownOneAfterTheOther(Script script) throws Exception {
        String edition = "docs/editions/nacc-2567.json";
        String report = Files.readString(Golden.top().resolve(REPORT));
        Path two = Files.writeString(folder.resolve("two.json"), "[" + report + "," + report + "]");
        String once = succeeding(script, edition, REPORT).out();
        assertEquals(once + once, succeeding(script, edition, two.toString()).out());
    }

    @ParameterizedTest
    @EnumSource
    void anEditionOfOnesOwnIsReadLikeTheCommissions(Script script) throws Exception {
        Path top = Golden.top();
        String edition = "ita-examples/data/ovec-2569.json";
        Run check = Run.of(
                "check",
                top.resolve("ita-examples/data/disclosure-ovec-2569-college.json")
                        .toString(),
                "--edition",
                top.resolve(edition).toString(),
                "--format",
                "json");
        Path report = Files.writeString(folder.resolve("report.json"), check.out());
        String shown = succeeding(script, edition, report.toString()).out();
        assertTrue(shown.contains(" · ovec-2569 · "), shown);
    }

    @ParameterizedTest
    @EnumSource
    void aReportWithoutItsFindingsIsNone(Script script) throws Exception {
        Path report = Files.writeString(
                folder.resolve("report.json"), "{\"ruleSet\": {\"id\": \"nacc-2567\", \"revision\": 1}}");
        Run run = run(script, "docs/editions/nacc-2567.json", report.toString());
        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("is no check report"), run::err);
    }

    @ParameterizedTest
    @CsvSource({
        "PHP, docs/editions/nacc-2568.json, ita-examples/data/check-2567-pa-ron.json, is of nacc-2567.r1",
        "PHP, docs/editions/nacc-2567.json, docs/editions/nacc-2567.json, is no check report",
        "PHP, docs/editions/nacc-2567.json, nothing.json, cannot be read",
        "PHP, docs/editions/nacc-2567.json, README.md, README.md: ",
        "JAVASCRIPT, docs/editions/nacc-2568.json, ita-examples/data/check-2567-pa-ron.json, is of nacc-2567.r1",
        "JAVASCRIPT, docs/editions/nacc-2567.json, docs/editions/nacc-2567.json, is no check report",
        "JAVASCRIPT, docs/editions/nacc-2567.json, nothing.json, cannot be read",
        "JAVASCRIPT, docs/editions/nacc-2567.json, README.md, README.md: ",
    })
    void whatDoesNotFitIsRefusedInOneLine(Script script, String edition, String report, String told) throws Exception {
        Run run = run(script, edition, report);
        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run::err);
        assertTrue(run.err().contains(told), run::err);
    }
}
