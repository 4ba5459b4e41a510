package io.github.openita.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class OutputOptions {

    private static final List<String> FORMATS = List.of("text", "json", "markdown");

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (default), json, markdown")
    String format = "text";

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = {"เขียนลงไฟล์", "write to a file"})
    @Nullable
    String file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"แสดงวิธีใช้", "show this help"})
    boolean help;

    /** Refuses what is no value of its option, before anything is read. */
    void check() {
        if (!FORMATS.contains(format)) {
            throw CliException.usage(
                    "--format " + format + ": ใช้ได้เพียง " + String.join(", ", FORMATS),
                    "--format " + format + ": must be one of " + String.join(", ", FORMATS));
        }
        target();
    }

    @Nullable
    Path target() {
        try {
            return file == null || file.equals("-") ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw CliException.usage("-o: ชื่อไฟล์ใช้ไม่ได้", "-o: this is no name of a file");
        }
    }
}
