package io.github.openita.example.shaded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The built jar, alone. */
class GateIT {

    private static final Path TOP = Path.of("../..");

    private static String gate(String file, int exitCode) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        Path.of("target/gate.jar").toAbsolutePath().toString(),
                        file,
                        "2024-04-30")
                .directory(TOP.resolve("ita-examples/data").toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        assertEquals(exitCode, process.exitValue(), printed);
        return printed;
    }

    @Test
    void whatLacksIsReportedAndTheGateIsShut() throws Exception {
        assertEquals(
                Files.readString(TOP.resolve("ita-io/src/test/resources/golden/disclosure-2567-pa-ron.json")),
                gate("disclosure-2567-pa-ron.json", 1));
    }

    @Test
    void whatCannotBeReadIsToldInThai() throws Exception {
        assertEquals("../../README.md:1:1: ไม่ใช่ JSON: พบ \"#\" ในที่ที่ไม่ควรมี\n", gate("../../README.md", 3));
    }
}
