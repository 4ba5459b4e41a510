package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * What a value of a document may be. One description serves both readers: it checks a text that was read, and it
 * writes the JSON Schema that other systems check with. Implementations are immutable and thread-safe.
 */
interface Shape {

    JsonNodeFactory NODES = JsonNodeFactory.instance;

    /**
     * Checks a value, notes every mistake in it, and brings it to its canonical form.
     *
     * @return the canonical value; empty where a mistake leaves none
     */
    Optional<JsonNode> take(JsonValue value, String pointer, Reading reading);

    /** The JSON Schema (2020-12) of such a value. */
    ObjectNode schema();
}
