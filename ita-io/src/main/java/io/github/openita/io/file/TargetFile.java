package io.github.openita.io.file;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file beside its target and moves it there, so that nobody ever reads half of it. Thread-safe. */
public final class TargetFile {

    private static final int MOST_LINKS = 40;

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

    /** Bytes that are written as they are made. */
    @FunctionalInterface
    public interface Bytes {

        /**
         * Writes the bytes.
         *
         * @param out takes all bytes, piece by piece
         * @throws IOException where it does not take them
         */
        void writeTo(OutputStream out) throws IOException;
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
        writeBytes(target, bytes -> {
            Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8.newEncoder()));
            text.writeTo(out);
            out.flush();
        });
    }

    /**
     * Replaces the target, or leaves it as it was where anything fails.
     *
     * @param target where the bytes shall stand
     * @param bytes what to write
     * @throws IOException where it cannot be written; the target is untouched
     */
    public static void writeBytes(Path target, Bytes bytes) throws IOException {
        if (Files.isDirectory(target)) {
            throw new IOException(target + " is a directory");
        }
        Path end = endOfLinks(target);
        boolean exists = Files.exists(end);
        if (exists && !Files.isRegularFile(end)) {
            // A device or pipe: there is nothing to move onto it.
            writeInto(end, bytes);
            return;
        }
        Path real = exists ? end.toRealPath() : end.toAbsolutePath();
        try (PartFile part = PartFile.beside(real)) {
            writeInto(part.path(), bytes);
            part.moveTo(real);
        }
    }

    /** Where a symbolic link leads, even where nothing is there yet: what is written goes there, and the link stays. */
    private static Path endOfLinks(Path target) throws IOException {
        Path end = target;
        for (int links = 0; Files.isSymbolicLink(end); links++) {
            if (links == MOST_LINKS) {
                throw new IOException(target + " leads from link to link");
            }
            end = end.toAbsolutePath().resolveSibling(Files.readSymbolicLink(end));
        }
        return end;
    }

    private static void writeInto(Path file, Bytes bytes) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
            bytes.writeTo(out);
        }
    }
}
