/** The published site: where links lead in it, and what its tables hold. Knows nothing of rules and findings. */
@NullMarked
package io.github.openita.rules.site;

import org.jspecify.annotations.NullMarked;
