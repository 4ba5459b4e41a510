/** What can be told of links and addresses by looking at them. Beside the words it knows no other package of the rules. */
@NullMarked
package io.github.openita.rules.link;

import org.jspecify.annotations.NullMarked;
