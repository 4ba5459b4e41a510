/** What stands where in results, score cards and what follows from them. Not exported. */
@NullMarked
package io.github.openita.io.schema.result;

import org.jspecify.annotations.NullMarked;
