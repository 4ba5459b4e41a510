package io.github.openita.cli;

import io.github.openita.core.words.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** What the commands share: their options, and the console of the run. */
abstract class Command implements Runnable {

    @Mixin
    OutputOptions options = new OutputOptions();

    @ParentCommand
    Ita ita;

    /** The whole output of the command, in the format asked for. */
    abstract String output(Console console);

    /** The language of what the command shows. */
    final Language language() {
        return ita.language();
    }

    @Override
    public final void run() {
        ita.checkLanguage();
        options.check();
        Console console = ita.console();
        console.write(output(console), options.target());
    }
}
