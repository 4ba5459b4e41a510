/** The library's model for an application's own Jackson 2. */
@NullMarked
package io.github.openita.io.jackson2;

import org.jspecify.annotations.NullMarked;
