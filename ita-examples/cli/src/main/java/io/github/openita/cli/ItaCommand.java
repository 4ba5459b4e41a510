package io.github.openita.cli;

import io.github.openita.core.words.Language;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What the commands share: their options, and the console of the run. */
abstract class ItaCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions options = new OutputOptions();

    @ParentCommand
    Ita ita;

    /** The whole output of the command in a format. */
    abstract String output(Console console, Format format);

    /** The formats that the command writes. */
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
        @Nullable Path target = options.target();
        Console console = ita.console();
        console.write(output(console, format), target);
        return exitCode();
    }
}
