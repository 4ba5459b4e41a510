/** Values that many documents hold: codes, scores, days, editions. Not exported. */
@NullMarked
package io.github.openita.io.schema.value;

import org.jspecify.annotations.NullMarked;
