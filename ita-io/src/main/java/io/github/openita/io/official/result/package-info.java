/** What is said and drawn of one result, for documents of one year and of several: sentences, charts, figures that differ. */
@NullMarked
package io.github.openita.io.official.result;

import org.jspecify.annotations.NullMarked;
