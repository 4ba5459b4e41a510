package io.github.openita.io.schema.shape;

import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of values of one shape. */
public final class ListShape<T> implements Shape<List<T>> {

    private final Shape<T> item;
    private final int most;

    private ListShape(Shape<T> item, int most) {
        this.item = item;
        this.most = most;
    }

    public static <T> ListShape<T> of(Shape<T> item) {
        return new ListShape<>(item, Integer.MAX_VALUE);
    }

    /** The same list, of which what is after so many values is not read. */
    public ListShape<T> atMost(int values) {
        return new ListShape<>(item, values);
    }

    @Override
    public @Nullable List<T> read(JsonValue value, Reading reading) {
        if (!(value instanceof JsonValue.Arr array)) {
            return reading.refuseType(value, "รายการ […]", "an array");
        }
        List<T> read = new ArrayList<>(array.items().size());
        boolean whole = true;
        for (int i = 0; i < array.items().size(); i++) {
            reading.enter(i);
            if (i == most) {
                Shapes.refuseRest(array.items().get(i), most, reading);
                reading.leave();
                break;
            }
            T next = item.read(array.items().get(i), reading);
            if (next == null) {
                whole = false;
            } else {
                read.add(next);
            }
            reading.leave();
        }
        if (!whole) {
            reading.markRefused(value);
        }
        return read;
    }

    @Override
    public Object write(List<T> value, EditionNames editions) {
        List<@Nullable Object> written = new ArrayList<>();
        for (T one : value) {
            written.add(item.write(one, editions));
        }
        return written;
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "array").with("items", item.schema());
    }

    @Override
    public List<Shape<?>> parts() {
        return List.of(item);
    }
}
