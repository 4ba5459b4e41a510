/** What several packages of this module share; not exported. */
@NullMarked
package io.github.openita.io.internal;

import org.jspecify.annotations.NullMarked;
