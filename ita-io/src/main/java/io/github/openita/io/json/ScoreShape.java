package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Score;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** A score: a number from 0 to 100 with at most twenty decimals. */
final class ScoreShape implements Shape {

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Num number)) {
            reading.wrongType(pointer, value, "ตัวเลข 0 ถึง 100", "a number from 0 to 100");
            return Optional.empty();
        }
        try {
            return Optional.of(Score.of(number.number()).toWritten());
        } catch (InvalidInputException e) {
            reading.mistake(ProblemKind.OUT_OF_RANGE, pointer, value, e.getText());
            return Optional.empty();
        }
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "number").with("minimum", 0).with("maximum", 100);
    }
}
