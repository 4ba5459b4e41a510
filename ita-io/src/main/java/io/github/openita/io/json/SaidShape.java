package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;

/** A text that says something. */
final class SaidShape implements Shape {

    private static final Shape TEXT = TextShape.any();

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        Optional<Object> text = TEXT.take(value, pointer, reading);
        if (text.isPresent() && ThaiText.normalize((String) text.get()).isEmpty()) {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE, pointer, value, "ข้อความว่าง: ต้องมีคำ", "an empty text: say something");
            return Optional.empty();
        }
        return text;
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "string").with("pattern", "\\S");
    }
}
