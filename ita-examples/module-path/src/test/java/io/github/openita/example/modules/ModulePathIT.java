package io.github.openita.example.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The built module, run from a module path that holds it and what it depends on. */
class ModulePathIT {

    private static final Path TOP = Path.of("../..");

    @Test
    void theModuleRunsWithTheJacksonThatIsOnItsPath() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "-Dstdout.encoding=UTF-8",
                        "-Dsun.stdout.encoding=UTF-8",
                        "--module-path",
                        System.getProperty("example.jar") + File.pathSeparator + System.getProperty("example.modules"),
                        "--module",
                        "io.github.openita.example.modules/io.github.openita.example.modules.Main",
                        "ita-examples/data/result-2567-pa-ron.json",
                        "ita-examples/data/disclosure-2567-pa-ron.json")
                .directory(TOP.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        String card = Files.readString(TOP.resolve("ita-io/src/test/resources/golden/result-2567-pa-ron.json"));
        assertEquals(
                "module io.github.openita.example.modules uses module io.github.openita.io\n6 errors\n" + card,
                printed);
    }
}
