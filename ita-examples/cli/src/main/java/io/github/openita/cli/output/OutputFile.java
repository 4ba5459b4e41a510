package io.github.openita.cli.output;

import io.github.openita.cli.usage.CliException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file that a run writes.
 *
 * @param option the option that names it, as it was written
 * @param file where it goes; {@code null} for standard output
 */
public record OutputFile(String option, @Nullable Path file) {

    /** Refuses another output that goes to the same place. */
    void refuse(OutputFile other) {
        if (isSame(file, other.file)) {
            throw CliException.usage(
                    other.option + ": " + option + " เขียนลงที่เดียวกัน ให้แต่ละอย่างมีไฟล์ของตัวเอง",
                    other.option + ": " + option + " goes to the same place; give each a file of its own");
        }
    }

    /** The file that would be replaced; {@code null} where none would be. */
    @Nullable
    Path replaced() {
        return file != null && Files.isRegularFile(file) ? file : null;
    }

    CliException isRead() {
        return CliException.usage(
                option + ": เป็นไฟล์ที่ใช้อ่านด้วย ให้เขียนลงไฟล์อื่น",
                option + ": is read as well; write to another file");
    }

    /** Whether two paths are of one file, which may not be there yet; nothing is standard output. */
    public static boolean isSame(@Nullable Path one, @Nullable Path other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        try {
            boolean there = Files.exists(one);
            return there == Files.exists(other)
                    && (there ? Files.isSameFile(one, other) : place(one).equals(place(other)));
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    /** Where a file would be made. */
    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        return folder != null && Files.exists(folder)
                ? folder.toRealPath().resolve(whole.getFileName())
                : whole.normalize();
    }
}
