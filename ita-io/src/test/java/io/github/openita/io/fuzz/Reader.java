package io.github.openita.io.fuzz;

import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that takes documents from outside.
 *
 * @param name what the report calls it
 * @param form what it takes
 * @param use reads a document, and makes of it all that is made of such
 * @param seeds documents that it takes
 * @param small short ones of them, or parts of them
 * @param words their pieces
 */
record Reader(
        String name, Form form, Consumer<byte[]> use, List<byte[]> seeds, List<byte[]> small, List<String> words) {

    /** So long a seed may be and still count as small. */
    private static final int SMALL = 8000;

    private static final Predicate<String> HAS_CONTROLS = line -> line.chars().anyMatch(Character::isISOControl);

    static Reader of(String name, Form form, List<byte[]> seeds, Consumer<byte[]> use) {
        Reader whole = new Reader(name, form, use, seeds, List.of(), List.of());
        List<byte[]> small = seeds.stream()
                .flatMap(seed -> seed.length <= SMALL
                        ? Stream.of(seed)
                        : Parts.of(seed, form)
                                .filter(part -> part.length <= SMALL)
                                .filter(whole::takes)
                                .limit(4))
                .toList();
        List<String> words = (small.isEmpty() ? seeds : small)
                .stream()
                        .flatMap(seed -> Tokens.of(new String(seed, StandardCharsets.UTF_8)).stream())
                        .distinct()
                        .toList();
        return new Reader(name, form, use, seeds, small.isEmpty() ? seeds : small, words);
    }

    private static boolean isOfNoText(Problem problem) {
        return problem.getKind() == ProblemKind.INVALID_EDITION
                && problem.getPlace().getLine().isEmpty();
    }

    /** Whether it takes a document. What else it does than take or refuse it, and refuse it properly, is thrown. */
    boolean takes(byte[] document) {
        try {
            use.accept(document);
            return true;
        } catch (DocumentException e) {
            checkLines(e.describe(Language.TH));
            checkLines(e.describe(Language.EN));
            if (e.getProblems().stream().anyMatch(Reader::isOfNoText)) {
                throw new AssertionError("an edition that was read and yet contradicts itself", e);
            }
            return false;
        } catch (InvalidInputException e) {
            checkLines(List.of(e.getText().getTh(), e.getText().getEn()));
            return false;
        }
    }

    /** A refusal has words, which stay on their line and move no cursor. */
    static void checkLines(List<String> lines) {
        if (lines.isEmpty() || lines.stream().anyMatch(HAS_CONTROLS.or(String::isBlank))) {
            throw new AssertionError("a refusal that is not plain text: " + lines);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
