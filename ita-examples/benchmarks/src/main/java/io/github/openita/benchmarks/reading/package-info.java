/** A site whose files are opened and read, beside the libraries alone that read the same files. */
@NullMarked
package io.github.openita.benchmarks.reading;

import org.jspecify.annotations.NullMarked;
