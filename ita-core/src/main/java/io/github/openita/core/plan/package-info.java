/**
 * From a result to a plan: who is responsible, and how far the measures are (การดำเนินการตามมาตรการ).
 *
 * <pre>{@code
 * ProgressReport report = ProgressReport.builder()
 *         .fiscalYear(FiscalYear.of(2566))
 *         .addEntry(ProgressEntry.builder()
 *                 .title("ข้อ O17 E-Service")
 *                 .status(ProgressStatus.parse("อยู่ระหว่างดำเนินการ"))
 *                 .cadence(ReportingCadence.parse("ทุกไตรมาส"))
 *                 .build())
 *         .build();
 * ProgressSummary.of(report, LocalDate.parse("2023-01-15")).getOverdue();  // the report of the first quarter
 * }</pre>
 */
@NullMarked
package io.github.openita.core.plan;

import org.jspecify.annotations.NullMarked;
