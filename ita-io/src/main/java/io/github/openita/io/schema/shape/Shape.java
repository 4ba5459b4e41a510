package io.github.openita.io.schema.shape;

import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a value of a document may be. One description serves all: it checks what was read and makes the value of the
 * model from it, writes such a value, and gives the JSON Schema that other systems check with. Implementations are
 * immutable and thread-safe.
 *
 * @param <T> the value of the model
 */
public interface Shape<T> {

    /**
     * Makes the value, or notes everything that is wrong with it.
     *
     * @param value what stands in the document
     * @param reading takes what is wrong
     * @return the value of the model; {@code null} where it is refused
     */
    @Nullable
    T read(JsonValue value, Reading reading);

    /**
     * Returns what is written for a value: a text, a whole number, a {@link java.math.BigDecimal}, a boolean,
     * {@code null}, a {@link JsonObject} or a list of such.
     */
    @Nullable
    Object write(T value, EditionNames editions);

    /** Returns the JSON Schema (2020-12) of such a value. */
    JsonObject schema();

    /** Returns the type of the model that it alone describes; {@code null} for words that have many uses. */
    default @Nullable Class<?> type() {
        return null;
    }

    /** Returns the shapes of the values that such a value holds. */
    default List<Shape<?>> parts() {
        return List.of();
    }
}
