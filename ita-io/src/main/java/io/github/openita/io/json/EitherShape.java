package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.List;
import java.util.Optional;

/** A value of one shape or, where it is of a given type, of another. */
final class EitherShape implements Shape {

    private final JsonValue.Type type;
    private final Shape ofThatType;
    private final Shape otherwise;

    EitherShape(JsonValue.Type type, Shape ofThatType, Shape otherwise) {
        this.type = type;
        this.ofThatType = ofThatType;
        this.otherwise = otherwise;
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        return (value.type() == type ? ofThatType : otherwise).take(value, pointer, reading);
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("anyOf", List.of(ofThatType.schema(), otherwise.schema()));
    }
}
