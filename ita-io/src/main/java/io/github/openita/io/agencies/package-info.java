/**
 * Tables with a row per agency, or per agency and year, of any length: as CSV or, where the artifact {@code ita-office} is
 * there, as a workbook. Whoever wants an overview of them leaves that to {@link
 * io.github.openita.io.overview.OverviewReader}.
 *
 * <pre>{@code
 * SourceStream table = SourceStream.of(Path.of("results.csv"));
 * long rows = AgencyScoresCsv.read(
 *         table,
 *         Editions.catalog(),
 *         Editions.of(2567),
 *         (AssessmentResult result, Edition edition) -> System.out.println(result),
 *         (Problem problem) -> System.err.println(problem.getMessage().getEn()));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.agencies;

import org.jspecify.annotations.NullMarked;
