package io.github.openita.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that people copy fetches from the address of a package registry: registries are for their clients. */
class DownloadsTest {

    private static final Pattern REGISTRY = Pattern.compile(
            "(?:repo1?\\.maven\\.(?:org|apache\\.org)|registry\\.npmjs\\.org|central\\.sonatype\\.com/repository|files\\.pythonhosted\\.org)");
    private static final Pattern FETCH = Pattern.compile("\\b(?:curl|wget|Invoke-WebRequest)\\b");

    private static List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>(List.of(Path.of("action.yml"), Path.of("README.md")));
        for (String folder : List.of("resources", "templates", "vars", "cron", "../website/ci", "../../docs")) {
            try (Stream<Path> found = Files.list(Path.of(folder))) {
                found.filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void noScriptAndNoGuideFetchesFromARegistry() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : files()) {
            Files.readAllLines(file).stream()
                    .filter(line -> REGISTRY.matcher(line).find())
                    .filter(line -> FETCH.matcher(line).find())
                    .forEach(line -> lines.add(file + ": " + line));
        }
        assertEquals(List.of(), lines);
        assertTrue(files().size() > 20);
    }
}
