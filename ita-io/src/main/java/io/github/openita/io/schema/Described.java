package io.github.openita.io.schema;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Points;
import io.github.openita.io.engine.JsonObject;
import io.github.openita.io.engine.JsonText;
import io.github.openita.io.engine.JsonTokens;
import io.github.openita.io.engine.JsonValue;
import io.github.openita.io.schema.disclosure.CheckShapes;
import io.github.openita.io.schema.disclosure.DisclosureShapes;
import io.github.openita.io.schema.measures.MatrixShapes;
import io.github.openita.io.schema.measures.MeasureShapes;
import io.github.openita.io.schema.measures.ProgressShapes;
import io.github.openita.io.schema.overview.OverviewShapes;
import io.github.openita.io.schema.result.AnalysisShapes;
import io.github.openita.io.schema.result.CardShapes;
import io.github.openita.io.schema.result.ResultShapes;
import io.github.openita.io.schema.result.TallyShapes;
import io.github.openita.io.schema.shape.EditionNames;
import io.github.openita.io.schema.shape.Reading;
import io.github.openita.io.schema.shape.Shape;
import io.github.openita.io.schema.shape.Shapes;
import io.github.openita.io.schema.value.EditionShapes;
import io.github.openita.io.schema.value.NamedEdition;
import io.github.openita.io.schema.value.ScoreShapes;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A type of the model that has a shape, as a document or as a part of one: how a Jackson of somebody's own reads and
 * writes it. Immutable and thread-safe.
 *
 * @param <T> the type of the model
 */
public final class Described<T> {

    private static final String MODEL = "io.github.openita.";

    private final Class<T> type;
    private final Shape<T> shape;
    private final Function<String, Edition> editions;

    private Described(Class<T> type, Shape<T> shape, Function<String, Edition> editions) {
        this.type = type;
        this.shape = shape;
        this.editions = editions;
    }

    /**
     * Returns all such types, each once.
     *
     * @param editions finds the edition that a document names
     */
    public static List<Described<?>> all(Function<String, Edition> editions) {
        Map<Class<?>, Shape<?>> shapes = new LinkedHashMap<>();
        documents().forEach(shape -> add(shape, shapes));
        shapes.put(Edition.class, new EditionOrName());
        shapes.put(Points.class, ScoreShapes.DIFFERENCE);
        ReportShape.ALL.forEach(shape -> add(shape, shapes));
        ReplyShapes.ALL.forEach(shape -> add(shape, shapes));
        List<Described<?>> all = new ArrayList<>();
        shapes.forEach((type, shape) -> all.add(of(type, shape, editions)));
        return all;
    }

    private static void add(Shape<?> shape, Map<Class<?>, Shape<?>> shapes) {
        Class<?> type = shape.type();
        if (type != null && type.getName().startsWith(MODEL)) {
            shapes.putIfAbsent(type, shape);
        }
        shape.parts().forEach(part -> add(part, shapes));
    }

    @SuppressWarnings("unchecked") // A shape names the type that it is of.
    private static <T> Described<T> of(Class<T> type, Shape<?> shape, Function<String, Edition> editions) {
        return new Described<>(type, (Shape<T>) shape, editions);
    }

    /** Returns the type. */
    public Class<T> getType() {
        return type;
    }

    /**
     * Reads the value that tokens stand on, and leaves them on its last one.
     *
     * @throws DocumentException with everything that is wrong
     */
    public T read(JsonTokens tokens) throws IOException {
        String name = type.getSimpleName();
        String pointer = tokens.pointer();
        try {
            return Reading.strict(shape, JsonText.parse(name, tokens), name, editions, null);
        } catch (DocumentException e) {
            throw pointer.isEmpty() ? e : within(pointer, e);
        }
    }

    /** The refusal of a value as one of the text that it is a part of. */
    private static DocumentException within(String pointer, DocumentException refusal) {
        return DocumentException.of(
                refusal.getSource(),
                refusal.getProblems().stream()
                        .map(problem ->
                                Problem.of(problem.getKind(), below(pointer, problem.getPlace()), problem.getMessage()))
                        .toList(),
                refusal.getMore());
    }

    private static Place below(String pointer, Place place) {
        return Place.of(
                pointer + place.getPointer(),
                place.getLine().orElse(0),
                place.getColumn().orElse(0));
    }

    /** Returns what is written for a value, as {@link Shape#write} does. */
    public @Nullable Object write(T value) {
        return shape.write(value, this::nameOf);
    }

    /** Its name, with its revision where its name alone is that of a newer one. */
    private String nameOf(Edition edition) {
        try {
            boolean newest = editions.apply(edition.getName()).getRevision() <= edition.getRevision();
            return newest ? edition.getName() : edition.nameWithRevision();
        } catch (InvalidInputException e) {
            return edition.getName();
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
                OverviewShapes.OVERVIEW,
                ProgressShapes.PROGRESS,
                ProgressShapes.SUMMARY,
                ProofreadingShapes.PROOFREADING_REPORT,
                TallyShapes.TALLY);
    }

    /** An edition document or, as in a score card, the name of an edition. */
    private static final class EditionOrName implements Shape<Edition> {

        @Override
        public @Nullable Edition read(JsonValue value, Reading reading) {
            return value instanceof JsonValue.Text
                    ? NamedEdition.EDITION.read(value, reading)
                    : EditionShapes.EDITION.read(value, reading);
        }

        @Override
        public @Nullable Object write(Edition edition, EditionNames editions) {
            return EditionShapes.EDITION.write(edition, editions);
        }

        @Override
        public JsonObject schema() {
            return Shapes.anyOf(NamedEdition.EDITION.schema(), EditionShapes.EDITION.schema());
        }
    }
}
