/**
 * Documents that agencies hand in, drafted from their data: an officer completes what is marked, and signs. They are
 * Thai, since their readers are. No sentence states a figure that is not in the data.
 *
 * <pre>{@code
 * AssessmentResult result = ItaJson.standard().readResult(Path.of("result.json"));
 * Report document = OfficialDocuments.analysis(result, Editions.of(2567));
 * document.withThaiDigits().write(ReportFormat.HTML, System.out);
 * }</pre>
 */
@NullMarked
package io.github.openita.io.official;

import org.jspecify.annotations.NullMarked;
