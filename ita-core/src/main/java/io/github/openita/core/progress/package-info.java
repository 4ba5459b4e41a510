/**
 * How far the measures of a plan are (การดำเนินการตามมาตรการ).
 *
 * <pre>{@code
 * ProgressSummary.of(report, asOf).getOverdue();           // what has not been reported by that day
 * }</pre>
 */
@NullMarked
package io.github.openita.core.progress;

import org.jspecify.annotations.NullMarked;
