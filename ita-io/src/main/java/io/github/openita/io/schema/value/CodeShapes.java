package io.github.openita.io.schema.value;

import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.io.schema.shape.MapShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.TextShape;
import java.util.Map;
import java.util.function.Function;

/** The shapes of codes, and of what is sorted by codes. Static methods only; thread-safe. */
public final class CodeShapes {

    public static final Shape<QuestionCode> QUESTION = code(QuestionCode::parse);

    /** A code in its one spelling, of the edition of the document. */
    public static final Shape<NodeCode> CODE = codeOfEdition(NodeCode::of);

    /** A code in any spelling, of the edition of the document. */
    public static final Shape<NodeCode> ANY_CODE = codeOfEdition(NodeCode::parse);

    private CodeShapes() {}

    /** A code in any spelling. */
    public static <T> Shape<T> code(Function<String, T> codes) {
        return TextShape.of(ProblemKind.UNKNOWN_CODE, (text, reading) -> codes.apply(text.text()), T::toString);
    }

    private static Shape<NodeCode> codeOfEdition(Function<String, NodeCode> codes) {
        return TextShape.of(
                ProblemKind.UNKNOWN_CODE,
                (text, reading) -> ofEdition(codes.apply(text.text()), reading),
                NodeCode::toString);
    }

    /** The code; a refusal where the edition of the document has none such. */
    public static NodeCode ofEdition(NodeCode code, Reading reading) {
        reading.edition().flatMap(edition -> edition.refusalOf(code)).ifPresent(refusal -> {
            throw new InvalidInputException(refusal);
        });
        return code;
    }

    /** Codes of a level as keys. */
    public static <V> Shape<Map<NodeCode, V>> byCode(Level level, Shape<V> value) {
        return MapShape.of((member, reading) -> ofEdition(NodeCode.parse(level, member.key()), reading), value);
    }

    /** Codes of any level as keys. */
    public static <V> Shape<Map<NodeCode, V>> byAnyCode(Shape<V> value) {
        return MapShape.of((member, reading) -> ofEdition(NodeCode.parse(member.key()), reading), value);
    }
}
