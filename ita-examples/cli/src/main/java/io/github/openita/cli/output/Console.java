package io.github.openita.cli.output;

import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.file.TargetFile;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.report.Report;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a run reads from and writes to, whether somebody watches it, and which editions it knows. Nothing that is read is
 * replaced by a file that the run writes.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param watched whether somebody sees it
 * @param json which editions it knows
 * @param target the file that the output goes to; {@code null} for standard output
 * @param written all files that the run writes
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean watched,
        ItaJson json,
        @Nullable Path target,
        List<OutputFile> written) {

    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "(stdin)";

    /** A run whose output goes to standard output. */
    public Console(InputStream in, PrintStream out, PrintStream err, boolean watched, ItaJson json) {
        this(in, out, err, watched, json, null, List.of());
    }

    /** The same run, whose output goes to a file. */
    public Console into(@Nullable Path file) {
        return new Console(in, out, err, watched, json, file, written);
    }

    /** The same run, whose output goes to the file that an argument names. */
    public Console into(String argument) {
        return into(path(argument));
    }

    /** The same run, which also writes this file and does not read it; refused where another output goes there. */
    public Console writing(OutputFile file) {
        List<OutputFile> all = new ArrayList<>(written);
        for (OutputFile other : written) {
            other.refuse(file);
        }
        all.add(file);
        return new Console(in, out, err, watched, json, target, List.copyOf(all));
    }

    /** The same run, which also writes the file that an option names. */
    public Console writing(String option, String argument) {
        return writing(new OutputFile(option + " " + argument, path(argument)));
    }

    /** The document that an argument names, which the output may replace. */
    public Source existing(String argument) {
        return argument.equals(STANDARD_INPUT) ? source(argument) : Source.of(path(argument));
    }

    /** The file behind an option that reads none from standard input. */
    public Path file(String option, String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            throw CliException.usage(option + " ต้องเป็นไฟล์", option + " must be a file");
        }
        return file(argument);
    }

    /** The file that an argument names, to be opened by what it is; refused as a document is where there is none. */
    public Path file(String argument) {
        Path file = input(argument);
        if (!Files.isRegularFile(file)) {
            source(argument);
        }
        return file;
    }

    /** The file or folder that an argument names; refused where there is none. */
    public Path folderOrFile(String argument) {
        Path path = input(argument);
        if (!Files.exists(path)) {
            source(argument);
        }
        return path;
    }

    /** Tells on standard error what is to be said of an output that is a document. */
    public void tell(Report report) {
        err.print(report.toText());
        err.flush();
    }

    /** Tells lines on standard error. */
    public void tell(List<String> lines) {
        lines.stream().map(ThaiText::oneLine).forEach(err::println);
        err.flush();
    }

    /** The document that an argument names: a file or, for {@code -}, standard input. */
    public Source source(String argument) {
        return argument.equals(STANDARD_INPUT) ? Source.of(STANDARD_INPUT_NAME, in) : Source.of(input(argument));
    }

    /** What an argument names, to be read as it comes. */
    public SourceStream stream(String argument) {
        return argument.equals(STANDARD_INPUT)
                ? SourceStream.of(STANDARD_INPUT_NAME, in)
                : SourceStream.of(input(argument));
    }

    /** What messages call what an argument names. */
    public static String nameOf(String argument) {
        return argument.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : argument;
    }

    /** How many bytes an argument names; 0 where that is not known. */
    public long sizeOf(String argument) {
        try {
            return isFile(argument) ? Files.size(path(argument)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Refuses files to read of which an output would replace one, before any of them is read. */
    public void refuseReplaced(List<String> arguments) {
        arguments.stream().filter(this::isFile).forEach(this::input);
    }

    /** Refuses that an output replaces a file that is read in another way than by its name. */
    public void refuseReplaced(Predicate<Path> isRead) {
        for (OutputFile output : written) {
            Path file = output.replaced();
            if (file != null && isRead.test(file)) {
                throw output.isRead();
            }
        }
    }

    /** Refuses arguments of which several are standard input. */
    public static void refuseTwice(Stream<@Nullable String> arguments) {
        if (arguments.filter(STANDARD_INPUT::equals).count() > 1) {
            throw CliException.usage(
                    "- (standard input) ใช้ได้เพียงครั้งเดียว", "- (standard input) can be read only once");
        }
    }

    /** A file to read; refused where an output would replace it. */
    private Path input(String argument) {
        Path file = path(argument);
        if (!written.isEmpty()) {
            refuseReplaced(output -> OutputFile.isSame(output, file));
        }
        return file;
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

    /** The file that an argument names, by whatever name; empty where it is none that can be read again. */
    public static Optional<Path> realFile(String argument) {
        try {
            Path file = Path.of(argument);
            return Files.isRegularFile(file) ? Optional.of(file.toRealPath()) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    public boolean isFile(String argument) {
        try {
            return Files.isRegularFile(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes a whole output to standard output, or to a file beside its target first. */
    public void write(String text) {
        write((TargetFile.Text) into -> into.append(text));
    }

    /** Writes a whole output to standard output, or to a file beside its target first. */
    public void write(Output output) {
        writeBytes(output::writeTo);
    }

    /** Writes a whole output as it is made to standard output, or to a file beside its target first. */
    public void write(TargetFile.Text text) {
        writeBytes(
                target == null
                        ? bytes -> text.writeTo(out)
                        : bytes -> {
                            Writer letters = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
                            text.writeTo(letters);
                            letters.flush();
                        });
    }

    private void writeBytes(TargetFile.Bytes bytes) {
        try {
            if (target == null) {
                bytes.writeTo(out);
                out.flush();
            } else {
                TargetFile.writeBytes(target, bytes);
            }
        } catch (IOException e) {
            boolean directory = target != null && Files.isDirectory(target);
            throw CliException.usage(
                    "เขียนไฟล์ " + target + " ไม่ได้: "
                            + (directory ? "เป็นโฟลเดอร์" : "ตรวจว่ามีโฟลเดอร์นั้นและมีสิทธิ์เขียน"),
                    target + " cannot be written: "
                            + (directory ? "it is a directory" : "is there such a folder, and permission to write?"));
        }
        if (target == null && isLost()) {
            throw CliException.usage("เขียน standard output ไม่ได้", "standard output cannot be written");
        }
    }

    /**
     * Whether standard output did not take what was written; not where nobody wanted more of it, as {@code | head}.
     */
    public boolean isLost() {
        return out.checkError() && !(out instanceof StandardOutput standard && standard.isClosedByReader());
    }
}
