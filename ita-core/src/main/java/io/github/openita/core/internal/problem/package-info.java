/** Collects the problems of a document for the readers of this library; not for others. */
@NullMarked
package io.github.openita.core.internal.problem;

import org.jspecify.annotations.NullMarked;
