package io.github.openita.io.json;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.io.document.Source;
import io.github.openita.io.engine.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Documents of a kind as an array, as lines of JSON, or one. Static methods only. */
final class SeveralDocuments {

    private SeveralDocuments() {}

    /** Those that are good; each that is not is handed on, and the others go on. */
    static <T> List<T> read(ItaJson json, DocumentType<T> type, Source source, Consumer<DocumentException> refused) {
        String text = source.text();
        if (text.stripLeading().startsWith("[")) {
            return array(json, type, source, refused);
        }
        String name = source.getName();
        return DocumentLines.read(
                text,
                () -> json.read(type, source),
                (number, line) -> {
                    try {
                        return json.read(type, Source.of(name, line.getBytes(StandardCharsets.UTF_8)));
                    } catch (DocumentException e) {
                        throw MovedProblems.intoLine(number, e);
                    }
                },
                refused);
    }

    private static <T> List<T> array(
            ItaJson json, DocumentType<T> type, Source source, Consumer<DocumentException> refused) {
        String name = source.getName();
        List<JsonValue> items = json.items(type, source);
        if (items.isEmpty()) {
            throw Problems.single(
                    name,
                    ProblemKind.OUT_OF_RANGE,
                    Place.of("", 1, 1),
                    "รายการ […] ว่าง: ต้องมีอย่างน้อยหนึ่งเอกสาร",
                    "the array is empty: give at least one document");
        }
        List<T> documents = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            try {
                documents.add(json.read(type, items.get(i), name));
            } catch (DocumentException e) {
                refused.accept(MovedProblems.intoItem(i, e));
            }
        }
        return documents;
    }
}
