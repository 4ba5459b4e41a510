package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** The difference of two scores: a number from −100 to 100. */
final class DifferenceShape implements Shape {

    private static final int MOST = 100;

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            reading.wrongType(pointer, value, "ตัวเลข -100 ถึง 100", "a number from -100 to 100");
            return Optional.empty();
        }
        BigDecimal found = number.number();
        if (found.abs().compareTo(BigDecimal.valueOf(MOST)) > 0) {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + found + ": ต้องอยู่ระหว่าง -100 ถึง 100",
                    "found " + found + ": must be from -100 to 100");
            return Optional.empty();
        }
        return Optional.of(found);
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "number").with("minimum", -MOST).with("maximum", MOST);
    }
}
