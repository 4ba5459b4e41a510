/** The reports on editions: one, and all that are known. Not exported. */
@NullMarked
package io.github.openita.io.report.edition;

import org.jspecify.annotations.NullMarked;
