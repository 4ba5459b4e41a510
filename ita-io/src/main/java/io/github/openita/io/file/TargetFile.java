package io.github.openita.io.file;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file beside its target and moves it there, so that nobody ever reads half of it. Thread-safe. */
public final class TargetFile {

    private TargetFile() {}

    /** A text that is written as it is made. */
    @FunctionalInterface
    public interface Text {

        /**
         * Writes the text.
         *
         * @param out takes the whole text, piece by piece
         * @throws IOException where it does not take it
         */
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Replaces the target, or leaves it as it was where anything fails.
     *
     * @param target where the text shall stand
     * @param text what to write, as UTF-8
     * @throws IOException where it cannot be written; the target is untouched
     */
    public static void write(Path target, String text) throws IOException {
        write(target, (Text) out -> out.append(text));
    }

    /**
     * Replaces the target, or leaves it as it was where anything fails.
     *
     * @param target where the text shall stand
     * @param text what to write, as UTF-8
     * @throws IOException where it cannot be written; the target is untouched
     */
    public static void write(Path target, Text text) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a directory");
        }
        boolean exists = Files.exists(target);
        if (exists && !Files.isRegularFile(target)) {
            // A device or pipe: there is nothing to move onto it.
            writeInto(target, text, StandardOpenOption.WRITE);
            return;
        }
        Path real = exists ? target.toRealPath() : target.toAbsolutePath();
        Path beside = real.resolveSibling(".ita-" + UUID.randomUUID() + ".part");
        try {
            writeInto(beside, text, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            if (exists && Files.getFileStore(real).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(real));
            }
            move(beside, real);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void writeInto(Path file, Text text, OpenOption... how) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, how)) {
            text.writeTo(out);
        }
    }

    private static void move(Path beside, Path target) throws IOException {
        try {
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
