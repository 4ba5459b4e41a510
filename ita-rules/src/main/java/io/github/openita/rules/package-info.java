/** The floor between core and io, for rule sets and the check of a disclosure against them; it holds nothing yet. */
@NullMarked
package io.github.openita.rules;

import org.jspecify.annotations.NullMarked;
