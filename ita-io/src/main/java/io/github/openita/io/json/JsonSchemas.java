package io.github.openita.io.json;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The JSON Schemas (2020-12) of the documents. Static methods only; thread-safe.
 *
 * <p>They accept every canonical document and refuse wrong shape: unknown keys, types, ranges. Which codes an edition
 * has, duplicate keys and a code in two spellings only the reader can judge.
 */
public final class JsonSchemas {

    /** The shapes that the schemas are written from. */
    static final Map<String, Shape> SHAPES = Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
            Map.entry("check-report", DocumentShapes.CHECK_REPORT),
            Map.entry("compare", CompareShapes.COMPARE),
            Map.entry("disclosure", DocumentShapes.DISCLOSURE),
            Map.entry("edition", DocumentShapes.EDITION),
            Map.entry("gaps", GapShapes.GAPS),
            Map.entry("matrix", PlanShapes.MATRIX),
            Map.entry("matrix-report", PlanShapes.MATRIX_REPORT),
            Map.entry("plan", MeasureShapes.PLAN),
            Map.entry("plan-report", MeasureShapes.PLAN_REPORT),
            Map.entry("progress", ProgressShapes.PROGRESS),
            Map.entry("progress-summary", ProgressShapes.SUMMARY),
            Map.entry("result", DocumentShapes.RESULT),
            Map.entry("review", CompareShapes.REVIEW),
            Map.entry("score-card", DocumentShapes.SCORE_CARD))));

    private JsonSchemas() {}

    /** {@return the names of the documents that have a schema} */
    public static List<String> names() {
        return List.copyOf(SHAPES.keySet());
    }

    /**
     * @param name the name of a document, such as {@code result}
     * @return its schema as text
     * @throws InvalidInputException for another name; the message lists those there are
     */
    public static String of(String name) {
        if (!SHAPES.containsKey(name)) {
            String names = String.join(", ", names());
            throw new InvalidInputException(
                    "ไม่มี JSON Schema ชื่อ " + ThaiText.quoted(name) + ": มี " + names,
                    "no JSON Schema is called " + ThaiText.quoted(name) + ": there are " + names);
        }
        try (InputStream schema = JsonSchemas.class.getResourceAsStream("schema/" + name + ".schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema of " + name + " is missing from this jar");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
