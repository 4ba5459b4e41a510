/** The reports on results: score cards, gaps, comparisons, series of years and reviews. Not exported. */
@NullMarked
package io.github.openita.io.report.result;

import org.jspecify.annotations.NullMarked;
