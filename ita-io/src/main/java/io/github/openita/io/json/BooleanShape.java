package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** True or false. */
final class BooleanShape implements Shape {

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (value instanceof JsonValue.Bool bool) {
            return Optional.of(NODES.booleanNode(bool.value()));
        }
        reading.wrongType(pointer, value, "true หรือ false", "true or false");
        return Optional.empty();
    }

    @Override
    public ObjectNode schema() {
        return NODES.objectNode().put("type", "boolean");
    }
}
