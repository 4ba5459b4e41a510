package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.action.CheckScript.Finished;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script run as its services run it, with the jar of this build. */
@Tag("slow")
class CheckScriptIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LACKING = "nacc-2567/o17/problems";

    @TempDir
    Path folder;

    @BeforeEach
    void checkOut() throws IOException {
        Files.copy(CheckScript.DATA.resolve("disclosure-2567-pa-ron.json"), folder.resolve("ita.json"));
    }

    private Map<String, String> variables(String... more) {
        Map<String, String> variables =
                new HashMap<>(Map.of("ITA_TOOL", CheckScript.JAR.toString(), "ITA_AS_OF", "2024-04-30"));
        for (int i = 0; i < more.length; i += 2) {
            variables.put(more[i], more[i + 1]);
        }
        return variables;
    }

    private Finished check(String... more) throws IOException {
        return CheckScript.check(folder, variables(more));
    }

    private Path report(String name) {
        return folder.resolve("ita-reports").resolve(name);
    }

    @Test
    void asTheActionItAnnotatesSummarisesAndSaysWhereTheReportsAre() throws IOException {
        Path output = folder.resolve("output");
        Path summary = folder.resolve("summary");
        Finished finished = check(
                "GITHUB_ACTIONS", "true",
                "GITHUB_OUTPUT", output.toString(),
                "GITHUB_STEP_SUMMARY", summary.toString());
        assertEquals("", finished.err());
        assertEquals(1, finished.exitCode());
        assertTrue(finished.out().contains("::error file=ita.json,line="), finished::out);
        assertTrue(Files.readString(summary).startsWith("# "));
        Map<String, String> outputs = Files.readAllLines(output).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
        assertEquals(
                Map.of(
                        "exit-code", "1",
                        "sarif", "ita-reports/ita.sarif",
                        "junit", "ita-reports/junit.xml",
                        "json", "ita-reports/ita-report.json"),
                outputs);
        JsonNode results = JSON.readTree(report("ita.sarif").toFile()).at("/runs/0/results");
        assertTrue(results.findValuesAsText("ruleId").contains(LACKING));
        assertTrue(Files.readString(report("junit.xml")).contains("<testsuites"));
        assertTrue(JSON.readTree(report("gl-code-quality-report.json").toFile()).isArray());
        assertTrue(Files.readString(report("ita.html")).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void elsewhereItPrintsTheReportForPeople() throws IOException {
        Finished finished = check("ITA_LANG", "en");
        assertEquals(1, finished.exitCode());
        assertTrue(finished.out().startsWith("Completeness of the disclosure"), finished::out);
        assertEquals(0, check("ITA_FAIL_ON", "never").exitCode());
    }

    @Test
    void whatWasKnownBeforeDoesNotFail() throws IOException {
        check();
        Path baseline = Files.copy(report("ita-report.json"), folder.resolve("baseline.json"));
        Finished finished = check("ITA_BASELINE", baseline.getFileName().toString());
        assertEquals("", finished.err());
        assertEquals(0, finished.exitCode());
        assertTrue(Files.readString(report("junit.xml")).contains("<skipped message="));
    }

    @Test
    void whatCannotBeCheckedLeavesNoReportOfBefore() throws IOException {
        check();
        Files.writeString(folder.resolve("ita.json"), "{");
        Path output = folder.resolve("output");
        Finished finished = check("GITHUB_OUTPUT", output.toString());
        assertEquals(3, finished.exitCode());
        assertEquals("exit-code=3\n", Files.readString(output));
        assertFalse(Files.exists(report("ita.sarif")));
        assertFalse(Files.exists(report("ita-report.json")));
    }

    @Test
    void aBaselineAmongTheReportsIsNotLost() throws IOException {
        check();
        assertEquals(0, check("ITA_BASELINE", "./ita-reports/ita-report.json").exitCode());
        String before = Files.readString(report("ita-report.json"));
        Files.writeString(folder.resolve("ita.json"), "{");
        Path output = folder.resolve("output");
        Finished finished = check("ITA_BASELINE", "./ita-reports/ita-report.json", "GITHUB_OUTPUT", output.toString());
        assertEquals(3, finished.exitCode());
        assertEquals(before, Files.readString(report("ita-report.json")));
        assertEquals("exit-code=3\n", Files.readString(output));
    }

    @Test
    void valuesWithSpacesQuotesAndDollarsStayValues() throws IOException {
        Path odd = Files.createDirectory(folder.resolve("ที่ $(touch x) \"a\" 'b'"));
        Files.move(folder.resolve("ita.json"), odd.resolve("ita 1.json"));
        Finished finished = check(
                "ITA_DISCLOSURE",
                odd.resolve("ita 1.json").toString(),
                "ITA_REPORTS",
                odd.resolve("r r").toString());
        assertEquals(1, finished.exitCode(), finished::err);
        assertTrue(Files.exists(odd.resolve("r r/ita.sarif")));
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    void aDistributionInAZipIsRunFromARelease() throws Exception {
        Path zip = distribution();
        Finished finished = CheckScript.check(
                folder,
                Map.of("ITA_URL", zip.toUri().toString(), "ITA_SHA256", sha256(zip), "ITA_AS_OF", "2024-04-30"));
        assertEquals("", finished.err());
        assertEquals(1, finished.exitCode());
        assertTrue(Files.exists(report("ita.sarif")));
        assertEquals(1, check("ITA_TOOL", zip.toString()).exitCode());
    }

    @Test
    void aJarOfAReleaseIsRunWhereItsSumIsRight() throws Exception {
        Map<String, String> variables = new HashMap<>(
                Map.of("ITA_URL", CheckScript.JAR.toUri().toString(), "ITA_SHA256", sha256(CheckScript.JAR)));
        assertEquals(1, CheckScript.check(folder, variables).exitCode());
        variables.put("ITA_SHA256", "0".repeat(64));
        Finished other = CheckScript.check(folder, variables);
        assertEquals(2, other.exitCode());
        assertTrue(other.err().contains("its sum is " + sha256(CheckScript.JAR)), other::err);
        assertTrue(other.err().contains("0".repeat(64)), other::err);
    }

    @Test
    void aSumMayBeWrittenAsReleasesAndWindowsWriteIt() throws Exception {
        String sum = "sha256:" + sha256(CheckScript.JAR).toUpperCase(Locale.ROOT) + " ";
        Finished finished = CheckScript.check(
                folder, Map.of("ITA_URL", CheckScript.JAR.toUri().toString(), "ITA_SHA256", sum));
        assertEquals(1, finished.exitCode(), finished::err);
    }

    @Test
    void whereNoUnzipIsAZipIsUnpackedByTheJdk() throws Exception {
        Path bin = onlyPrograms("jar");
        Finished finished =
                CheckScript.check(folder, Map.of("ITA_TOOL", distribution().toString(), "PATH", bin.toString()));
        assertEquals(1, finished.exitCode(), finished::err);
        assertTrue(Files.exists(report("ita.sarif")));
    }

    @Test
    void whereNothingUnpacksAZipItSaysSo() throws Exception {
        Finished finished = CheckScript.check(
                folder,
                Map.of(
                        "ITA_TOOL",
                        distribution().toString(),
                        "PATH",
                        onlyPrograms().toString()));
        assertEquals(2, finished.exitCode());
        assertTrue(finished.err().contains("there must be unzip, jar or python3"), finished::err);
    }

    /** A folder with the programs that every system has, Java, and these where they are installed here. */
    private Path onlyPrograms(String... more) throws IOException {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        List<String> names =
                new ArrayList<>(List.of("sh", "cat", "chmod", "find", "head", "mkdir", "mktemp", "rm", "wc", "java"));
        names.addAll(List.of(more));
        for (String name : names) {
            Optional<Path> program = program(name);
            assumeTrue(program.isPresent(), name + " is not installed here");
            Files.createSymbolicLink(bin.resolve(name), program.get());
        }
        return bin;
    }

    private static Optional<Path> program(String name) {
        Stream<Path> java = Stream.of(Path.of(System.getProperty("java.home"), "bin", name));
        Stream<Path> others = Stream.of(System.getenv("PATH").split(":", -1)).map(bin -> Path.of(bin, name));
        return Stream.concat(java, others).filter(Files::isExecutable).findFirst();
    }

    @Test
    void aToolBesideTheDocumentNeedsNoFolderBeforeIt() throws IOException {
        Files.copy(CheckScript.JAR, folder.resolve("ita.jar"));
        assertEquals(1, check("ITA_TOOL", "ita.jar").exitCode());
        Path tool = Files.writeString(folder.resolve("ita"), "#!/bin/sh\nexec java -jar ./ita.jar \"$@\"\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertEquals(1, check("ITA_TOOL", "ita").exitCode());
    }

    /** A zip of the shape that a release has; its Java is the one of this machine. */
    private Path distribution() throws IOException {
        Path zip = folder.resolve("ita-0-linux.zip");
        try (FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), Map.of("create", "true"))) {
            Path top = Files.createDirectory(files.getPath("ita-0"));
            Files.createDirectory(top.resolve("bin"));
            Files.createDirectory(top.resolve("lib"));
            Files.copy(CheckScript.JAR, top.resolve("lib/ita.jar"));
            Files.writeString(
                    top.resolve("bin/ita"), "#!/bin/sh\nexec java -jar \"${0%/bin/ita}/lib/ita.jar\" \"$@\"\n");
        }
        return zip;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ITA_TOOL=none.jar", "ITA_URL=https://release.example/ita.zip", "ITA_TOOL=a ITA_URL=b"})
    void withoutOneToolItSaysInOneLineWhatToSet(String given) throws IOException {
        Map<String, String> variables = Stream.of(given.split(" ", -1))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0], one -> one[1]));
        Finished finished = CheckScript.check(folder, variables);
        assertEquals(2, finished.exitCode());
        assertEquals("", finished.out());
        assertEquals(1, finished.err().lines().count(), finished::err);
        assertTrue(finished.err().startsWith("ita-check: "), finished::err);
    }

    @Test
    void theCheckerOfShellScriptsFindsNothing() throws IOException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(bin -> Files.exists(Path.of(bin, "shellcheck"))),
                "shellcheck is not installed here");
        Finished finished = CheckScript.run(
                Path.of("").toAbsolutePath(),
                List.of("shellcheck", "resources/ita-check.sh", "cron/ita-nightly.sh", "../website/ci/check.sh"),
                Map.of());
        assertEquals("", finished.out());
        assertEquals(0, finished.exitCode());
    }
}
