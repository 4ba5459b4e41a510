package io.github.openita.io.json;

import io.github.openita.io.engine.JsonObject;
import java.math.BigDecimal;
import java.util.Optional;

/** A budget in baht: a number from 0, which means that none is used, with at most two decimals. */
final class BudgetShape implements Shape {

    private static final BigDecimal MOST = new BigDecimal("1e15");

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            reading.wrongType(pointer, value, "จำนวนเงินเป็นบาท", "a number of baht");
            return Optional.empty();
        }
        BigDecimal baht = number.number();
        boolean inRange = baht.signum() >= 0 && baht.compareTo(MOST) <= 0;
        if (!inRange || baht.stripTrailingZeros().scale() > 2) {
            reading.mistake(
                    MistakeKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "งบประมาณต้องเป็นจำนวนเงินตั้งแต่ 0 บาท ทศนิยมไม่เกินสองตำแหน่ง",
                    "a budget must be 0 baht or more, with at most two decimals");
            return Optional.empty();
        }
        return Optional.of(baht);
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "number").with("minimum", 0).with("maximum", MOST);
    }
}
