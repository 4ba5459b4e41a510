/** Text of PDF files. */
@NullMarked
package io.github.openita.office.pdf;

import org.jspecify.annotations.NullMarked;
