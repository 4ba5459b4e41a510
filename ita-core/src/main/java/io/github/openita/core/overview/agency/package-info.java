/** Who is meant: agencies told from each other, their names in one spelling, and the groups that they belong to. Not exported. */
@NullMarked
package io.github.openita.core.overview.agency;

import org.jspecify.annotations.NullMarked;
