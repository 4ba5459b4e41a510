package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list of values of one shape. */
final class ListShape implements Shape {

    private final Shape item;

    ListShape(Shape item) {
        this.item = item;
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Arr array)) {
            reading.wrongType(pointer, value, "รายการ […]", "an array");
            return Optional.empty();
        }
        List<Object> taken = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            item.take(array.items().get(i), Pointers.child(pointer, i), reading).ifPresent(taken::add);
        }
        return Optional.of(taken);
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "array").with("items", item.schema());
    }
}
