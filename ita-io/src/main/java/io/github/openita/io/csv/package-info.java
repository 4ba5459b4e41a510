/**
 * The tables that people keep in spreadsheets, as CSV: RFC 4180 in UTF-8, with a byte-order mark for Excel; separators
 * {@code ,} {@code ;} and tab are told apart, Thai headings in several spellings understood, and every mistake named
 * with its row and column. Where the artifact {@code ita-office} is there, every reader takes a workbook (XLSX) as well, by
 * its bytes: the one sheet that has the headings, and mistakes are named with sheet and cell. {@link
 * io.github.openita.io.csv.Forms} makes these tables to fill in; what they say of themselves ({@link io.github.openita.io.csv.FormTitle})
 * is held against what is asked for.
 *
 * <pre>{@code
 * ResponsibilityMatrix matrix = MatrixCsv.read(Source.of(Path.of("matrix.csv")), Editions.of(2565));
 * String table = MatrixCsv.write(matrix.getRows());
 * }</pre>
 *
 * <p>A cell that a spreadsheet would take for a formula gets an apostrophe before it when written, and the reader takes
 * exactly that away.
 */
@NullMarked
package io.github.openita.io.csv;

import org.jspecify.annotations.NullMarked;
