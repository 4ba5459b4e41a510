package io.github.openita.cli;

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

    @Override
    public final void run() {
        options.check();
        Console console = ita.console();
        console.write(output(console), options.target());
    }
}
