/** Text and tables of Word documents. */
@NullMarked
package io.github.openita.office.docx;

import org.jspecify.annotations.NullMarked;
