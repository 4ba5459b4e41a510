/**
 * The command line: {@code ita.jar}. Its API are the commands, their output and their exit codes; no class of it is.
 *
 * <pre>{@code
 * java -jar ita.jar score result.json
 * java -jar ita.jar check ita.json --format github     // ends with 1 where something is lacking
 * }</pre>
 */
@NullMarked
package io.github.openita.cli;

import org.jspecify.annotations.NullMarked;
