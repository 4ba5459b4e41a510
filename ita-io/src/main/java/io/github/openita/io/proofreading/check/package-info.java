/** One class for each kind of mistake. All of them are run by {@code Checks}. */
@NullMarked
package io.github.openita.io.proofreading.check;

import org.jspecify.annotations.NullMarked;
