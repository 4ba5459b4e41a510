/** The reports on many agencies and years. Not exported. */
@NullMarked
package io.github.openita.io.report.overview;

import org.jspecify.annotations.NullMarked;
