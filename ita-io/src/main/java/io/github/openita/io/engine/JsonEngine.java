package io.github.openita.io.engine;

import io.github.openita.core.edition.Edition;
import java.util.function.Function;

/** What one Jackson does for the library. Implementations are immutable and thread-safe. */
public interface JsonEngine {

    /** So deep the values of a document may be nested. */
    int MAX_DEPTH = 100;

    /** So many characters a number may have. */
    int MAX_NUMBER_LENGTH = 1000;

    /** So many UTF-16 units a key may have. */
    int MAX_KEY_LENGTH = 50_000;

    /**
     * @param text starts with a JSON text, strictly so: no notes, no quotes but double ones, nothing else that some
     *     readers take
     * @param length how many of its characters are the text
     * @return the tokens of the text; what passes a limit is refused
     */
    JsonTokens tokens(char[] text, int length);

    /**
     * @param utf8 holds JSON values, one behind the other
     * @param from where they start
     * @param length how many bytes they have
     * @return their tokens; what passes a limit is refused. Whether a key that {@link JsonTokens#nextKey} gives holds
     *     half of a character is for the caller to ask, once for each that it knows
     */
    JsonTokens tokens(byte[] utf8, int from, int length);

    /**
     * @param text a JSON text
     * @return its tokens, a little deeper than documents may be, so that it can be told where the limit was passed
     */
    JsonTokens deeperTokens(String text);

    /**
     * @param editions finds the edition that a document names
     * @return what binds and writes values of the model
     */
    ModelMapper mapper(Function<String, Edition> editions);

    /**
     * @param tree a {@link JsonObject} without values of the model, or a list of such
     * @return its JSON, canonical, with a line feed at the end
     */
    String write(Object tree);
}
