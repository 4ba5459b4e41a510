package io.github.openita.io.engine;

import java.io.IOException;

/** What one Jackson does for the library. Implementations are immutable and thread-safe. */
public interface JsonEngine {

    /**
     * So deep a Jackson lets values be nested: a little deeper than documents may be, so that it can be told where the
     * limit was passed.
     */
    int MAX_DEPTH = JsonText.MAX_DEPTH + 10;

    /**
     * Reads a text that is strictly JSON: no notes, no quotes but double ones, nothing else that some readers take.
     *
     * @param text starts with the text
     * @param length how many of its characters are the text
     * @return the tokens of the text
     */
    JsonTokens tokens(char[] text, int length) throws IOException;

    /**
     * Reads JSON values in UTF-8, one after the other.
     *
     * @param utf8 holds the values
     * @param from where they start
     * @param length how many bytes they have
     * @return their tokens
     */
    JsonTokens tokens(byte[] utf8, int from, int length) throws IOException;

    /** Returns whether this Jackson says with an exception that a text is no JSON, or passes a limit. */
    boolean isRefusal(Exception thrown);
}
