/** What the writers of Word and Excel files have in common. */
@NullMarked
package io.github.openita.office.writing;

import org.jspecify.annotations.NullMarked;
