package io.github.openita.io.json;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.JsonLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Documents of a kind as an array, as lines of JSON, or one. Static methods only. */
final class SeveralDocuments {

    private SeveralDocuments() {}

    static <T> List<T> read(ItaJson json, DocumentType<T> type, Source source) {
        String text = source.text();
        if (text.stripLeading().startsWith("[")) {
            return array(json, type, source);
        }
        return JsonLines.isLines(text) ? lines(json, type, source.getName(), text) : List.of(json.read(type, source));
    }

    private static <T> List<T> array(ItaJson json, DocumentType<T> type, Source source) {
        List<T> documents = json.readArray(type, source);
        if (documents.isEmpty()) {
            throw Problems.single(
                    source.getName(),
                    ProblemKind.OUT_OF_RANGE,
                    Place.of("", 1, 1),
                    "รายการ […] ว่าง: ต้องมีอย่างน้อยหนึ่งเอกสาร",
                    "the array is empty: give at least one document");
        }
        return documents;
    }

    private static <T> List<T> lines(ItaJson json, DocumentType<T> type, String source, String text) {
        Problems problems = new Problems(source);
        List<T> documents = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            int at = number++;
            if (ThaiText.hasText(line)) {
                try {
                    documents.add(json.read(type, Source.of(source, line.getBytes(StandardCharsets.UTF_8))));
                } catch (DocumentException e) {
                    e.getProblems().forEach(problem -> problems.add(inLine(at, problem)));
                }
            }
        }
        problems.throwIfAny();
        return documents;
    }

    private static Problem inLine(int before, Problem problem) {
        Place place = problem.getPlace();
        return Problem.of(
                problem.getKind(),
                Place.of(
                        place.getPointer(),
                        before + place.getLine().orElse(1),
                        place.getColumn().orElse(1)),
                problem.getMessage());
    }
}
