package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Any number. */
final class NumberShape implements Shape {

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (value instanceof JsonValue.Num number) {
            return Optional.of(NODES.numberNode(number.number()));
        }
        reading.wrongType(pointer, value, "ตัวเลข", "a number");
        return Optional.empty();
    }

    @Override
    public ObjectNode schema() {
        return NODES.objectNode().put("type", "number");
    }
}
