package io.github.openita.example.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The built application, in every way that Java starts one. */
class Jackson3IT {

    private static final Path TOP = Path.of("../..");
    private static final String MAIN = "io.github.openita.example.jackson.Main";
    private static final String JAR = System.getProperty("example.jar");
    private static final Path JARS = Path.of(System.getProperty("example.jars"));

    private static String java(String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8"));
        command.addAll(List.of(options));
        command.add("ita-examples/data/result-2567-pa-ron.json");
        command.add("ita-examples/data/disclosure-2567-pa-ron.json");
        Process process = new ProcessBuilder(command)
                .directory(TOP.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(0, process.exitValue(), printed);
        return printed;
    }

    private static String expected() throws IOException {
        return "6 errors; bound by the application's own mapper: true\n"
                + Files.readString(TOP.resolve("ita-io/src/test/resources/golden/result-2567-pa-ron.json"));
    }

    @Test
    void itRunsOnTheClassPath() throws Exception {
        assertEquals(expected(), java("-cp", JAR + File.pathSeparator + JARS.resolve("*"), MAIN));
    }

    @Test
    void itRunsOnTheModulePath() throws Exception {
        assertEquals(
                expected(),
                java(
                        "--module-path",
                        JAR + File.pathSeparator + JARS,
                        "--module",
                        "io.github.openita.example.jackson/" + MAIN));
    }

    @Test
    void itRunsInOneJar() throws Exception {
        assertEquals(expected(), java("-jar", System.getProperty("example.one")));
    }
}
