package io.github.openita.io.json;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.io.Serializable;

/**
 * One mistake in a document. Immutable and thread-safe.
 *
 * @param kind what sort of mistake it is
 * @param pointer the value it is about, as a JSON Pointer, in a table the heading of its column; empty for the whole
 *     document
 * @param line the line of that value's first character, from 1; 0 where the text could not be read
 * @param column the column of that character in UTF-16 units, in a table the number of the cell, from 1; 0 where the
 *     text could not be read
 * @param text what was found and what is allowed
 */
public record Mistake(MistakeKind kind, String pointer, int line, int column, BilingualText text)
        implements Serializable {

    /**
     * @param source the name of the document
     * @param language the language to say it in
     * @return one line that names source, line, column and pointer as far as they are known
     */
    public String describe(String source, Language language) {
        StringBuilder out = new StringBuilder(source);
        if (line > 0) {
            out.append(':').append(line).append(':').append(column);
        }
        out.append(": ");
        if (!pointer.isEmpty()) {
            out.append(pointer).append(": ");
        }
        return OneLine.of(out.append(text.in(language)).toString());
    }
}
