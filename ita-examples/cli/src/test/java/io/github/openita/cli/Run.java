package io.github.openita.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.cli.output.Console;
import io.github.openita.io.Golden;
import io.github.openita.io.json.ItaJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** One run of the tool: its exit code, what it printed, and where. */
public record Run(int exitCode, String out, String err) {

    public static Run of(String... args) {
        return of(InputStream.nullInputStream(), args);
    }

    public static Run withInput(String input, String... args) {
        return of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), args);
    }

    public static Run of(InputStream in, String... args) {
        return of(ItaJson.standard(), in, args);
    }

    /** A run that knows those editions. */
    public static Run knowing(ItaJson json, String... args) {
        return of(json, InputStream.nullInputStream(), args);
    }

    private static Run of(ItaJson json, InputStream in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Ita.run(
                new Console(
                        in,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false,
                        json),
                args);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** A file of the data of the examples. */
    public static String data(String name) {
        return Golden.top().resolve("ita-examples/data").resolve(name).toString();
    }

    /** A file that the documents of the library are held against. */
    public static Path golden(String name) {
        return Golden.top().resolve("ita-io/src/test/resources/golden").resolve(name);
    }

    /** What a run prints that has nothing to complain of. */
    public static String succeeding(String... args) {
        Run run = of(args);
        assertEquals("", run.err);
        assertEquals(0, run.exitCode);
        return run.out;
    }

    /** What this run refuses, to be reviewed: the same on every machine and in every folder. */
    public String refusal(String what, Path folder) {
        assertEquals("", out, what);
        assertTrue(exitCode == 2 || exitCode == 3, () -> what + " ends with " + exitCode);
        assertFalse(err.contains("Exception"), err);
        return "# " + what + " (exit " + exitCode + ")\n"
                + err.replace(folder.toString(), "…").replace(Golden.top().toString(), "…") + "\n";
    }
}
