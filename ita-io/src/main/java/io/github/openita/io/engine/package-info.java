/**
 * What the reading and writing of JSON needs of a Jackson, in words that are neither Jackson 2's nor Jackson 3's; not
 * exported.
 */
@NullMarked
package io.github.openita.io.engine;

import org.jspecify.annotations.NullMarked;
