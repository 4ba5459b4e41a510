/** What words mean: no data yet, none, a title, a key that was misspelt. Knows no other package of the rules. */
@NullMarked
package io.github.openita.rules.wording;

import org.jspecify.annotations.NullMarked;
