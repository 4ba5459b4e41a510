/**
 * The commands, one class for each, and what all of them share. A command is told what it is given by {@code input}, and hands what it
 * made to {@code output}; what it computes belongs to the library.
 */
@NullMarked
package io.github.openita.cli.command;

import org.jspecify.annotations.NullMarked;
