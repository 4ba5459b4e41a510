/**
 * Where commands write to, and in which form: the formats, files that are whole or not there, standard output and error.
 */
@NullMarked
package io.github.openita.cli.output;

import org.jspecify.annotations.NullMarked;
