package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A list of values of one shape. */
final class ListShape implements Shape {

    private final Shape item;

    ListShape(Shape item) {
        this.item = item;
    }

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Arr array)) {
            reading.wrongType(pointer, value, "รายการ […]", "an array");
            return Optional.empty();
        }
        ArrayNode taken = NODES.arrayNode();
        for (int i = 0; i < array.items().size(); i++) {
            item.take(array.items().get(i), Pointers.child(pointer, i), reading).ifPresent(taken::add);
        }
        return Optional.of(taken);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", item.schema());
        return schema;
    }
}
