/** How the model is generated; not exported. */
@NullMarked
package io.github.openita.core.internal;

import org.jspecify.annotations.NullMarked;
