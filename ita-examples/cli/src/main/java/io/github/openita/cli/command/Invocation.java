package io.github.openita.cli.command;

import io.github.openita.cli.output.Console;
import io.github.openita.core.words.Language;
import java.util.function.Supplier;

/**
 * One call of the tool, as a command sees it.
 *
 * @param console what it reads from and writes to
 * @param language the language of what it shows; refused where the call names one that there is not
 */
public record Invocation(Console console, Supplier<Language> language) {}
