package io.github.openita.io.json;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.JsonLines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Results as an array, as lines of JSON, or one document. Static methods only. */
final class SeveralResults {

    private SeveralResults() {}

    static List<AssessmentResult> read(ItaJson json, Source source) {
        String text = source.text();
        if (text.stripLeading().startsWith("[")) {
            return array(json, source);
        }
        return JsonLines.isLines(text) ? lines(json, source.getName(), text) : List.of(json.readResult(source));
    }

    private static List<AssessmentResult> array(ItaJson json, Source source) {
        List<AssessmentResult> results = json.readArray(source);
        if (results.isEmpty()) {
            throw Problems.single(
                    source.getName(),
                    ProblemKind.OUT_OF_RANGE,
                    Place.of("", 1, 1),
                    "รายการ […] ว่าง: ต้องมีอย่างน้อยหนึ่งผล",
                    "the array is empty: give at least one result");
        }
        return results;
    }

    private static List<AssessmentResult> lines(ItaJson json, String source, String text) {
        Problems problems = new Problems(source);
        List<AssessmentResult> results = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            int at = number++;
            if (ThaiText.hasText(line)) {
                try {
                    results.add(json.readResult(Source.of(source, line.getBytes(StandardCharsets.UTF_8))));
                } catch (DocumentException e) {
                    e.getProblems().forEach(problem -> problems.add(inLine(at, problem)));
                }
            }
        }
        problems.throwIfAny();
        return results;
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
