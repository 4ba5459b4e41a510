package io.github.openita.io.engine;

import io.github.openita.core.words.InvalidInputException;

/** Knows the library's model. Implementations are immutable and thread-safe. */
public interface ModelMapper {

    /**
     * @param document a document that was checked
     * @param type what it is a document of
     * @param <T> that type
     * @return the value
     * @throws InvalidInputException where the model refuses it
     */
    <T> T bind(JsonObject document, Class<T> type);

    /**
     * @param value a value of the model, a list of such, or a {@link JsonObject} that holds some
     * @return its JSON, canonical, with a line feed at the end
     */
    String write(Object value);

    /**
     * @param value a value of the model
     * @return its JSON on one line, canonical but for that, with a line feed at the end
     */
    String writeLine(Object value);
}
