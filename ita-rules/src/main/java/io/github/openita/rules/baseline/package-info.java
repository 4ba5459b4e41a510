/** A check held against a former one: which findings of the two are the same, and what is gone. */
@NullMarked
package io.github.openita.rules.baseline;

import org.jspecify.annotations.NullMarked;
