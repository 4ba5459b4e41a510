package io.github.openita.io.schema.shape;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number that stands for a value of the model. */
public final class NumberShape<T> implements Shape<T> {

    /** Makes the value of a number; what it refuses by an exception is noted as out of range. */
    public interface Reader<T> {
        @Nullable
        T read(JsonValue.Num number, Reading reading);
    }

    private final BilingualText expected;
    private final Reader<T> reader;
    private final Function<T, Object> writer;
    private final JsonObject schema;

    /**
     * A number.
     *
     * @param expected what must stand there
     * @param reader makes the value
     * @param writer gives the number to write
     * @param schema what the schema tells
     */
    public NumberShape(BilingualText expected, Reader<T> reader, Function<T, Object> writer, JsonObject schema) {
        this.expected = expected;
        this.reader = reader;
        this.writer = writer;
        this.schema = schema;
    }

    /** The same number, written otherwise. */
    public NumberShape<T> written(Function<T, Object> otherwise) {
        return new NumberShape<>(expected, reader, otherwise, schema);
    }

    @Override
    public @Nullable T read(JsonValue value, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            return reading.refuseType(value, expected.getTh(), expected.getEn());
        }
        try {
            return reader.read(number, reading);
        } catch (InvalidInputException e) {
            return reading.refuse(ProblemKind.OUT_OF_RANGE, value, e);
        }
    }

    @Override
    public Object write(T value, EditionNames editions) {
        return writer.apply(value);
    }

    @Override
    public JsonObject schema() {
        return schema;
    }
}
