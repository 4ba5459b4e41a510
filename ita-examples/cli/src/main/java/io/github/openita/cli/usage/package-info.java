/**
 * What may be written on the command line, how it is told to who asks for help, and how it is refused: {@code CliException} ends a
 * command with an exit code and lines. Knows no command.
 */
@NullMarked
package io.github.openita.cli.usage;

import org.jspecify.annotations.NullMarked;
