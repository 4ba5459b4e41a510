/** What stands where in overviews of many agencies. Not exported. */
@NullMarked
package io.github.openita.io.schema.overview;

import org.jspecify.annotations.NullMarked;
