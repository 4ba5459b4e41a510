/**
 * Whole processes from start to end, each with one document to look at: programs of a few lines, and what starts them.
 *
 * <pre>{@code
 * java -cp … io.github.openita.benchmarks.cold.NetworkntProgram schema.json document.json     // prints 16
 * }</pre>
 */
@NullMarked
package io.github.openita.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
