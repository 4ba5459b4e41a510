/** Whether a single score keeps a result from the next band. Not exported. */
@NullMarked
package io.github.openita.core.overview.step;

import org.jspecify.annotations.NullMarked;
