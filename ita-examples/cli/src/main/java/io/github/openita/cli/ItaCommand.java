package io.github.openita.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A command whose output is one text. */
abstract class ItaCommand extends CommandRun {

    /** The whole output of the command in a format. */
    abstract String output(Console console, Format format);

    @Override
    final void run(Console console, Format format, @Nullable Path target) {
        console.write(output(console, format), target);
    }
}
