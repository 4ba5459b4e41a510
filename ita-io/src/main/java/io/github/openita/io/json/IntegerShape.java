package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** A whole number between two bounds. */
final class IntegerShape implements Shape {

    private final int low;
    private final int high;

    IntegerShape(int low, int high) {
        this.low = low;
        this.high = high;
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            reading.wrongType(pointer, value, "จำนวนเต็ม", "a whole number");
            return Optional.empty();
        }
        BigDecimal found = number.number();
        boolean inRange =
                found.compareTo(BigDecimal.valueOf(low)) >= 0 && found.compareTo(BigDecimal.valueOf(high)) <= 0;
        if (!inRange || found.stripTrailingZeros().scale() > 0) {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + found + ": ต้องเป็นจำนวนเต็ม " + low + " ถึง " + high,
                    "found " + found + ": must be a whole number from " + low + " to " + high);
            return Optional.empty();
        }
        return Optional.of(found.intValueExact());
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "integer").with("minimum", low).with("maximum", high);
    }
}
