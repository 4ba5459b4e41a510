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

    /** The one block in a language that has these words. */
    private static String block(String language, String words) throws IOException {
        List<String> found =
                blocks(language).stream().filter(block -> block.contains(words)).toList();
        assertEquals(1, found.size(), words);
        return found.get(0);
    }

    private static String printed(Finished finished) {
        return finished.output().replaceAll("(?m)^NOTE: Picked up.*\n", "");
    }

    private static Workspace withJar(Path parent) throws IOException {
        Workspace workspace = new Workspace(parent);
        Files.copy(Workspace.JAR, workspace.file("ita.jar"));
        return workspace;
    }

    @Test
    void theGateShownIsTheScript() throws IOException {
        assertEquals(Pipeline.SHELL.text(), blocks("sh").get(0));
    }

    @Test
    void theRedBuildShownIsTheOnePrinted(@TempDir Path parent) throws IOException {
        Workspace workspace = withJar(parent).withBlankCell();
        Finished finished = workspace.run(List.of(), block("sh", "check ita.json --site site --as-of"), Map.of());
        assertEquals(1, finished.exitCode());
        assertTrue(printed(finished).startsWith(blocks("text").get(0)), finished::output);
    }

    @Test
    void theEmptyCellOfTheWorkbookIsFoundAsShown(@TempDir Path parent) throws IOException {
        Workspace workspace = withJar(parent);
        Workspace.blankCell(workspace.file("files/o16-2567.xlsx"), "B4");
        Finished finished = workspace.run(List.of(), block("sh", "check ita.json --site site --as-of"), Map.of());
        assertEquals(1, finished.exitCode());
        assertTrue(printed(finished).contains("\n" + block("text", "o16-2567.xlsx")), finished::output);
    }

    @Test
    void theDeadLinkOfTheServerIsFoundAsShown(@TempDir Path parent) throws IOException {
        Workspace workspace = SiteIT.built(withJar(parent));
        Files.delete(workspace.file("site/files/o34-2567.pdf"));
        try (SiteServer server = new SiteServer(workspace.file("site"))) {
            String shown = "http://127.0.0.1:8000";
            Finished finished = workspace.run(
                    List.of(), block("sh", "--online --allow-private").replace(shown, server.address()), Map.of());
            assertEquals(1, finished.exitCode());
            assertTrue(
                    printed(finished).replace(server.address(), shown).startsWith(block("text", "o34-2567.pdf")),
                    finished::output);
        }
    }

    @Test
    void theImportOfItsOwnPageSaysWhatIsShown(@TempDir Path parent) throws IOException {
        Workspace workspace = SiteIT.built(withJar(parent));
        Finished finished = workspace.run(List.of(), block("sh", "import site/ita.html"), Map.of());
        assertEquals(0, finished.exitCode());
        assertEquals(block("text", "นำเข้าจากหน้าเว็บ"), printed(finished));
        assertEquals(
                workspace.json("ita.json").get("items").size(),
                workspace.json("imported.json").get("items").size());
    }

    @Test
    void aNewDocumentIsOneToFillIn(@TempDir Path parent) throws IOException {
        Workspace workspace = withJar(parent);
        Finished finished = workspace.run(List.of(), block("sh", " init "), Map.of());
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
        block("sh", "npm --prefix tools ci").lines().skip(1).forEach(line -> {
            String script = line.replaceFirst("npm --prefix tools run ", "");
            assertTrue(tools.contains("\"" + script + "\": \"node " + script + ".mjs\""), line);
        });
        assertTrue(Files.readString(Path.of("tools/package-lock.json")).contains("\"integrity\""));
        assertTrue(!Files.readString(Path.of("tools/package-lock.json")).contains("\"resolved\""));
    }
}
