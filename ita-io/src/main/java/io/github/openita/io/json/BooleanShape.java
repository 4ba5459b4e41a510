package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** True or false. */
final class BooleanShape implements Shape {

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (value instanceof JsonValue.Bool bool) {
            return Optional.of(bool.value());
        }
        reading.wrongType(pointer, value, "true หรือ false", "true or false");
        return Optional.empty();
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "boolean");
    }
}
