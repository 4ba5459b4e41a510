/** Words that all documents share: years, figures and lists in Thai, what the form calls its parts, shares of a hundred. */
@NullMarked
package io.github.openita.io.official.wording;

import org.jspecify.annotations.NullMarked;
