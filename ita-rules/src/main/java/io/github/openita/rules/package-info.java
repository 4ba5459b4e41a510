/** Rule sets of the editions and the check of a disclosure against them; the floor between core and io. */
@NullMarked
package io.github.openita.rules;

import org.jspecify.annotations.NullMarked;
