package io.github.openita.io.schema;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.disclosure.DisclosureShapes;
import io.github.openita.io.schema.disclosure.ReadDisclosure;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.ObjectShape;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.BilingualShape;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is no document itself, and yet taken or returned by services: each as the document that it stands for. */
final class ReplyShapes {

    /** What is wrong with a document, so that it can stand in a reply of an application. */
    private static final Shape<Problem> PROBLEM = ObjectShape.onlyWritten(Problem.class)
            .written("kind", Shapes.words(ProblemKind.class), Problem::getKind)
            .written("pointer", Shapes.TEXT, problem -> problem.getPlace().getPointer())
            .optional("line", Shapes.COUNT, problem -> problem.getPlace().getLine(), (nothing, line) -> {})
            .optional("column", Shapes.COUNT, problem -> problem.getPlace().getColumn(), (nothing, column) -> {})
            .written("message", BilingualShape.BOTH, Problem::getMessage)
            .build();

    /** All of them. */
    static final List<Shape<?>> ALL = List.of(new LocatedDisclosure(), PROBLEM);

    private ReplyShapes() {}

    /** A disclosure with findings instead of refusals. */
    private static final class LocatedDisclosure implements Shape<DisclosureDocument> {

        @Override
        public @Nullable DisclosureDocument read(JsonValue value, Reading reading) {
            String name = DisclosureDocument.class.getSimpleName();
            try {
                ReadDisclosure document = ReadDisclosure.of(name, value);
                document.refuseUnknownEdition(reading::known, name);
                return document;
            } catch (DocumentException e) {
                return reading.refuse(ProblemKind.WRONG_TYPE, value, e);
            }
        }

        @Override
        public @Nullable Object write(DisclosureDocument document, EditionNames editions) {
            return DisclosureShapes.DISCLOSURE.write(document.getDisclosure(), editions);
        }

        @Override
        public JsonObject schema() {
            return DisclosureShapes.DISCLOSURE.schema();
        }

        @Override
        public Class<?> type() {
            return DisclosureDocument.class;
        }
    }
}
