package io.github.openita.io.schema;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types of the model that have a shape, in a document or as one. Static methods only; thread-safe. */
public final class Described {

    private static final String MODEL = "io.github.openita.";

    private Described() {}

    /** Made when one is asked for: a disclosure is read without most of them. */
    private static final class Types {

        static final Map<Class<?>, Shape<?>> ALL = new HashMap<>();

        static {
            documents().forEach(Types::add);
            ALL.put(Edition.class, new EditionOrName());
            ALL.put(Points.class, Shapes.DIFFERENCE);
        }

        private static void add(Shape<?> shape) {
            if (shape.type() != null && shape.type() != Map.class) {
                ALL.putIfAbsent(shape.type(), shape);
            }
            shape.parts().forEach(Types::add);
        }
    }

    /** Returns the shapes of the documents. */
    public static List<Shape<?>> documents() {
        return List.of(
                ResultShapes.RESULT,
                CardShapes.SCORE_CARD,
                AnalysisShapes.GAPS,
                AnalysisShapes.COMPARE,
                AnalysisShapes.REVIEW,
                EditionShapes.EDITION,
                DisclosureShapes.DISCLOSURE,
                CheckShapes.CHECK_REPORT,
                MeasureShapes.PLAN,
                MeasureShapes.PLAN_REPORT,
                MatrixShapes.MATRIX,
                MatrixShapes.MATRIX_REPORT,
                ProgressShapes.PROGRESS,
                ProgressShapes.SUMMARY);
    }

    /**
     * Finds the shape of a type of the model, or of a class that implements one.
     *
     * @param type any class
     * @return its shape; {@code null} where it has none
     */
    public static @Nullable Shape<?> shapeOf(Class<?> type) {
        if (!type.getName().startsWith(MODEL)) {
            return null;
        }
        Shape<?> shape = Types.ALL.get(type);
        for (Class<?> implemented : type.getInterfaces()) {
            shape = shape == null ? Types.ALL.get(implemented) : shape;
        }
        return shape;
    }

    /** Returns the name of an edition, with its revision where its name alone is that of a newer one. */
    public static String nameOf(Edition edition, Function<String, Edition> editions) {
        try {
            boolean newest = editions.apply(edition.getName()).getRevision() <= edition.getRevision();
            return newest ? edition.getName() : edition.nameWithRevision();
        } catch (InvalidInputException e) {
            return edition.getName();
        }
    }

    /** An edition document or, as in a score card, the name of an edition. */
    private static final class EditionOrName implements Shape<Edition> {

        @Override
        public @Nullable Edition read(JsonValue value, Reading reading) {
            return value instanceof JsonValue.Text
                    ? Shapes.EDITION.read(value, reading)
                    : EditionShapes.EDITION.read(value, reading);
        }

        @Override
        public @Nullable Object write(Edition edition, EditionNames editions) {
            return EditionShapes.EDITION.write(edition, editions);
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(Shapes.EDITION.schema(), EditionShapes.EDITION.schema());
        }
    }
}
