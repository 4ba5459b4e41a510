/** Reports as Word documents. */
@NullMarked
package io.github.openita.office.document;

import org.jspecify.annotations.NullMarked;
