/** Sheets of workbooks as tables. */
@NullMarked
package io.github.openita.office.xlsx;

import org.jspecify.annotations.NullMarked;
