package io.github.openita.cli;

import io.github.openita.io.file.TargetFile;
import io.github.openita.io.json.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a run reads from and writes to. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    /** The document that an argument names: a file or, for {@code -}, standard input. */
    Source source(String argument) {
        if (argument.equals("-")) {
            return Source.of("(stdin)", in);
        }
        try {
            return Source.of(Path.of(argument));
        } catch (InvalidPathException e) {
            throw CliException.usage("ชื่อไฟล์ใช้ไม่ได้: " + argument, "no name of a file: " + argument);
        }
    }

    /** Writes a whole output to standard output, or to a file beside its target first. */
    void write(String text, @Nullable Path target) {
        if (target == null) {
            out.print(text);
            out.flush();
            return;
        }
        try {
            TargetFile.write(target, text);
        } catch (IOException e) {
            String why = Files.isDirectory(target) ? " (directory)" : "";
            throw CliException.usage(
                    "เขียนไฟล์ " + target + why + " ไม่ได้: ตรวจว่ามีโฟลเดอร์และมีสิทธิ์เขียน",
                    target + why + " cannot be written: is there such a folder, and permission to write?");
        }
    }
}
