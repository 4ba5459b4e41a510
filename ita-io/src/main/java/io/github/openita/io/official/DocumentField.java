package io.github.openita.io.official;

import io.github.openita.core.words.BilingualText;

/**
 * A name by which an agency's own template asks for a part of a document. Immutable and thread-safe.
 *
 * @param name its name, such as {@code overall-score}; of a column of a table with the name of the table before it, such as
 *     {@code measures.activity}
 * @param about what it holds, in one line
 */
public record DocumentField(String name, BilingualText about) {}
