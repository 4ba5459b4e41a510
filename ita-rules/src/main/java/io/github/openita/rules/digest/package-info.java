/** The rules of an edition as a digest, by which reports tell that other rules were applied. */
@NullMarked
package io.github.openita.rules.digest;

import org.jspecify.annotations.NullMarked;
