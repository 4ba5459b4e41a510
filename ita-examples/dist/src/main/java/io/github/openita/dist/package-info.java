/**
 * Makes the distribution of the command line: {@code ita.jar}, the parts of Java that it needs, and an archive of its
 * classes, so that it starts fast and needs nothing else.
 */
@NullMarked
package io.github.openita.dist;

import org.jspecify.annotations.NullMarked;
