/** Reports as text: for a terminal, as Markdown, and the main table as CSV. */
@NullMarked
package io.github.openita.io.report.text;

import org.jspecify.annotations.NullMarked;
