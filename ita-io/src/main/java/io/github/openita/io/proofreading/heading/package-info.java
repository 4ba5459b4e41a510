/** What a heading tells: the role of a column, the kind of a table, the section that lines stand in. */
@NullMarked
package io.github.openita.io.proofreading.heading;

import org.jspecify.annotations.NullMarked;
