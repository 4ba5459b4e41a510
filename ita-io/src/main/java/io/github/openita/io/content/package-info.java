/**
 * Files that an agency publishes, opened to look at what they hold: text as lines of pages, tables as rows of cells.
 * CSV, HTML, pictures and plain text are read here; the artifact {@code ita-office} adds PDF, XLSX and DOCX.
 *
 * <pre>{@code
 * FileContent content = OpenedFile.of("o17-2567.pdf", Path.of("o17-2567.pdf")).read();
 * }</pre>
 */
@NullMarked
package io.github.openita.io.content;

import org.jspecify.annotations.NullMarked;
