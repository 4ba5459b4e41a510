package io.github.openita.core.problem;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * A document, a table or a value of many parts that cannot be used; {@link #getProblems()} holds all that is wrong with
 * it. Immutable and thread-safe.
 */
public final class DocumentException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 1000;

    private static final int SHOWN = 20;

    /** What the document is called. */
    private final String source;

    /** Those that are listed. */
    @SuppressWarnings("serial") // a copy, which is serializable
    private final List<Problem> problems;

    /** How many are not listed. */
    private final long more;

    private DocumentException(String source, List<Problem> problems, long more) {
        super(BilingualText.of(
                String.join("\n", lines(source, problems, more, Language.TH)),
                String.join("\n", lines(source, problems, more, Language.EN))));
        this.source = source;
        this.problems = problems;
        this.more = more;
    }

    /**
     * {@return the refusal of that document}
     *
     * @param source the name of the document; may be empty
     * @param problems what is wrong with it, in the order of the document; at least one
     */
    public static DocumentException of(String source, List<Problem> problems) {
        return of(source, problems, 0);
    }

    /**
     * {@return the refusal of that document}
     *
     * @param source the name of the document; may be empty
     * @param problems what is wrong with it, in the order of the document; at least one
     * @param more how many more problems there are
     */
    public static DocumentException of(String source, List<Problem> problems, long more) {
        int kept = Math.min(problems.size(), MOST);
        return new DocumentException(source, List.copyOf(problems.subList(0, kept)), problems.size() - kept + more);
    }

    /**
     * {@return that value} Where it is refused, it is said where it stands, so that whoever puts many values together need
     * not guess which of them it was.
     *
     * @param pointer where the value stands, as a JSON Pointer such as {@code /rows/3/code}
     * @param value makes the value
     * @param <T> its type
     * @throws DocumentException for an {@link InvalidInputException}, which is its cause: with its problem at that place,
     *     or with each of its problems below that place
     */
    public static <T> T at(String pointer, Supplier<T> value) {
        try {
            return value.get();
        } catch (InvalidInputException e) {
            DocumentException located = e instanceof DocumentException document
                    ? of(document.source, below(pointer, document.problems), document.more)
                    : of("", List.of(Problem.of(ProblemKind.OUT_OF_RANGE, Place.of(pointer), e.getText())));
            located.initCause(e);
            throw located;
        }
    }

    private static List<Problem> below(String pointer, List<Problem> problems) {
        return problems.stream()
                .map(problem -> Problem.of(
                        problem.getKind(), Place.of(pointer + problem.getPlace().getPointer()), problem.getMessage()))
                .toList();
    }

    /** {@return the name of the document; empty where it has none} */
    public String getSource() {
        return source;
    }

    /** {@return what is wrong, in the order of the document: never empty, at most the first thousand} */
    public List<Problem> getProblems() {
        return problems;
    }

    /** {@return how many more there are than {@link #getProblems()} holds} */
    public long getMore() {
        return more;
    }

    /**
     * {@return a line for each problem, at most twenty, and then how many more there are}
     *
     * @param language the language to say it in
     */
    public List<String> describe(Language language) {
        return lines(source, problems, more, language);
    }

    private static List<String> lines(String source, List<Problem> problems, long more, Language language) {
        List<String> lines = problems.stream()
                .limit(SHOWN)
                .map(problem -> problem.describe(source, language))
                .collect(Collectors.toCollection(ArrayList::new));
        long left = problems.size() - lines.size() + more;
        if (left > 0) {
            lines.add(BilingualText.of("… และอีก " + left + " รายการ", "… and " + left + " more")
                    .in(language));
        }
        return lines;
    }
}
