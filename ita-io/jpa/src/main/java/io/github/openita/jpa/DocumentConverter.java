package io.github.openita.jpa;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document as its JSON, of which nothing is stored that would not be read again as what it was. Thread-safe. */
abstract class DocumentConverter<T> implements AttributeConverter<T, String> {

    private final DocumentType<T> type;
    private final ItaJson json;

    DocumentConverter(DocumentType<T> type, ItaJson json) {
        this.type = type;
        this.json = json;
    }

    /**
     * {@return its JSON as {@link ItaJson#writeLine} writes it, without a line feed; {@code null} for none}
     *
     * @param document a document
     * @throws DocumentException where a text has the character U+0000, with its place: PostgreSQL could not keep it
     * @throws InvalidInputException where it could not be read again as what it is: an edition that is not known, a code that
     *     the edition has not, a score of more decimals than documents carry
     */
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T document) {
        if (document == null) {
            return null;
        }
        String text = write(document);
        ZeroCharacter.find(text).ifPresent(pointer -> {
            throw DocumentException.of(type.toString(), List.of(zero(pointer)));
        });
        if (!isSame(document, text, json.read(type, text))) {
            throw new InvalidInputException(
                    "เอกสาร " + type + " เขียนเป็น JSON แล้วอ่านกลับไม่ได้ค่าเดิม: เก็บตัวเลขที่แสดงแทน",
                    "this " + type + " would not be the same when it is read from its JSON: store the shown figures");
        }
        return text;
    }

    private static Problem zero(String pointer) {
        return Problem.of(
                ProblemKind.ENCODING,
                Place.of(pointer),
                BilingualText.of(
                        "ข้อความมีอักขระ U+0000 ซึ่งฐานข้อมูลเก็บไม่ได้",
                        "the text has the character U+0000, which a database cannot keep"));
    }

    final String write(T document) {
        return json.writeLine(document).stripTrailing();
    }

    /** Whether what was read from the text is what was given. */
    boolean isSame(T given, String text, T read) {
        return given.equals(read);
    }

    /**
     * {@return the document; {@code null} for none}
     *
     * @param column its JSON, with keys in any order
     * @throws DocumentException where anything is wrong with it, all mistakes at once
     */
    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : json.read(type, column);
    }
}
