package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openita.cli.pages.Guide;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The built jar as a process of its own: the README's command, exit codes, and UTF-8 where the platform has none. */
class ItaJarIT {

    private static final String JAR = "ita-examples/cli/target/ita.jar";
    private static final Pattern COMMAND = Pattern.compile("java -jar " + Pattern.quote(JAR) + " (.*)");

    private static final String PA_RON = "ita-examples/data/result-2567-pa-ron.json";

    private record Finished(int exitCode, String out, String err) {}

    private static Finished ita(List<String> jvmOptions, String... arguments) throws Exception {
        return ita(Redirect.PIPE, jvmOptions, arguments);
    }

    private static Finished ita(Redirect input, List<String> jvmOptions, String... arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(Golden.top().toFile());
        Map<String, String> environment = builder.environment();
        environment.put("LC_ALL", "C");
        environment.remove("JAVA_TOOL_OPTIONS");
        Path err = Files.createTempFile("ita", ".err");
        Process process =
                builder.redirectInput(input).redirectError(err.toFile()).start();
        if (input.equals(Redirect.PIPE)) {
            try (OutputStream in = process.getOutputStream()) {
                in.write(Files.readAllBytes(Golden.top().resolve(PA_RON)));
            } catch (IOException e) {
                // The tool did not read it.
                assertTrue(
                        !List.of(arguments).contains("-") && !List.of(arguments).contains("/dev/stdin"), e::toString);
            }
        }
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        Finished finished = new Finished(process.exitValue(), out, Files.readString(err));
        Files.delete(err);
        return finished;
    }

    @Test
    void whatTheCommandsOfTheReadmePrintIsShownThere() throws Exception {
        int commands = 0;
        for (Guide.Block block : Guide.readme().blocks("sh")) {
            Matcher command = COMMAND.matcher(block.code());
            if (command.find()) {
                commands++;
                Finished finished = ita(List.of(), command.group(1).trim().split(" "));
                assertEquals("", finished.err());
                assertEquals(block.code().contains("# exit code 1") ? 1 : 0, finished.exitCode());
                assertTrue(Guide.readme().text().contains("```text\n" + finished.out() + "```\n"), finished.out());
            }
        }
        assertEquals(3, commands);
    }

    @Test
    void standardInputMayBeAPipeOrAFile() throws Exception {
        String[] command = {"score", "-", "--format", "json"};
        String golden =
                Files.readString(Golden.top().resolve("ita-io/src/test/resources/golden/result-2567-pa-ron.json"));
        assertEquals(golden, ita(List.of(), command).out());
        Redirect file = Redirect.from(Golden.top().resolve(PA_RON).toFile());
        assertEquals(golden, ita(file, List.of(), command).out());
    }

    @Test
    void aPipeMayHaveAName() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/stdin")), "no such name on this platform");
        Finished finished = ita(List.of(), "score", "/dev/stdin");
        assertEquals("", finished.err());
        assertTrue(finished.out().contains("95.42"), finished.out());
    }

    @Test
    void aCheckLoadsTheEditionOfTheDocumentAndNoOther() throws Exception {
        Finished finished = ita(List.of("-Xlog:class+load"), "check", "ita-examples/data/disclosure-2567-pa-ron.json");
        Set<String> editions = new TreeSet<>();
        Matcher edition = Pattern.compile("\\.core\\.nacc\\.(Nacc25[0-9]{2}) ").matcher(finished.out());
        while (edition.find()) {
            editions.add(edition.group(1));
        }
        assertEquals(Set.of("Nacc2567"), editions);
    }

    @Test
    void theLambdasOfACheckAreClassesOfTheJar() throws Exception {
        Finished finished = ita(List.of("-Xlog:class+load"), "check", "ita-examples/dist/src/training/disclosure.json");
        Pattern lambda = Pattern.compile("\\] io\\.github\\.openita\\.\\S+\\$\\$Lambda(\\d+ source: file:|.*)");
        List<String> atStart = new ArrayList<>();
        int ofJar = 0;
        for (String line : finished.out().lines().toList()) {
            Matcher loaded = lambda.matcher(line);
            if (loaded.find()) {
                if (loaded.group(1).endsWith("file:")) {
                    ofJar++;
                } else {
                    atStart.add(line);
                }
            }
        }
        assertEquals(List.of(), atStart);
        assertTrue(ofJar > 100, "there are " + ofJar);
    }

    @Test
    void aMistakeIsOneLineInUtf8AndExitCode3() throws Exception {
        Finished finished = ita(List.of(), "score", "README.md");
        assertEquals(3, finished.exitCode());
        assertEquals("", finished.out());
        assertEquals("README.md:1:1: ไม่ใช่ JSON: พบ \"#\" ในที่ที่ไม่ควรมี\n", finished.err());
    }

    @Test
    void aUsageErrorIsExitCode2() throws Exception {
        assertEquals(2, ita(List.of(), "score").exitCode());
        assertEquals(2, ita(List.of()).exitCode());
    }

    @Test
    void theJarNamesItsVersion() throws Exception {
        assertTrue(ita(List.of(), "--version").out().matches("ita \\d+\\.\\d+\\.\\d+.*\n"));
    }
}
