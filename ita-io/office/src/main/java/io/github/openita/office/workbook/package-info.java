/** Reports as Excel workbooks, and the figures behind the charts of Word documents. */
@NullMarked
package io.github.openita.office.workbook;

import org.jspecify.annotations.NullMarked;
