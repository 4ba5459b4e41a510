package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.engine.JsonObject;
import java.util.List;
import java.util.Optional;

/** One word of a closed list. */
final class WordShape implements Shape {

    private final List<String> words;

    WordShape(List<String> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(pointer, value, "ข้อความในเครื่องหมายคำพูด", "a text in quotes");
            return Optional.empty();
        }
        if (!words.contains(text.text())) {
            reading.mistake(
                    ProblemKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + ThaiText.quoted(text.text()) + ": ใช้ได้เพียง " + String.join(", ", words),
                    "found " + ThaiText.quoted(text.text()) + ": must be one of " + String.join(", ", words));
            return Optional.empty();
        }
        return Optional.of(text.text());
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("enum", words);
    }
}
