/** What an agency's own program does with the constraints; it knows nothing of the tests. */
@NullMarked
package io.github.openita.rules.constraint.probe;

import org.jspecify.annotations.NullMarked;
