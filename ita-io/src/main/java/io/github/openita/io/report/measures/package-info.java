/** The reports on plans of measures, matrices of responsibility and progress. Not exported. */
@NullMarked
package io.github.openita.io.report.measures;

import org.jspecify.annotations.NullMarked;
