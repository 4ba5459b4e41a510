package io.github.openita.cli;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.file.TargetFile;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a run reads from and writes to, whether somebody watches it, and which editions it knows. */
record Console(InputStream in, PrintStream out, PrintStream err, boolean watched, ItaJson json) {

    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "(stdin)";

    /** The document that an argument names: a file or, for {@code -}, standard input. */
    Source source(String argument) {
        return argument.equals(STANDARD_INPUT) ? Source.of(STANDARD_INPUT_NAME, in) : Source.of(path(argument));
    }

    /** What an argument names, to be read as it comes. */
    SourceStream stream(String argument) {
        return argument.equals(STANDARD_INPUT)
                ? SourceStream.of(STANDARD_INPUT_NAME, in)
                : SourceStream.of(path(argument));
    }

    /** What messages call what an argument names. */
    static String nameOf(String argument) {
        return argument.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : argument;
    }

    /** How many bytes an argument names; 0 where that is not known. */
    long sizeOf(String argument) {
        try {
            return isFile(argument) ? Files.size(path(argument)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            // What a JVM makes of letters that the platform's character set has not.
            throw CliException.document(BilingualText.of(
                    argument + ": เปิดไฟล์ชื่อนี้ไม่ได้ ในระบบที่ไม่ใช่ UTF-8 ให้ตั้ง LC_ALL=C.UTF-8 หรืออ่านจาก -",
                    argument + ": a file of this name cannot be opened; set LC_ALL=C.UTF-8 or read it from -"));
        }
    }

    boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes a whole output to standard output, or to a file beside its target first. */
    void write(String text, @Nullable Path target) {
        write((TargetFile.Text) into -> into.append(text), target);
    }

    /** Writes a whole output as it is made to standard output, or to a file beside its target first. */
    void write(TargetFile.Text text, @Nullable Path target) {
        try {
            if (target == null) {
                text.writeTo(out);
                out.flush();
            } else {
                TargetFile.write(target, text);
            }
        } catch (IOException e) {
            boolean directory = target != null && Files.isDirectory(target);
            throw CliException.usage(
                    "เขียนไฟล์ " + target + " ไม่ได้: "
                            + (directory ? "เป็นโฟลเดอร์" : "ตรวจว่ามีโฟลเดอร์นั้นและมีสิทธิ์เขียน"),
                    target + " cannot be written: "
                            + (directory ? "it is a directory" : "is there such a folder, and permission to write?"));
        }
        if (target == null && out.checkError()) {
            throw CliException.usage("เขียน standard output ไม่ได้", "standard output cannot be written");
        }
    }
}
