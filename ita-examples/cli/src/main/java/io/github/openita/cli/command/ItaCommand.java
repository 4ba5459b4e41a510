package io.github.openita.cli.command;

import io.github.openita.cli.output.Console;
import io.github.openita.cli.output.Format;
import io.github.openita.cli.output.Output;

/** A command that writes one thing. */
abstract class ItaCommand extends CommandRun {

    /** The whole output of the command in a format. */
    abstract Output output(Console console, Format format);

    @Override
    void run(Console console, Format format) {
        console.write(output(console, format));
    }
}
