package io.github.openita.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openita.core.words.ThaiText;
import java.util.List;
import java.util.Optional;

/** One word of a closed list. */
final class WordShape implements Shape {

    private final List<String> words;

    WordShape(List<String> words) {
        this.words = List.copyOf(words);
    }

    @Override
    public Optional<JsonNode> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(pointer, value, "ข้อความในเครื่องหมายคำพูด", "a text in quotes");
            return Optional.empty();
        }
        if (!words.contains(text.text())) {
            reading.mistake(
                    MistakeKind.OUT_OF_RANGE,
                    pointer,
                    value,
                    "พบ " + ThaiText.quoted(text.text()) + ": ใช้ได้เพียง " + String.join(", ", words),
                    "found " + ThaiText.quoted(text.text()) + ": must be one of " + String.join(", ", words));
            return Optional.empty();
        }
        return Optional.of(NODES.textNode(text.text()));
    }

    @Override
    public ObjectNode schema() {
        ObjectNode schema = NODES.objectNode();
        words.forEach(schema.putArray("enum")::add);
        return schema;
    }
}
