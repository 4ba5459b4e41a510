/** What keeps hostile files within limits, whichever library reads them. */
@NullMarked
package io.github.openita.office.guard;

import org.jspecify.annotations.NullMarked;
