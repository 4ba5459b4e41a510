/**
 * What readers of disclosures and of web sites hand to the check; exported to the other modules of this library alone.
 * Knows no other package of the rules.
 */
@NullMarked
package io.github.openita.rules.reading;

import org.jspecify.annotations.NullMarked;
