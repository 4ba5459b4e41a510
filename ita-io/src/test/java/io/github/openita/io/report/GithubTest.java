package io.github.openita.io.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Workflow commands, read as the runner reads them. */
class GithubTest {

    static final List<String> HOSTILE = Checked.HOSTILE;

    private record Command(String name, Map<String, String> properties, String message) {

        /** As the runner does: the name up to the first space, the properties up to the next two colons. */
        static Command parse(String line) {
            assertTrue(line.startsWith("::"), line);
            int end = line.indexOf("::", 2);
            String head = line.substring(2, end);
            int space = head.indexOf(' ');
            Map<String, String> properties = new LinkedHashMap<>();
            for (String pair : head.substring(space + 1).split(",")) {
                String[] parts = pair.split("=", 2);
                properties.put(parts[0], data(parts[1].replace("%3A", ":").replace("%2C", ",")));
            }
            return new Command(head.substring(0, space), properties, data(line.substring(end + 2)));
        }

        private static String data(String escaped) {
            return escaped.replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
        }
    }

    private static List<String> lines(CheckReport... reports) {
        List<String> lines =
                CheckReports.github(List.of(reports), Language.EN).lines().toList();
        assertEquals("Checked from what was typed only; no link was opened", lines.get(0));
        return lines.subList(1, lines.size());
    }

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void whateverItSaysItIsOneCommand(String text) {
        List<String> lines = lines(Checked.hostile(text));
        List<Command> commands = lines.stream().map(Command::parse).toList();
        assertEquals(
                List.of("error", "warning", "notice"),
                commands.stream().map(Command::name).toList());
        String said = ThaiText.oneLine(text);
        for (Command command : commands) {
            assertEquals(
                    List.of("file", "line", "col", "title"),
                    List.copyOf(command.properties().keySet()));
            assertEquals(
                    ThaiText.oneLine(text.replace('\\', '/')),
                    command.properties().get("file"));
            assertEquals("3", command.properties().get("line"));
            assertEquals("7", command.properties().get("col"));
            assertEquals("nacc-2567/o1/" + said, command.properties().get("title"));
            assertEquals(said + " — " + said + " (basis: official)", command.message());
        }
    }

    @Test
    void withoutALineThereIsNoColumn() {
        Finding finding = Checked.finding(Severity.WARNING, "a")
                .line(Optional.empty())
                .column(Optional.empty())
                .build();
        assertEquals(
                List.of("::warning file=a.json,title=nacc-2567/o1/a::a — a (basis: official)"),
                lines(Checked.of("a.json", List.of(finding))));
    }

    @Test
    void ofAFloodTheHeaviestComeFirstAndTheRestIsCounted() {
        List<String> lines = lines(Checked.many(), Checked.many());
        assertEquals(31, lines.size());
        assertEquals(
                Stream.of("::error", "::warning", "::notice")
                        .flatMap(name -> Collections.nCopies(10, name).stream())
                        .toList(),
                lines.subList(0, 30).stream()
                        .map(line -> line.substring(0, line.indexOf(' ')))
                        .toList());
        assertEquals("More was found: error 190, warning 190, info 190 — see the full report", lines.get(30));
    }

    @Test
    void whatIsNotListedIsCounted() {
        List<Finding> one = List.of(Checked.finding(Severity.ERROR, "a").build());
        List<String> lines = lines(Checked.of("a.json", one, 5));
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith("More was found: error 5 — "), lines.get(1));
    }

    @Test
    void theFirstFilesFindingsComeFirst() {
        List<Finding> one = List.of(Checked.finding(Severity.WARNING, "x").build());
        List<String> lines = lines(Checked.of("b.json", one), Checked.of("a.json", one));
        assertTrue(lines.get(0).contains("file=b.json"));
        assertTrue(lines.get(1).contains("file=a.json"));
    }

    @Test
    void whereNothingWasFoundThereIsNoCommandAndNoName() {
        for (String name : Checked.HOSTILE) {
            for (Language language : Language.values()) {
                String output = CheckReports.github(List.of(Checked.of(name, List.of())), language);
                assertTrue(output.lines().toList().get(1).startsWith("OK: "), output);
                assertFalse(output.contains("nothing found") || output.endsWith("ไม่พบสิ่งที่ต้องแก้\n"), output);
                assertFalse(output.contains("::") || output.contains("##["), output);
            }
        }
    }
}
