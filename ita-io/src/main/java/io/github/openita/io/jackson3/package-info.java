/** The library's model for an application's own Jackson 3. */
@NullMarked
package io.github.openita.io.jackson3;

import org.jspecify.annotations.NullMarked;
