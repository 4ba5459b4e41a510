/** Files that are written whole or not at all. */
@NullMarked
package io.github.openita.io.file;

import org.jspecify.annotations.NullMarked;
