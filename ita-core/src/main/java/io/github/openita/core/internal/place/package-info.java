/** How people write places; not exported. */
@NullMarked
package io.github.openita.core.internal.place;

import org.jspecify.annotations.NullMarked;
