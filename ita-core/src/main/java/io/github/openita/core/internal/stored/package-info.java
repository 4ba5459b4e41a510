/** How values are serialized by Java; not exported. */
@NullMarked
package io.github.openita.core.internal.stored;

import org.jspecify.annotations.NullMarked;
