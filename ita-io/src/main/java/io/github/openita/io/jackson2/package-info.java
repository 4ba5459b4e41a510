/** The library's model for Jackson 2. Nothing outside of this package knows that Jackson. */
@NullMarked
package io.github.openita.io.jackson2;

import org.jspecify.annotations.NullMarked;
