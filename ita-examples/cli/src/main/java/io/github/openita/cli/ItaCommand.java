package io.github.openita.cli;

/** A command whose output is one text. */
abstract class ItaCommand extends CommandRun {

    /** The whole output of the command in a format. */
    abstract String output(Console console, Format format);

    @Override
    final void run(Console console, Format format) {
        console.write(output(console, format));
    }
}
