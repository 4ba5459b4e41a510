/**
 * What people read: every result of the library as text for a terminal and as Markdown; and what CI systems read:
 * checks in the formats of theirs.
 *
 * <pre>{@code
 * System.out.print(Reports.scoreCard(card, Language.TH).toText());
 * System.out.print(CheckReports.sarif(List.of(report), Language.TH));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.report;

import org.jspecify.annotations.NullMarked;
