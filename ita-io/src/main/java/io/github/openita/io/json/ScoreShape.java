package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Optional;

/** A score: a number from 0 to 100 with at most twenty decimals. */
final class ScoreShape implements Shape {

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final int DECIMALS = 20;

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            reading.wrongType(pointer, value, "ตัวเลข 0 ถึง 100", "a number from 0 to 100");
            return Optional.empty();
        }
        BigDecimal found = number.number();
        if (found.signum() < 0 || found.compareTo(HIGHEST) > 0) {
            reading.mistake(
                    MistakeKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + found + ": คะแนนต้องอยู่ระหว่าง 0 ถึง 100",
                    "found " + found + ": a score must be from 0 to 100");
            return Optional.empty();
        }
        if (found.signum() != 0 && found.stripTrailingZeros().scale() > DECIMALS) {
            reading.mistake(
                    MistakeKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "ทศนิยมเกิน " + DECIMALS + " ตำแหน่ง",
                    "more than " + DECIMALS + " decimals");
            return Optional.empty();
        }
        return Optional.of(NODES.numberNode(found.signum() == 0 ? BigDecimal.ZERO : found));
    }

    @Override
    public ObjectNode schema() {
        return NODES.objectNode().put("type", "number").put("minimum", 0).put("maximum", 100);
    }
}
