package io.github.openita.core.edition;

import io.github.openita.core.words.BilingualText;
import java.io.Serializable;

/**
 * One thing that is wrong with an edition. Immutable and thread-safe.
 *
 * @param pointer where it stands in the edition's document, as a JSON Pointer
 * @param text what was found and what is allowed
 */
public record EditionProblem(String pointer, BilingualText text) implements Serializable {}
