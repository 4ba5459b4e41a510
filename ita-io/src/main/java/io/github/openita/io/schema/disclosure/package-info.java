/** What stands where in disclosures and in what a check says of them. Not exported. */
@NullMarked
package io.github.openita.io.schema.disclosure;

import org.jspecify.annotations.NullMarked;
