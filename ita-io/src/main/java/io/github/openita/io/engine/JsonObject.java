package io.github.openita.io.engine;

import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document that is bound or written: keys in the order they were given, values that are texts, whole
 * numbers, {@link java.math.BigDecimal}s, booleans, {@code null}, lists of these, other objects and, where it is only
 * written, values of the model. Built by one thread, and left alone once it is shared.
 */
public final class JsonObject extends LinkedHashMap<String, @Nullable Object> {

    private static final long serialVersionUID = 1L;

    /**
     * {@return this object}
     *
     * @param key a key; one that is there keeps its place
     * @param value its value
     */
    public JsonObject with(String key, @Nullable Object value) {
        put(key, value);
        return this;
    }

    /**
     * {@return an empty object that stands there now}
     *
     * @param key a key
     */
    public JsonObject putObject(String key) {
        JsonObject value = new JsonObject();
        put(key, value);
        return value;
    }
}
