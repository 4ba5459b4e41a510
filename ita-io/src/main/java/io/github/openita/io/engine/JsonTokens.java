package io.github.openita.io.engine;

/**
 * The tokens of a JSON text, one after the other. Used for one text, not shared.
 *
 * <p>It holds no objects per token; what is asked for is made when it is asked for.
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

    /** {@return the current token; the one that {@link #next} returned last} */
    Token current();

    /** {@return the current token, where it is a key or a text, without its escapes; of a number the digits} */
    String text();

    /** {@return the line in which the current token starts, from 1} */
    int line();

    /** {@return the column in which it starts, in UTF-16 units, from 1} */
    int column();

    @Override
    void close();
}
