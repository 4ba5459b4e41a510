/** A page of HTML as the lines that people see, in which of them items begin, and which are an item's own. Not exported. */
@NullMarked
package io.github.openita.io.page.html;

import org.jspecify.annotations.NullMarked;
