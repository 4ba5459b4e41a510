package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.words.ThaiText;
import java.util.Optional;

/** A text that says something. */
final class SaidShape implements Shape {

    private static final Shape TEXT = TextShape.any();

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        Optional<JsonNode> text = TEXT.take(value, pointer, reading);
        if (text.isPresent() && ThaiText.normalize(text.get().textValue()).isEmpty()) {
            reading.mistake(
                    MistakeKind.OUT_OF_RANGE, pointer, value, "ข้อความว่าง: ต้องมีคำ", "an empty text: say something");
            return Optional.empty();
        }
        return text;
    }

    @Override
    public ObjectNode schema() {
        return NODES.objectNode().put("type", "string").put("pattern", "\\S");
    }
}
