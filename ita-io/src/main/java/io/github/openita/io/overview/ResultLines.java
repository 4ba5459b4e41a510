package io.github.openita.io.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.Utf8;
import io.github.openita.io.json.ItaJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Results as lines of JSON, one document each. Used for one text, not shared. */
final class ResultLines {

    /** The longest line, in characters. */
    private static final int LONGEST_LINE = 1 << 20;

    private final ItaJson json;
    private final String source;
    private final BiConsumer<AssessmentResult, Edition> results;
    private final Consumer<Problem> refused;
    private long unused;
    private boolean isFirst = true;

    ResultLines(ItaJson json, String source, BiConsumer<AssessmentResult, Edition> results, Consumer<Problem> refused) {
        this.json = json;
        this.source = source;
        this.results = results;
        this.refused = refused;
    }

    /** Whether the first line that says anything is a whole object, and another follows. */
    static boolean isLines(String text) {
        String[] two = text.strip().split("\\R", 3);
        return two.length > 1
                && two[0].stripTrailing().endsWith("}")
                && two[1].stripLeading().startsWith("{");
    }

    /** How many lines could not be used. */
    long read(SourceStream text) {
        try (BufferedReader lines = new BufferedReader(text.text())) {
            StringBuilder line = new StringBuilder();
            int number = 1;
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c == '\n' && isFirst && isPart(line)) {
                    line.append('\n').append(rest(lines));
                } else if (c == '\n') {
                    take(number, line.toString());
                    line.setLength(0);
                    number++;
                } else if (line.length() >= LONGEST_LINE) {
                    throw Problems.single(
                            source,
                            ProblemKind.TOO_LARGE,
                            Place.of("", number, 1),
                            BilingualText.of(
                                    "บรรทัดยาวเกิน " + LONGEST_LINE + " อักษร: ต้องมีหนึ่งผลต่อหนึ่งบรรทัด",
                                    "a line of more than " + LONGEST_LINE
                                            + " characters: each line must hold one result"));
                } else {
                    line.append((char) c);
                }
            }
            take(number, line.toString());
            return unused;
        } catch (IOException e) {
            throw Utf8.unreadable(source);
        }
    }

    /** Whether a line is only the start of a document that goes on below. */
    private static boolean isPart(CharSequence line) {
        String said = line.toString().strip();
        return !said.isEmpty() && !said.endsWith("}");
    }

    private String rest(BufferedReader lines) throws IOException {
        StringBuilder rest = new StringBuilder();
        char[] some = new char[1 << 14];
        for (int n = lines.read(some); n >= 0; n = lines.read(some)) {
            rest.append(some, 0, n);
            if (rest.length() > Source.MAX_BYTES) {
                throw Problems.single(
                        source,
                        ProblemKind.TOO_LARGE,
                        Place.of(""),
                        BilingualText.of("เอกสารใหญ่เกินไป", "the document is too large"));
            }
        }
        return rest.toString();
    }

    private void take(int number, String line) {
        if (!ThaiText.hasText(line)) {
            return;
        }
        isFirst = false;
        try {
            AssessmentResult result = json.readResult(Source.of(source, line.getBytes(StandardCharsets.UTF_8)));
            results.accept(result, json.chosen().orElseGet(() -> json.edition(result.getEdition())));
        } catch (DocumentException e) {
            unused++;
            e.getProblems().forEach(problem -> refused.accept(inLine(number, problem)));
        } catch (InvalidInputException e) {
            unused++;
            refused.accept(Problem.of(ProblemKind.OUT_OF_RANGE, Place.of("", number, 1), e.getText()));
        }
    }

    /** What stands in a document that starts in a line. */
    private static Problem inLine(int number, Problem problem) {
        Place place = problem.getPlace();
        return Problem.of(
                problem.getKind(),
                Place.of(
                        place.getPointer(),
                        number + place.getLine().orElse(1) - 1,
                        place.getColumn().orElse(1)),
                problem.getMessage());
    }
}
