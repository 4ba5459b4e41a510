package io.github.openita.cli;

import io.github.openita.cli.output.Console;
import io.github.openita.io.json.ItaJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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
}
