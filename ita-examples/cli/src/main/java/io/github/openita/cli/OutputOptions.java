package io.github.openita.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command has. */
final class OutputOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "text (ค่าเริ่มต้น, default), json, markdown; score, plan, progress, matrix: csv; check: sarif, junit, github, gitlab; tally: json (default), csv; import, carry: json (default); init: json")
    private @Nullable String format;

    @Option(
            names = "-o",
            paramLabel = "FILE",
            description = {"เขียนลงไฟล์", "write to a file"})
    private @Nullable String file;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = {"แสดงวิธีใช้", "show this help"})
    boolean help;

    Format format(Set<Format> written) {
        return format == null ? written.iterator().next() : Format.of(format, written);
    }

    @Nullable
    Path target() {
        try {
            if (file != null && file.isBlank()) {
                throw new InvalidPathException(file, "blank");
            }
            return file == null || file.equals("-") ? null : Path.of(file);
        } catch (InvalidPathException e) {
            throw CliException.usage("-o: ชื่อไฟล์ใช้ไม่ได้", "-o: this is no name of a file");
        }
    }
}
