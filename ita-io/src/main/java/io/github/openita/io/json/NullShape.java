package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** Nothing, said as {@code null}. */
final class NullShape implements Shape {

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        return Optional.empty();
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "null");
    }
}
