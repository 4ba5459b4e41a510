package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.io.Golden;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The runnable jar prints and writes the same bytes whatever language, calendar, digits, encoding and time zone the
 * platform has.
 */
@Tag("slow")
class PlatformIT {

    private static final String DATA = "ita-examples/data/";

    /** The dates of a document and of the day of checking cross the day line between the time zones. */
    private static final Map<String, List<String>> COMMANDS = Map.of(
            "check", List.of("check", DATA + "disclosure-2567-pa-ron.json", "--as-of", "2024-04-30"),
            "score", List.of("score", DATA + "result-2567-pa-ron.json", "--format", "markdown"),
            "gaps", List.of("gaps", DATA + "result-2567-pa-ron.json"),
            "plan", List.of("plan", DATA + "result-2567-pa-ron.json", "--plan", DATA + "plan-2568-pa-ron.json"),
            "tally", List.of("tally", DATA + "responses-2567-example.csv", "--edition", "2567"));

    @TempDir
    static Path folder;

    private static Map<String, Jvm.Finished> expected = Map.of();

    /** Each command a process, all at once. */
    private static Map<String, Jvm.Finished> all(String locale, List<String> options) throws Exception {
        Map<String, Jvm> started = new LinkedHashMap<>();
        for (String name : COMMANDS.keySet()) {
            List<String> arguments = new ArrayList<>(options);
            arguments.addAll(List.of("-jar", "ita-examples/cli/target/ita.jar"));
            arguments.addAll(of(COMMANDS, name));
            started.put(name, Jvm.start(folder, locale, arguments));
        }
        Map<String, Jvm.Finished> finished = new LinkedHashMap<>();
        for (Map.Entry<String, Jvm> one : started.entrySet()) {
            finished.put(one.getKey(), one.getValue().finished());
        }
        return finished;
    }

    private static <T> T of(Map<String, T> byCommand, String command) {
        return Objects.requireNonNull(byCommand.get(command), command);
    }

    @BeforeAll
    static void onAPlainPlatform() throws Exception {
        expected = all(
                "C.UTF-8",
                List.of("-Duser.language=en", "-Duser.country=US", "-Dfile.encoding=UTF-8", "-Duser.timezone=UTC"));
    }

    @Test
    void thereIsSomethingToCompare() throws Exception {
        for (Map.Entry<String, Jvm.Finished> one : expected.entrySet()) {
            assertEquals("", one.getKey().equals("tally") ? "" : one.getValue().errText());
            assertTrue(one.getValue().outBytes().length > 500, one.getKey());
            assertTrue(one.getValue().exitCode() <= 1, one.getKey());
        }
        assertTrue(of(expected, "score").outText().contains("95.42"));
        assertTrue(of(expected, "check").outText().contains("nacc-2567/o17/problems"));
        String[] command = of(COMMANDS, "gaps").toArray(String[]::new);
        for (int i = 1; i < command.length; i++) {
            command[i] = command[i].startsWith(DATA)
                    ? Golden.top().resolve(command[i]).toString()
                    : command[i];
        }
        assertEquals(Run.of(command).out(), of(expected, "gaps").outText());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        // The Buddhist calendar and Thai digits, as a Thai desktop may have them.
        "C.UTF-8, -Duser.language=th -Duser.country=TH -Duser.extensions=u-ca-buddhist-nu-thai"
                + " -Duser.timezone=Asia/Bangkok, 'th_TH_#u-ca-buddhist-nu-thai[|]UTF-8[|]Asia/Bangkok'",
        // Where i has no dot in capitals, and tomorrow has begun.
        "C.UTF-8, -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"
                + " -Duser.timezone=Pacific/Kiritimati, 'tr_TR[|]ISO-8859-9[|]Pacific/Kiritimati'",
        // A container without a language: nothing but ASCII, also for the names of files.
        "C, -Dfile.encoding=US-ASCII -Duser.timezone=America/Anchorage, 'en.*[|]US-ASCII[|]America/Anchorage'",
    })
    void theSameBytesOnAnyPlatform(String locale, String options, String name) throws Exception {
        List<String> given = List.of(options.split(" "));
        Map<String, Jvm.Finished> seen = all(locale, given);
        for (String command : COMMANDS.keySet()) {
            Jvm.Finished one = of(seen, command);
            assertEquals(of(expected, command).errText(), one.errText());
            assertEquals(of(expected, command).exitCode(), one.exitCode(), command);
            assertArrayEquals(of(expected, command).outBytes(), one.outBytes(), command);
        }
        // The platform was as it should be.
        List<String> probe = new ArrayList<>(given);
        probe.addAll(List.of("-cp", System.getProperty("java.class.path"), Probe.class.getName()));
        assertTrue(Jvm.start(folder, locale, probe).finished().outText().strip().matches(name), name);
    }

    @Test
    void filesAreWrittenInUtf8Everywhere() throws Exception {
        Path written = folder.resolve("written.json");
        List<String> arguments =
                new ArrayList<>(List.of("-Dfile.encoding=US-ASCII", "-jar", "ita-examples/cli/target/ita.jar"));
        arguments.addAll(
                List.of("score", DATA + "result-2567-pa-ron.json", "--format", "json", "-o", written.toString()));
        Jvm.Finished finished = Jvm.start(folder, "C", arguments).finished();
        assertEquals("", finished.errText());
        assertEquals(
                Files.readString(Golden.top().resolve("ita-io/src/test/resources/golden/result-2567-pa-ron.json")),
                Files.readString(written, StandardCharsets.UTF_8));
    }

    /** Says what the platform is taken for. */
    static final class Probe {

        private Probe() {}

        public static void main(String[] args) {
            System.out.println(java.util.Locale.getDefault() + "|" + java.nio.charset.Charset.defaultCharset() + "|"
                    + java.time.ZoneId.systemDefault());
        }
    }
}
