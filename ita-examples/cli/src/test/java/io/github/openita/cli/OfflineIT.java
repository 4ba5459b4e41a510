package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is looked up and nobody is called, whatever is read, checked, scored and reported. */
class OfflineIT {

    private static final String DATA = "ita-examples/data/";
    private static final String DISCLOSURE = "check " + DATA + "disclosure-2567-pa-ron.json --as-of 2024-04-30";

    private static final List<String> COMMANDS = List.of(
            DISCLOSURE,
            DISCLOSURE + " --format json",
            DISCLOSURE + " --format sarif",
            DISCLOSURE + " --format junit",
            DISCLOSURE + " --format github",
            DISCLOSURE + " --format gitlab",
            DISCLOSURE + " --format markdown",
            "check " + DATA + "disclosure-ovec-2569-college.json --edition " + DATA + "ovec-2569.json",
            "score " + DATA + "result-2567-pa-ron.json",
            "score " + DATA + "result-2567-pa-ron.json --format json",
            "score " + DATA + "result-2567-pa-ron.json --format csv",
            "compare " + DATA + "result-2567-khok-khon.json " + DATA + "result-2568-khok-khon.json",
            "review " + DATA + "result-2567-pa-ron.json",
            "gaps " + DATA + "result-2567-pa-ron.json",
            "plan " + DATA + "result-2567-pa-ron.json --plan " + DATA + "plan-2568-pa-ron.json",
            "progress " + DATA + "progress-2564-kuchinthim.json --as-of 2021-04-30",
            "matrix " + DATA + "matrix-2565-bang-sai-pa.json",
            "tally " + DATA + "responses-2567-example.csv --edition 2567",
            "init --edition 2567",
            "editions",
            "schema disclosure",
            "check ita-examples/website/ita.json --site ita-examples/website --as-of 2024-04-30");

    @TempDir
    Path folder;

    private Jvm.Finished offline() throws Exception {
        Path commands = Files.write(folder.resolve("commands"), COMMANDS);
        return Jvm.start(
                        folder,
                        "C.UTF-8",
                        List.of(
                                "-Xlog:class+load",
                                "-Djava.nio.channels.spi.SelectorProvider=" + Offline.Refusing.class.getName(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Offline.class.getName(),
                                commands.toString()))
                .finished();
    }

    @Test
    void everyCommandRunsWhereEverySocketIsRefusedAndNoneIsAskedFor() throws Exception {
        Jvm.Finished finished = offline();
        assertEquals("", finished.errText());
        String out = finished.outText();
        List<String> lines = out.lines().filter(line -> !line.startsWith("[")).toList();
        assertEquals(COMMANDS.size() + 2, lines.size(), lines::toString);
        for (int i = 0; i < COMMANDS.size(); i++) {
            assertTrue(
                    lines.get(i)
                            .matches("exit code [01], [1-9][0-9]{2,} characters: " + Pattern.quote(COMMANDS.get(i))),
                    lines.get(i));
        }
        assertEquals("sockets asked for: 0", lines.get(COMMANDS.size()));
        assertEquals("sockets refused: 6 of 6", lines.get(COMMANDS.size() + 1));
        // What opens sockets to show that they are refused comes behind.
        String working = out.substring(out.indexOf("io.github.openita.cli.Ita "), out.indexOf("sockets asked for"));
        assertTrue(working.contains("io.github.openita.rules.DisclosureChecker "), "no classes are named");
        for (String network : List.of(
                " java.net.InetAddress$",
                " java.net.http.",
                " java.net.HttpURLConnection",
                " sun.net.www.protocol.http",
                " sun.nio.ch.SocketChannelImpl",
                " javax.net.",
                " javax.naming.")) {
            assertFalse(working.contains(network), network);
        }
    }
}
