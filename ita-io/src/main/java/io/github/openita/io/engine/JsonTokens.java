package io.github.openita.io.engine;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text, one after the other. Used for one text, not shared.
 *
 * <p>Where the text is no JSON, methods throw what {@link JsonEngine#isRefusal} knows.
 */
public interface JsonTokens extends Closeable {

    /** What a token is. */
    enum Token {
        START_OBJECT,
        END_OBJECT,
        START_ARRAY,
        END_ARRAY,
        KEY,
        TEXT,
        NUMBER,
        TRUE,
        FALSE,
        NULL,
        /** The text has ended. */
        END
    }

    /** Goes to the next token, and returns it. */
    Token next() throws IOException;

    /** Returns the current token; the one that {@link #next} returned last. */
    Token current();

    /**
     * Goes on in an object, as {@link #next} does, to its next key or to its end.
     *
     * @return the key, mostly the same object for the same key; {@code null} at the end
     */
    @Nullable
    String nextKey() throws IOException;

    /** Goes to the last token of the value whose first one is the current token. */
    default void skip() throws IOException {
        int depth = 0;
        for (Token token = current(); token != Token.END; token = next()) {
            if (token == Token.START_OBJECT || token == Token.START_ARRAY) {
                depth++;
            } else if (token == Token.END_OBJECT || token == Token.END_ARRAY) {
                depth--;
            }
            if (depth == 0) {
                return;
            }
        }
    }

    /** Returns the current token: a key or text without its escapes, the digits of a number, the word of a literal. */
    String text() throws IOException;

    /** Returns an array that holds the current token, a text without its escapes or the digits of a number. */
    char[] characters() throws IOException;

    /** Returns where in {@link #characters} the current token starts. */
    int charactersOffset() throws IOException;

    /** Returns how many characters the current token has. */
    int charactersLength() throws IOException;

    /** Returns the value that the current token starts, as a JSON Pointer into the text. */
    String pointer();

    /** Returns where the current token starts, as {@link JsonPlace} says it. */
    long place();

    /** Returns the line that reading has come to, from 1. */
    int endLine();

    /** Returns how much was read, in UTF-16 units of a text or bytes of an array. */
    int endOffset();
}
