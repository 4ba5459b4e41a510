/**
 * Documents that agencies hand in, drafted from their data: an officer completes what is marked, and signs. They are
 * Thai, since their readers are. No sentence states a figure that is not in the data.
 *
 * <pre>{@code
 * Report document = OfficialDocuments.analysis(result, edition, null);
 * document.write(ReportFormat.HTML, out);
 * }</pre>
 */
@NullMarked
package io.github.openita.io.official;

import org.jspecify.annotations.NullMarked;
