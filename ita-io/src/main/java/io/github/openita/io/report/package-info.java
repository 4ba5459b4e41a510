/**
 * What people read: every result of the library as text for a terminal, as Markdown, as one page of HTML with charts, as
 * a table of CSV and, with the artifact {@code ita-office}, for Word and Excel; and what CI systems read: checks in the
 * formats of theirs.
 *
 * <pre>{@code
 * System.out.print(Reports.scoreCard(card, Language.TH).toText());
 * String page = Reports.scoreCard(card, Language.TH).withThaiDigits().toHtml();
 * System.out.print(CheckReports.sarif(List.of(report), Language.TH));
 * }</pre>
 */
@NullMarked
package io.github.openita.io.report;

import org.jspecify.annotations.NullMarked;
