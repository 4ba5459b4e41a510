package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.output.Opened;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The readers of PDF, XLSX and DOCX in the built jar: there when they are asked for, and not loaded before. */
class OfficeIT {

    private static final Path CORPUS = Golden.top().resolve("ita-io/office/src/test/corpus");

    @TempDir
    Path home;

    /** What a program prints that has the jar and nothing else. */
    private List<String> opened(boolean classes, List<Path> files) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (classes) {
            command.add("-Xlog:class+load");
        }
        command.addAll(List.of(
                "-Xmx256m",
                "-Dstdout.encoding=UTF-8",
                "-Dio.github.openita.office.machineFonts=false",
                "-Duser.home=" + home,
                "-cp",
                Golden.top().resolve("ita-examples/cli/target/ita.jar")
                        + System.getProperty("path.separator")
                        + Golden.top().resolve("ita-examples/cli/target/test-classes"),
                Opened.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        return out.lines().toList();
    }

    private static List<Path> corpus(String ending) throws IOException {
        try (var files = Files.list(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theJarReadsEachKindAndSaysNothingElse() throws Exception {
        for (String ending : List.of(".pdf", ".xlsx", ".docx")) {
            List<Path> files = corpus(ending);
            assertFalse(files.isEmpty());
            List<String> out = opened(false, files);
            assertEquals(files.size(), out.size(), String.join("\n", out));
            assertTrue(out.stream().anyMatch(line -> line.endsWith(" READ")), String.join("\n", out));
            assertTrue(out.stream().noneMatch(line -> line.contains("NO_READER")), String.join("\n", out));
        }
        try (var left = Files.list(home)) {
            assertEquals(List.of(), left.toList());
        }
    }

    @Test
    void nothingOfThemIsLoadedWhereNoFileAsksForIt() throws Exception {
        List<String> out = opened(true, corpus(".csv"));
        assertTrue(out.stream().anyMatch(line -> line.contains("io.github.openita.io.content.OpenedFile ")));
        for (String library : List.of("openita.office.", "org.apache.", "org.dhatim.", "org.codehaus.stax2.")) {
            assertTrue(out.stream().noneMatch(line -> line.contains(library)), library);
        }
    }

    @Test
    void aWorkbookLoadsNoReaderOfOtherKinds() throws Exception {
        List<String> out = opened(true, corpus(".xlsx").subList(0, 1));
        for (String library : List.of("org.apache.pdfbox.", "org.apache.poi.", "openita.office.pdf.")) {
            assertTrue(out.stream().noneMatch(line -> line.contains(library)), library);
        }
    }
}
