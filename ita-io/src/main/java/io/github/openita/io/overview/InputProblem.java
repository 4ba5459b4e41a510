package io.github.openita.io.overview;

import io.github.openita.core.problem.Diagnostic;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input of an overview: something that it does not hold, or a column or cell that was passed over.
 * This class is immutable and thread-safe.
 */
public final class InputProblem implements Diagnostic {

    private final String source;
    private final Problem problem;
    private final Severity severity;

    InputProblem(String source, Problem problem, Severity severity) {
        this.source = source;
        this.problem = problem;
        this.severity = severity;
    }

    /** {@return what the document, table or folder is called} */
    public String getSource() {
        return source;
    }

    /** {@return its kind as a rule, such as {@code document/unknown-edition}} */
    @Override
    public String getRuleId() {
        return problem.getRuleId();
    }

    /** {@return an error where the overview does not hold it, a warning where rows are used without what was passed over} */
    @Override
    public Severity getSeverity() {
        return severity;
    }

    /** {@return where it stands in the source} */
    @Override
    public Place getPlace() {
        return problem.getPlace();
    }

    /** {@return what was found and what is allowed} */
    @Override
    public BilingualText getMessage() {
        return problem.getMessage();
    }

    /**
     * {@return one line that names source, line and column as far as they are known}
     *
     * @param language the language to say it in
     */
    public String describe(Language language) {
        return problem.describe(source, language);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InputProblem that
                && source.equals(that.source)
                && problem.equals(that.problem)
                && severity == that.severity;
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, problem, severity);
    }

    /** {@return it in English, on one line} */
    @Override
    public String toString() {
        return describe(Language.EN);
    }
}
