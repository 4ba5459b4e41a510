package io.github.openita.cli.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code SECURITY.md} and {@code docs/reliability.md} say is held by tests that exist, and by the code's own figures. */
class SecurityPageTest {

    private static final Pattern TEST = Pattern.compile("`([A-Z]\\w*(?:Test|Laws|IT|Rules))(?:\\.(\\w+))?`");
    private static final Pattern LIMIT = Pattern.compile("(\\w+) = ([0-9_]+(?: << [0-9]+)?);");

    private static String page(String name) throws IOException {
        return Files.readString(Golden.top().resolve(name));
    }

    /** The sources of all modules by the name of their class. */
    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("ita-core", "ita-rules", "ita-io", "ita-io/office", "ita-examples/cli")) {
            try (Stream<Path> files = Files.walk(Golden.top().resolve(module).resolve("src"))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    sources.merge(
                            file.getFileName().toString().replace(".java", ""), Files.readString(file), String::concat);
                }
            }
        }
        return sources;
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, String> sources = sources();
        List<MatchResult> named = Stream.of(page("SECURITY.md"), page("docs/reliability.md"))
                .flatMap(page -> TEST.matcher(page).results())
                .toList();
        assertTrue(named.size() > 30, () -> "only " + named.size());
        for (MatchResult test : named) {
            String source = sources.getOrDefault(test.group(1), "");
            assertTrue(!source.isEmpty(), test::group);
            if (test.group(2) != null) {
                assertTrue(
                        source.matches("(?s).*(?:void " + test.group(2) + "\\(|ArchRule " + test.group(2) + " =).*"),
                        test::group);
            }
        }
    }

    @Test
    void theLimitsAreThoseOfTheCode() throws IOException {
        String page = page("SECURITY.md");
        Map<String, String> sources = sources();
        assertTrue(page.contains("| a document | " + (Source.MAX_BYTES >> 20) + " MiB |"));
        assertTrue(page.contains("| depth of JSON | " + JsonText.MAX_DEPTH + " levels |"));
        assertTrue(page.contains("| a number in JSON | " + grouped(JsonText.MAX_NUMBER_LENGTH) + " characters |"));
        assertTrue(page.contains("| a key in JSON | " + grouped(JsonText.MAX_KEY_LENGTH) + " characters |"));
        assertTrue(page.contains("| an answer over the network | 64 MiB |"));
        assertEquals("64 << 20", limit(sources, "Limits", "MOST_BYTES"));
        assertTrue(page.contains("| redirects of a link | 10 |"));
        assertEquals("10", limit(sources, "OneVisit", "MOST_REDIRECTS"));
        assertTrue(page.contains("| mistakes of a document | 1,000 |"));
        assertEquals("1000", limit(sources, "Problems", "MOST"));
        assertTrue(page.contains("| findings of a rule | 1,000 |"));
        assertEquals("1000", limit(sources, "Findings", "MOST"));
        assertTrue(page.contains("| links, elements of an item | 1,000 |"));
        assertEquals("1000", limit(sources, "DisclosureShapes", "MOST"));
        assertTrue(page.contains("| a line of NDJSON | 1 MiB |"));
        assertEquals("1 << 20", limit(sources, "ResponsesNdjson", "LONGEST_LINE"));
        assertTrue(page.contains("| a cell of survey answers in CSV | 1 MiB |"));
        assertEquals("1 << 20", limit(sources, "CsvStream", "LONGEST_CELL"));
        assertTrue(page.contains("| a form's items, elements of an item, questions | 1,000 |"));
        assertEquals("1000", limit(sources, "EditionShapes", "MOST"));
        assertTrue(page.contains("| a form's bands, choices of a question, sub-items, parts | 100 |"));
        assertEquals("100", limit(sources, "EditionShapes", "FEW"));
        assertTrue(page.contains("| a pointer in a message | 200 characters |"));
        assertEquals("200", limit(sources, "Place", "LONGEST_POINTER"));
        assertTrue(page.contains("| a quoted word or number in a message | 80 characters |"));
        assertEquals("80", limit(sources, "ThaiText", "LONGEST_QUOTE"));
    }

    private static String limit(Map<String, String> sources, String type, String name) {
        return LIMIT.matcher(sources.getOrDefault(type, ""))
                .results()
                .filter(found -> found.group(1).equals(name))
                .map(found -> found.group(2))
                .findFirst()
                .orElse("not in " + type);
    }

    private static String grouped(int number) {
        return String.format(java.util.Locale.ROOT, "%,d", number);
    }
}
