package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/**
 * What a value of a document may be. One description serves both readers: it checks a text that was read, and it
 * writes the JSON Schema that other systems check with. Implementations are immutable and thread-safe.
 */
interface Shape {

    /**
     * Checks a value, notes every mistake in it, and brings it to its canonical form.
     *
     * @return the canonical value: a text, number, boolean, array or object; empty where there is none, for a mistake
     *     or because it is {@code null}
     */
    Optional<Object> take(JsonValue value, String pointer, Reading reading);

    /** The JSON Schema (2020-12) of such a value. */
    JsonObject schema();
}
