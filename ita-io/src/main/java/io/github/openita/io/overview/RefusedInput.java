package io.github.openita.io.overview;

import io.github.openita.core.problem.Diagnostic;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.Language;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something that an overview does not hold, and why. This class is immutable and thread-safe. */
public final class RefusedInput implements Diagnostic {

    private final String source;
    private final Problem problem;

    RefusedInput(String source, Problem problem) {
        this.source = source;
        this.problem = problem;
    }

    /** {@return what the document, table or folder is called} */
    public String getSource() {
        return source;
    }

    /** {@return what is wrong, and where} */
    public Problem getProblem() {
        return problem;
    }

    /** {@return its kind as a rule, such as {@code document/unknown-edition}} */
    @Override
    public String getRuleId() {
        return problem.getRuleId();
    }

    /** {@return that it is an error: the overview does not hold it} */
    @Override
    public Severity getSeverity() {
        return problem.getSeverity();
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
        return other instanceof RefusedInput that && source.equals(that.source) && problem.equals(that.problem);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, problem);
    }

    /** {@return it in English, on one line} */
    @Override
    public String toString() {
        return describe(Language.EN);
    }
}
