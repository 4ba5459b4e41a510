/**
 * What the library itself uses Jackson 3 for; not exported. Nothing outside of this package and the one above knows that
 * Jackson.
 */
@NullMarked
package io.github.openita.io.jackson3.internal;

import org.jspecify.annotations.NullMarked;
