/** The command line: {@code ita.jar}. */
@NullMarked
package io.github.openita.cli;

import org.jspecify.annotations.NullMarked;
