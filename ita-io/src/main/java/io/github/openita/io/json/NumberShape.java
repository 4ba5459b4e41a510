package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** Any number. */
final class NumberShape implements Shape {

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (value instanceof JsonValue.Num number) {
            return Optional.of(number.number());
        }
        reading.wrongType(pointer, value, "ตัวเลข", "a number");
        return Optional.empty();
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "number");
    }
}
