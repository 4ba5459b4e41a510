package io.github.openita.cli;

import io.github.openita.core.words.Language;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What the commands share: their options, and the console of the run. */
abstract class ItaCommand implements Runnable {

    @Mixin
    private OutputOptions options = new OutputOptions();

    @ParentCommand
    Ita ita;

    /** The whole output of the command in a format. */
    abstract String output(Console console, Format format);

    /** The language of what the command shows. */
    final Language language() {
        return ita.language();
    }

    @Override
    public final void run() {
        ita.checkLanguage();
        Format format = options.format();
        @Nullable Path target = options.target();
        Console console = ita.console();
        console.write(output(console, format), target);
    }
}
