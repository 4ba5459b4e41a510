package io.github.openita.core.survey;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The columns of a survey cannot be used; {@link #getProblems()} holds everything that is wrong with them. Immutable
 * and thread-safe.
 */
public final class InvalidColumnsException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a copy, which is serializable
    private final List<ColumnProblem> problems;

    InvalidColumnsException(List<ColumnProblem> problems) {
        super(BilingualText.of(joined(problems, Language.TH), joined(problems, Language.EN)));
        this.problems = List.copyOf(problems);
    }

    private static String joined(List<ColumnProblem> problems, Language language) {
        return problems.stream().map(problem -> problem.text().in(language)).collect(Collectors.joining("; "));
    }

    /** {@return everything that is wrong, from the first column to the last, then what is missing} */
    public List<ColumnProblem> getProblems() {
        return problems;
    }
}
