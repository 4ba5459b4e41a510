/** What stands where in plans of measures, matrices of responsibility and reports of progress. Not exported. */
@NullMarked
package io.github.openita.io.schema.measures;

import org.jspecify.annotations.NullMarked;
