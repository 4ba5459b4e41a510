package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** A budget in baht: a number from 0, which means that none is used, with at most two decimals. */
final class BudgetShape implements Shape {

    private static final BigDecimal MOST = new BigDecimal("1e15");

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            reading.wrongType(
                    pointer,
                    value,
                    "จำนวนเงินเป็นบาท (0 คือไม่ใช้งบประมาณ)",
                    "a number of baht (0 where none is used)");
            return Optional.empty();
        }
        BigDecimal baht = number.number();
        boolean inRange = baht.signum() >= 0 && baht.compareTo(MOST) <= 0;
        if (!inRange || baht.stripTrailingZeros().scale() > 2) {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + baht + ": ต้องเป็นจำนวนเงิน 0 ถึง " + MOST.toPlainString() + " บาท ทศนิยมไม่เกินสองตำแหน่ง",
                    "found " + baht + ": must be 0 to " + MOST.toPlainString() + " baht, with at most two decimals");
            return Optional.empty();
        }
        return Optional.of(baht);
    }

    @Override
    public JsonObject schema() {
        return new JsonObject()
                .with("type", "number")
                .with("minimum", 0)
                .with("maximum", MOST)
                .with("multipleOf", new BigDecimal("0.01"));
    }
}
