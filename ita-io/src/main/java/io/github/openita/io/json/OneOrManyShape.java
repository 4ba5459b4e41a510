package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** A value, or an array of at least one where the source prints it differently in several places. */
final class OneOrManyShape implements Shape {

    private final Shape one;

    OneOrManyShape(Shape one) {
        this.one = one;
    }

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Arr array)) {
            return one.take(value, pointer, reading);
        }
        if (array.items().isEmpty()) {
            reading.mistake(
                    MistakeKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "รายการว่าง: ต้องมีอย่างน้อยหนึ่งค่า",
                    "an empty array: give at least one value");
            return Optional.empty();
        }
        return new ListShape(one).take(value, pointer, reading);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode many = new ListShape(one).schema().put("minItems", 1);
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(one.schema()).add(many);
        return schema;
    }
}
