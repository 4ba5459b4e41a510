/**
 * What people read: score cards and editions as text for a terminal and as Markdown.
 *
 * <pre>{@code
 * System.out.print(Reports.scoreCard(card, Language.TH).toText());
 * }</pre>
 */
@NullMarked
package io.github.openita.io.report;

import org.jspecify.annotations.NullMarked;
