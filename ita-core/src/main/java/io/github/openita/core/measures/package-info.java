/**
 * From the gaps of a result to a plan of measures (มาตรการส่งเสริมคุณธรรมและความโปร่งใส).
 *
 * <pre>{@code
 * MeasurePlan draft = MeasurePlanner.of(matrix).draft(GapAnalysis.of(card), FiscalYear.of(2568));
 * MeasureWork.openIn(draft.getMeasures().get(0));          // what a person must still write
 * PlanCheck.of(plan, GapAnalysis.of(card)).getFindings();  // m3: its period is outside the fiscal year
 * }</pre>
 */
@NullMarked
package io.github.openita.core.measures;

import org.jspecify.annotations.NullMarked;
