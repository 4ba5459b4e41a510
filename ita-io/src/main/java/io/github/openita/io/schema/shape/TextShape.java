package io.github.openita.io.schema.shape;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that stands for a value of the model, in its canonical spelling or in another that people use. */
public final class TextShape<T> implements Shape<T> {

    /** Makes the value of a text; what it refuses by an exception is noted. */
    public interface Reader<T> {
        @Nullable
        T read(JsonValue.Text text, Reading reading);
    }

    private static final BilingualText BROKEN = BilingualText.of(
            "ข้อความมีอักขระ Unicode ที่ไม่ครบคู่ (surrogate)",
            "the text holds half of a Unicode character (a lone surrogate)");

    private static final BilingualText ANY = BilingualText.of("ข้อความในเครื่องหมายคำพูด", "a text in quotes");

    private final BilingualText expected;
    private final ProblemKind refusal;
    private final Reader<T> reader;
    private final Function<T, String> writer;
    private final @Nullable String pattern;

    private TextShape(
            BilingualText expected,
            ProblemKind refusal,
            Reader<T> reader,
            Function<T, String> writer,
            @Nullable String pattern) {
        this.expected = expected;
        this.refusal = refusal;
        this.reader = reader;
        this.writer = writer;
        this.pattern = pattern;
    }

    /**
     * A text of any form.
     *
     * @param refusal what is said of a text that the reader refuses
     */
    public static <T> TextShape<T> of(ProblemKind refusal, Reader<T> reader, Function<T, String> writer) {
        return new TextShape<>(ANY, refusal, reader, writer, null);
    }

    /** The same text, of which its schema tells the form. */
    public TextShape<T> like(String form) {
        return new TextShape<>(expected, refusal, reader, writer, form);
    }

    /** The same text, with other words for what must stand there. */
    public TextShape<T> expecting(String th, String en) {
        return new TextShape<>(BilingualText.of(th, en), refusal, reader, writer, pattern);
    }

    @Override
    public @Nullable T read(JsonValue value, Reading reading) {
        if (!(value instanceof JsonValue.Text text)) {
            return reading.refuseType(value, expected.getTh(), expected.getEn());
        }
        if (text.broken()) {
            return reading.refuse(ProblemKind.OUT_OF_RANGE, value, BROKEN);
        }
        try {
            return reader.read(text, reading);
        } catch (InvalidInputException e) {
            return reading.refuse(refusal, value, e);
        }
    }

    @Override
    public Object write(T value, EditionNames editions) {
        return writer.apply(value);
    }

    @Override
    public JsonObject schema() {
        JsonObject schema = new JsonObject().with("type", "string");
        return pattern == null ? schema : schema.with("pattern", pattern);
    }
}
