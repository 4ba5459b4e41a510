package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Nothing, said as {@code null}. */
final class NullShape implements Shape {

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        return Optional.empty();
    }

    @Override
    public ObjectNode schema() {
        return NODES.objectNode().put("type", "null");
    }
}
