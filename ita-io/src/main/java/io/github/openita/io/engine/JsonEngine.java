package io.github.openita.io.engine;

import io.github.openita.core.edition.Edition;
import java.util.function.Function;

/** What one Jackson does for the library. Implementations are immutable and thread-safe. */
public interface JsonEngine {

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
