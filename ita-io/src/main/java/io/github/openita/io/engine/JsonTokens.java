package io.github.openita.io.engine;

import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text, one after the other. What is asked of a token is made when it is asked for, nothing before.
 * Used for one text, not shared.
 */
public interface JsonTokens extends AutoCloseable {

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

    /**
     * Goes to the next token.
     *
     * @return that token
     * @throws JsonSyntaxException where none can stand there, or a limit is passed
     */
    Token next();

    /**
     * Goes to the last token of the value whose first one is the current token.
     *
     * @throws JsonSyntaxException as {@link #next}
     */
    default void skip() {
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

    /**
     * Goes on in an object, as {@link #next} does, to its next key or to its end.
     *
     * @return the key, mostly the same object for the same key; {@code null} at the end
     * @throws JsonSyntaxException as {@link #next}
     */
    @Nullable
    String nextKey();

    /** {@return the current token; the one that {@link #next} returned last} */
    Token current();

    /** {@return the current token: a key or text without its escapes, the digits of a number, the word of a literal} */
    String text();

    /** {@return an array that holds the current token, a text without its escapes or the digits of a number} */
    char[] characters();

    /** {@return where in {@link #characters} it starts} */
    int charactersOffset();

    /** {@return how many characters it has} */
    int charactersLength();

    /** {@return where the current token starts} */
    TokenStart start();

    /** {@return the JSON Pointer of the value that is, or whose key is, the current token} */
    String pointer();

    /** {@return the line that reading has come to, from 1} */
    int endLine();

    /** {@return how much was read, in UTF-16 units of a text or bytes of an array} */
    int endOffset();

    @Override
    void close();
}
