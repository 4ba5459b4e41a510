package io.github.openita.cli;

import io.github.openita.io.file.TargetFile;
import io.github.openita.io.json.DocumentException;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What a run reads from and writes to. */
record Console(InputStream in, PrintStream out, PrintStream err) {

    private static final String STANDARD_INPUT = "-";

    /** The name to call an argument by in messages. */
    static String nameOf(String argument) {
        return argument.equals(STANDARD_INPUT) ? "(stdin)" : argument;
    }

    /** The bytes of a file or, for {@code -}, of standard input; one more than the limit at most. */
    byte[] read(String argument) throws DocumentException {
        if (!argument.equals(STANDARD_INPUT)) {
            return ItaJson.bytesOf(Path.of(argument));
        }
        try {
            return in.readNBytes(ItaJson.MAX_BYTES + 1);
        } catch (IOException e) {
            throw CliException.usage("อ่าน standard input ไม่ได้", "standard input cannot be read");
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
