/** The library's model for Jackson 3. Nothing outside of this package knows that Jackson. */
@NullMarked
package io.github.openita.io.jackson3;

import org.jspecify.annotations.NullMarked;
