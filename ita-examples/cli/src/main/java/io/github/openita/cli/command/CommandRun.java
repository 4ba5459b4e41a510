package io.github.openita.cli.command;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;
import io.github.openita.cli.output.OutputOptions;
import io.github.openita.cli.usage.Arguments;
import io.github.openita.cli.usage.CliException;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.Report;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.Model.CommandSpec;

/** What all commands share: their options, the console of the run, and what the process ends with. */
abstract class CommandRun {

    private final OutputOptions options = new OutputOptions();

    private Language language = Language.TH;

    /** Tells what the command is for, and what it takes beside the options that every command has. */
    abstract void declare(Arguments takes);

    /** Does what the command is for, and writes its whole output. */
    abstract void run(Console console, Format format);

    /** The formats that the command writes, the first of them where none is asked for. */
    Set<Format> formats() {
        return Format.REPORTS;
    }

    /** What the process ends with once the output is written. */
    int exitCode() {
        return 0;
    }

    /** The output in a format: a document for programs, or a report of it. */
    final Output output(Format format, Supplier<String> document, Supplier<Report> report) {
        return format.report()
                .map(form -> Output.of(inDigits(report.get()), form))
                .orElseGet(() -> Output.of(document.get()));
    }

    /** Whether the format of the output is asked for, rather than the usual one. */
    final boolean isFormatGiven() {
        return options.isFormatGiven();
    }

    /** A report in the digits that are asked for. */
    final Report inDigits(Report report) {
        return options.isInThaiDigits() ? report.withThaiDigits() : report;
    }

    /** The language of what the command shows. */
    final Language language() {
        return language;
    }

    /** What the command shows, in the language that is asked for. */
    final String say(String th, String en) {
        return BilingualText.of(th, en).in(language);
    }

    /** The command as picocli shall know it, under this name. */
    final CommandSpec spec(String name, Invocation invocation) {
        Arguments arguments = new Arguments(name, () -> run(invocation));
        options.declare(arguments);
        declare(arguments);
        return arguments.spec();
    }

    private int run(Invocation invocation) {
        language = invocation.language().get();
        Format format = options.format(formats());
        Console console = options.console(invocation.console());
        if (format.isBinary() && console.target() == null && console.watched()) {
            throw CliException.usage(
                    "--format " + format.word() + " แสดงบนจอไม่ได้: ระบุไฟล์ด้วย -o เช่น -o report." + format.word(),
                    "--format " + format.word() + " cannot be shown on a terminal: name a file, such as -o report."
                            + format.word());
        }
        run(console, format);
        return exitCode();
    }
}
