/** What readers of web sites hand to the check; open to the io module only. Knows no other package of the rules. */
@NullMarked
package io.github.openita.rules.reading;

import org.jspecify.annotations.NullMarked;
