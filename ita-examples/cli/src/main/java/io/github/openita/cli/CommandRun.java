package io.github.openita.cli;

import io.github.openita.core.words.Language;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What all commands share: their options, the console of the run, and what the process ends with. */
abstract class CommandRun implements Callable<Integer> {

    @Mixin
    private OutputOptions options = new OutputOptions();

    @ParentCommand
    Ita ita;

    /** Does what the command is for, and writes its whole output. */
    abstract void run(Console console, Format format);

    /** The formats that the command writes, the first of them where none is asked for. */
    Set<Format> formats() {
        return Format.COMMON;
    }

    /** What the process ends with once the output is written. */
    int exitCode() {
        return 0;
    }

    /** The language of what the command shows. */
    final Language language() {
        return ita.language();
    }

    @Override
    public final Integer call() {
        ita.checkLanguage();
        Format format = options.format(formats());
        run(ita.console().into(options.target()), format);
        return exitCode();
    }
}
