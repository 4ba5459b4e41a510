package io.github.openita.cli.output;

import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Further reports of the same run, each in a format of its own to a file of its own. */
public final class ReportOptions {

    private static final String STANDARD_OUTPUT = "-";

    private List<String> reports = List.of();

    /** Tells that a command takes them. */
    public void declare(Arguments takes) {
        takes.options(
                "--report",
                "FORMAT=FILE",
                found -> reports = found,
                "เขียนรายงานเพิ่มอีกรูปแบบลงไฟล์ ระบุได้หลายครั้ง เช่น --report sarif=ita.sarif --report markdown=- (- คือ standard output)",
                "write one more report to a file, as often as you like: --report sarif=ita.sarif --report markdown=- (- is standard output)");
    }

    /**
     * A report that is asked for.
     *
     * @param option the option as it was written
     * @param format its format
     * @param file where it goes; {@code null} for standard output
     */
    public record Asked(
            String option, Format format, @Nullable Path file) {

        /** The report that an option asks for; refused where it names no format or no file. */
        private static Asked of(String value, Set<Format> written) {
            int sign = value.indexOf('=');
            String file = sign < 0 ? "" : value.substring(sign + 1);
            if (file.isBlank()) {
                throw CliException.usage(
                        "--report " + value + ": เขียนรูปแบบ = แล้วชื่อไฟล์ เช่น --report sarif=ita.sarif",
                        "--report " + value + ": write a format, = and a file, such as --report sarif=ita.sarif");
            }
            Format format = Format.of("--report", value.substring(0, sign), written);
            try {
                Path path = file.equals(STANDARD_OUTPUT) ? null : Path.of(file);
                FileEnding.check("--report " + value, path, format);
                return new Asked("--report " + value, format, path);
            } catch (InvalidPathException e) {
                throw CliException.usage(
                        "--report " + value + ": ชื่อไฟล์ใช้ไม่ได้",
                        "--report " + value + ": this is no name of a file");
            }
        }
    }

    /**
     * The reports that are asked for, in the order of the options; refused where one of them cannot be written, would
     * replace what is read, or goes where another output goes.
     */
    public List<Asked> asked(Set<Format> written, Console console, boolean isFormatGiven, List<String> read) {
        List<Asked> all = new ArrayList<>();
        for (String report : reports) {
            Asked one = Asked.of(report, written);
            refuseSame(one, all);
            refuseMain(one, console, isFormatGiven);
            refuseRead(one, read);
            if (one.file != null) {
                refuseFolder(one.option, one.file);
            }
            all.add(one);
        }
        if (!all.isEmpty() && console.target() != null) {
            refuseFolder("-o " + console.target(), console.target());
        }
        return List.copyOf(all);
    }

    private static void refuseSame(Asked one, List<Asked> others) {
        others.stream()
                .filter(other -> isSame(one.file, other.file))
                .findFirst()
                .ifPresent(other -> {
                    throw CliException.usage(
                            one.option + ": " + other.option + " เขียนลงที่เดียวกัน ให้แต่ละรายงานมีไฟล์ของตัวเอง",
                            one.option + ": " + other.option
                                    + " goes to the same place; give each report a file of its own");
                });
    }

    /** A report to standard output takes the place of the usual output there, but not of one that is asked for. */
    private static void refuseMain(Asked one, Console console, boolean isFormatGiven) {
        if ((isFormatGiven || console.target() != null) && isSame(one.file, console.target())) {
            throw CliException.usage(
                    one.option + ": รายงานหลัก (--format, -o) เขียนลงที่เดียวกัน ให้แต่ละรายงานมีไฟล์ของตัวเอง",
                    one.option + ": the output of --format and -o goes to the same place; give each a file of its own");
        }
        if (one.format.isBinary() && one.file == null && console.watched()) {
            throw CliException.usage(
                    one.option + ": แสดงบนจอไม่ได้ ให้ระบุไฟล์",
                    one.option + ": cannot be shown on a terminal; name a file");
        }
    }

    /** Refuses reports of which one would replace a file that is read. */
    public static void refuseRead(List<Asked> asked, String name) {
        asked.forEach(one -> refuseRead(one, List.of(name)));
    }

    private static void refuseRead(Asked one, List<String> read) {
        if (one.file != null
                && Files.isRegularFile(one.file)
                && read.stream().anyMatch(name -> isFile(name, one.file))) {
            throw CliException.usage(
                    one.option + ": เป็นไฟล์ที่ใช้อ่านด้วย ให้เขียนลงไฟล์อื่น",
                    one.option + ": is read as well; write to another file");
        }
    }

    private static boolean isFile(String name, Path file) {
        try {
            return isSame(Path.of(name), file);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether two outputs go to the same place, whether it is there yet or not. */
    public static boolean isSame(@Nullable Path one, @Nullable Path other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        try {
            return place(one).equals(place(other));
        } catch (IOException e) {
            return one.toAbsolutePath()
                    .normalize()
                    .equals(other.toAbsolutePath().normalize());
        }
    }

    private static Path place(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        if (Files.exists(whole)) {
            return whole.toRealPath();
        }
        Path folder = whole.getParent();
        return folder != null && Files.exists(folder)
                ? folder.toRealPath().resolve(whole.getFileName())
                : whole.normalize();
    }

    /** Refuses a file for which there is no folder, or that is one. */
    private static void refuseFolder(String option, Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (Files.isDirectory(file)) {
            throw CliException.usage(
                    option + ": เป็นโฟลเดอร์ ให้ระบุชื่อไฟล์", option + ": it is a folder; name a file");
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw CliException.usage(
                    option + ": ไม่มีโฟลเดอร์ " + folder + " ให้สร้างก่อน",
                    option + ": there is no folder " + folder + "; make it first");
        }
    }

    /**
     * Outputs that are made and not written yet.
     *
     * @param asked what is asked for
     * @param output its output
     */
    public record Made(Asked asked, Output output) {

        public void write(Console console) {
            console.into(asked.file).write(output);
        }
    }

    /** Makes all reports before any of them is written. */
    public static List<Made> make(List<Asked> asked, Function<Format, Output> output) {
        return asked.stream()
                .map(one -> new Made(one, output.apply(one.format)))
                .toList();
    }
}
