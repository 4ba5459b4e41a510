package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import java.util.List;
import java.util.Optional;

/** A value, or an array of at least one where the source prints it differently in several places. */
final class OneOrManyShape implements Shape {

    private final Shape one;

    OneOrManyShape(Shape one) {
        this.one = one;
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Arr array)) {
            return one.take(value, pointer, reading);
        }
        if (array.items().isEmpty()) {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "รายการว่าง: ต้องมีอย่างน้อยหนึ่งค่า",
                    "an empty array: give at least one value");
            return Optional.empty();
        }
        return new ListShape(one).take(value, pointer, reading);
    }

    @Override
    public JsonObject schema() {
        JsonObject many = new ListShape(one).schema().with("minItems", 1);
        return new JsonObject().with("anyOf", List.of(one.schema(), many));
    }
}
