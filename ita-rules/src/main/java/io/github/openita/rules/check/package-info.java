/** The check of a disclosure: one class for each kind of check, and the run that puts them to each item. */
@NullMarked
package io.github.openita.rules.check;

import org.jspecify.annotations.NullMarked;
