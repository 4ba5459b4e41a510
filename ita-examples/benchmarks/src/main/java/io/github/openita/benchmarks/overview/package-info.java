/** Many agencies and years in one view: the whole country from one table. */
@NullMarked
package io.github.openita.benchmarks.overview;

import org.jspecify.annotations.NullMarked;
