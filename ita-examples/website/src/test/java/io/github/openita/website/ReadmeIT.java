package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.website.Workspace.Finished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README.md shows is what is there, and what its commands of Java print. */
class ReadmeIT {

    private static final Pattern FENCED = Pattern.compile("```(\\w+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern LINKED = Pattern.compile("]\\(([^)]+)\\)");

    private static List<String> blocks(String language) throws IOException {
        return FENCED.matcher(Files.readString(Path.of("README.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    @Test
    void theGateShownIsTheScript() throws IOException {
        assertEquals(Pipeline.SHELL.text(), blocks("sh").get(0));
    }

    @Test
    void theRedBuildShownIsTheOnePrinted(@TempDir Path parent) throws IOException {
        Workspace workspace = new Workspace(parent).withBlankCell();
        Files.copy(Workspace.JAR, workspace.file("ita.jar"));
        Finished finished = workspace.run(List.of(), blocks("sh").get(1), Map.of());
        assertEquals(1, finished.exitCode());
        String printed = finished.output().replaceAll("(?m)^NOTE: Picked up.*\n", "");
        assertTrue(printed.startsWith(blocks("text").get(0)), printed);
    }

    @Test
    void aNewDocumentIsOneToFillIn(@TempDir Path parent) throws IOException {
        Workspace workspace = new Workspace(parent);
        Files.copy(Workspace.JAR, workspace.file("ita.jar"));
        Finished finished = workspace.run(List.of(), blocks("sh").get(2), Map.of());
        assertEquals(0, finished.exitCode(), finished::output);
        assertEquals("nacc-2568", workspace.json("ita.json").get("edition").asText());
    }

    @Test
    void theTestShownIsPartOfTheOneThatRuns() throws IOException {
        String test = Files.readString(Path.of("src/test/java/th/go/example/OurDisclosureTest.java"));
        List<String> lines = blocks("java").get(0).lines().skip(1).toList();
        assertEquals(2, lines.size());
        lines.forEach(line -> assertTrue(test.contains(line.strip().replace("report.", "REPORT.")), line));
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> links = LINKED.matcher(Files.readString(Path.of("README.md")))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
        assertTrue(links.size() > 8);
        links.forEach(link -> assertTrue(Files.exists(Path.of(link)), link));
    }

    @Test
    void theToolsShownAreThere() throws IOException {
        String tools = Files.readString(Path.of("tools/package.json"));
        blocks("sh").get(3).lines().skip(1).forEach(line -> {
            String script = line.replaceFirst("npm --prefix tools run ", "");
            assertTrue(tools.contains("\"" + script + "\": \"node " + script + ".mjs\""), line);
        });
        assertTrue(Files.readString(Path.of("tools/package-lock.json")).contains("\"integrity\""));
        assertTrue(!Files.readString(Path.of("tools/package-lock.json")).contains("\"resolved\""));
    }
}
