package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        return (value.type() == type ? ofThatType : otherwise).take(value, pointer, reading);
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("anyOf").add(ofThatType.schema()).add(otherwise.schema());
        return schema;
    }
}
