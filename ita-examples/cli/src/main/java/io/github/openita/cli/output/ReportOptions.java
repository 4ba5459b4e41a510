package io.github.openita.cli.output;

import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
     * @param format its format
     * @param to where it goes
     */
    public record Asked(Format format, OutputFile to) {

        /** The report that an option asks for; refused where it names no format or no file. */
        private static Asked of(String value, Set<Format> written) {
            String option = "--report " + value;
            int sign = value.indexOf('=');
            String file = sign < 0 ? "" : value.substring(sign + 1);
            if (file.isBlank()) {
                throw CliException.usage(
                        option + ": เขียนรูปแบบ = แล้วชื่อไฟล์ เช่น --report sarif=ita.sarif",
                        option + ": write a format, = and a file, such as --report sarif=ita.sarif");
            }
            Format format = Format.of("--report", value.substring(0, sign), written);
            try {
                Path path = file.equals(STANDARD_OUTPUT) ? null : Path.of(file);
                FileEnding.check(option, path, format);
                return new Asked(format, new OutputFile(option, path));
            } catch (InvalidPathException e) {
                throw CliException.usage(option + ": ชื่อไฟล์ใช้ไม่ได้", option + ": this is no name of a file");
            }
        }
    }

    /** The reports that are asked for, in the order of the options; refused where one of them cannot be written. */
    public List<Asked> asked(Set<Format> written, Console console) {
        List<Asked> all = new ArrayList<>();
        for (String report : reports) {
            Asked one = Asked.of(report, written);
            Path file = one.to.file();
            if (file != null) {
                refuseFolder(one.to.option(), file);
            } else if (one.format.isBinary() && console.watched()) {
                throw CliException.usage(
                        one.to.option() + ": แสดงบนจอไม่ได้ ให้ระบุไฟล์",
                        one.to.option() + ": cannot be shown on a terminal; name a file");
            }
            all.add(one);
        }
        if (!all.isEmpty() && console.target() != null) {
            refuseFolder("-o " + console.target(), console.target());
        }
        return List.copyOf(all);
    }

    /**
     * The run that writes these reports as well. One to standard output takes the place of the usual output there, but not of
     * one that is asked for.
     */
    public static Console writing(List<Asked> asked, Console console, boolean isFormatGiven) {
        Console all = !asked.isEmpty() && isFormatGiven && console.target() == null
                ? console.writing(new OutputFile("--format", null))
                : console;
        for (Asked one : asked) {
            all = all.writing(one.to);
        }
        return all;
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
            console.into(asked.to.file()).write(output);
        }
    }

    /** Makes all reports before any of them is written. */
    public static List<Made> make(List<Asked> asked, Function<Format, Output> output) {
        return asked.stream()
                .map(one -> new Made(one, output.apply(one.format)))
                .toList();
    }
}
