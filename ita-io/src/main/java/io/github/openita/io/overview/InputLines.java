package io.github.openita.io.overview;

import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.JsonLines;
import io.github.openita.io.internal.Utf8;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Documents as lines of JSON, one each, or as an array. Used for one text, not shared. */
final class InputLines {

    /** The longest line, in characters. */
    private static final int LONGEST_LINE = 1 << 20;

    private final String source;
    /** Takes each document, and what tells it from the others of the text. */
    private final BiConsumer<Source, String> documents;

    private final Consumer<Problem> refused;
    private long unused;
    private boolean isFirst = true;

    InputLines(String source, BiConsumer<Source, String> documents, Consumer<Problem> refused) {
        this.source = source;
        this.documents = documents;
        this.refused = refused;
    }

    /** Reads an array: how many documents of it could not be used. */
    long readArray(SourceStream text) {
        new ArrayItems(source, (index, line, column, item) -> take("/" + index, line, column, item)).read(text);
        return unused;
    }

    /** Reads lines: how many could not be used. */
    long read(SourceStream text) {
        try (BufferedReader lines = new BufferedReader(text.text())) {
            StringBuilder line = new StringBuilder();
            int number = 1;
            for (int c = lines.read(); c >= 0; c = lines.read()) {
                if (c == '\n' && isFirst && isPart(line)) {
                    takeWhole(number, line + "\n" + rest(lines));
                    return unused;
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
        if (ThaiText.hasText(line)) {
            isFirst = false;
            take("", number, 1, line);
        }
    }

    /** Takes one document of several lines; but where that is none and a line of it is whole, it was a wrong line. */
    private void takeWhole(int number, String text) {
        try {
            documents.accept(Source.of(source, text.getBytes(StandardCharsets.UTF_8)), source);
        } catch (InvalidInputException e) {
            if (!isNotJson(e) || !JsonLines.hasWholeLine(text)) {
                refuse("", number, 1, e);
                return;
            }
            int at = number;
            for (String line : text.split("\n", -1)) {
                take(at++, line);
            }
        }
    }

    private static boolean isNotJson(InvalidInputException e) {
        return e instanceof DocumentException document
                && document.getProblems().get(0).getKind() == ProblemKind.NOT_JSON;
    }

    /** Takes a document that starts there. */
    private void take(String pointer, int line, int column, String text) {
        try {
            documents.accept(
                    Source.of(source, text.getBytes(StandardCharsets.UTF_8)),
                    source + (pointer.isEmpty() ? ":" + line : pointer));
        } catch (InvalidInputException e) {
            refuse(pointer, line, column, e);
        }
    }

    private void refuse(String pointer, int line, int column, InvalidInputException e) {
        unused++;
        if (e instanceof DocumentException document) {
            document.getProblems().forEach(problem -> refused.accept(from(pointer, line, column, problem)));
        } else {
            refused.accept(Problem.of(ProblemKind.OUT_OF_RANGE, Place.of(pointer, line, column), e.getText()));
        }
    }

    /** What stands in a document that starts there. */
    private static Problem from(String pointer, int line, int column, Problem problem) {
        Place place = problem.getPlace();
        int within = place.getLine().orElse(1);
        int at = place.getColumn().orElse(1);
        return Problem.of(
                problem.getKind(),
                Place.of(pointer + place.getPointer(), line + within - 1, within == 1 ? column + at - 1 : at),
                problem.getMessage());
    }
}
