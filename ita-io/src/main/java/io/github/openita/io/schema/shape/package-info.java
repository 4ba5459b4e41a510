/** The kinds of shapes: an object, a list, a map, a text, a number; and what is wrong with what is read. Not exported. */
@NullMarked
package io.github.openita.io.schema.shape;

import org.jspecify.annotations.NullMarked;
