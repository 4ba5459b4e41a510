package io.github.openita.core.edition;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import java.util.List;
import java.util.stream.Collectors;

/** An edition contradicts itself; {@link #getProblems()} holds everything that is wrong with it. Immutable and
 * thread-safe. */
public final class InvalidEditionException extends InvalidInputException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // a copy, which is serializable
    private final List<EditionProblem> problems;

    InvalidEditionException(String id, List<EditionProblem> problems) {
        super(BilingualText.of(
                id + ": "
                        + problems.stream()
                                .map(problem ->
                                        problem.pointer() + " " + problem.text().getTh())
                                .collect(Collectors.joining("; ")),
                id + ": "
                        + problems.stream()
                                .map(problem ->
                                        problem.pointer() + " " + problem.text().getEn())
                                .collect(Collectors.joining("; "))));
        this.problems = List.copyOf(problems);
    }

    /** {@return everything that is wrong, as found} */
    public List<EditionProblem> getProblems() {
        return problems;
    }
}
