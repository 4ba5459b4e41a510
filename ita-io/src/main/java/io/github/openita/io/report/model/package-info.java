/**
 * What stands in a report, whatever it is shown as: cover, headings, prose, tables, charts, places to sign. It knows
 * nothing of documents of the ITA, and nothing of text, HTML, Word or Excel.
 */
@NullMarked
package io.github.openita.io.report.model;

import org.jspecify.annotations.NullMarked;
