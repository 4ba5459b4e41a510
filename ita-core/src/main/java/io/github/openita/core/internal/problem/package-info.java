/**
 * Collects the problems of a document, and says which day can be judged. Exported to the other modules of this library
 * alone.
 */
@NullMarked
package io.github.openita.core.internal.problem;

import org.jspecify.annotations.NullMarked;
