/**
 * What the library itself uses Jackson 2 for; not exported. Nothing outside of this package and the one above knows that
 * Jackson.
 */
@NullMarked
package io.github.openita.io.jackson2.internal;

import org.jspecify.annotations.NullMarked;
