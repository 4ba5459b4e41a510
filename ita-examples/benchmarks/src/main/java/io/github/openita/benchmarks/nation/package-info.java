/**
 * A nation's survey: made up from a seed, and what it costs to tally beside the bare parsers of its files.
 */
@NullMarked
package io.github.openita.benchmarks.nation;

import org.jspecify.annotations.NullMarked;
