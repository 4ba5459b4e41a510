/** What every report is put together with: headings, tables, charts and what the form calls things. Not exported. */
@NullMarked
package io.github.openita.io.report.draft;

import org.jspecify.annotations.NullMarked;
