/**
 * From a result to a plan and back: measures and who is responsible for them (มาตรการ, ตารางบทบาทหน้าที่ความรับผิดชอบ),
 * and how far they are (การดำเนินการตามมาตรการ).
 *
 * <pre>{@code
 * MeasurePlan draft = MeasurePlanner.of(matrix).draft(GapAnalysis.of(card), FiscalYear.of(2568));
 * MeasureWork.openIn(draft.getMeasures().get(0));          // what a person must still write
 * PlanCheck.of(plan, GapAnalysis.of(card)).getFindings();  // m3: its period is outside the fiscal year
 *
 * MatrixCheck.of(matrix, Editions.of(2565)).getFindings(); // o7: จพง.ธุรการ both prepares and publishes
 * ProgressSummary.of(report, asOf).getOverdue();           // what has not been reported by that day
 * }</pre>
 */
@NullMarked
package io.github.openita.core.plan;

import org.jspecify.annotations.NullMarked;
