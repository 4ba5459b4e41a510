/**
 * How the model is generated, and what several packages need of no subject of their own. Exported to the other modules of
 * this library alone.
 */
@NullMarked
package io.github.openita.core.internal;

import org.jspecify.annotations.NullMarked;
