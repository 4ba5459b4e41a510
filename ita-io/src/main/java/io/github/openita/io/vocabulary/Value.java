package io.github.openita.io.vocabulary;

import io.github.openita.core.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * One value of a property, as it is written.
 *
 * @param text an address, words, or the lexical form of a number
 * @param language the language, of words
 */
record Value(String text, @Nullable Language language) {

    static Value of(String text) {
        return new Value(text, null);
    }
}
