/** What all documents are put together with: the draft from cover to signatures, the names of its parts, tables and cells. */
@NullMarked
package io.github.openita.io.official.draft;

import org.jspecify.annotations.NullMarked;
