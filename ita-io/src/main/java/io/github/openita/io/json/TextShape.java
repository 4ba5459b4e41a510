package io.github.openita.io.json;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.engine.JsonObject;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A text, brought to its canonical spelling where there is one. */
final class TextShape implements Shape {

    static final BilingualText BROKEN = BilingualText.of(
            "ข้อความมีอักขระ Unicode ที่ไม่ครบคู่ (surrogate)",
            "the text holds half of a Unicode character (a lone surrogate)");

    private final ProblemKind refusal;
    private final Codes canonical;

    private TextShape(ProblemKind refusal, Codes canonical) {
        this.refusal = refusal;
        this.canonical = canonical;
    }

    /** Any text. */
    static TextShape any() {
        return new TextShape(ProblemKind.WRONG_TYPE, (text, reading) -> text);
    }

    /** A code; what is none is refused by the function. */
    static TextShape code(UnaryOperator<String> canonical) {
        return codeOfEdition((text, reading) -> canonical.apply(text));
    }

    /** A code of the document's edition. */
    static TextShape codeOfEdition(Codes canonical) {
        return new TextShape(ProblemKind.UNKNOWN_CODE, canonical);
    }

    /** Whether a text holds half of a character, which no encoding can write. */
    static boolean isBroken(String text) {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                return true;
            }
            at += Character.charCount(codePoint);
        }
        return false;
    }

    @Override
    public Optional<Object> take(JsonValue value, String pointer, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            reading.wrongType(pointer, value, "ข้อความในเครื่องหมายคำพูด", "a text in quotes");
            return Optional.empty();
        }
        if (isBroken(text.text())) {
            reading.mistake(ProblemKind.OUT_OF_RANGE, pointer, value, BROKEN);
            return Optional.empty();
        }
        try {
            return Optional.of(canonical.canonical(text.text(), reading));
        } catch (InvalidInputException e) {
            reading.mistake(refusal, pointer, value, e.getText());
            return Optional.empty();
        }
    }

    @Override
    public JsonObject schema() {
        return new JsonObject().with("type", "string");
    }
}
