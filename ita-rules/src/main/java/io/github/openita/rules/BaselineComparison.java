package io.github.openita.rules;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.problem.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a check has found compared with a former check of the same disclosure, its baseline (ผลตรวจครั้งก่อน). Which of its
 * findings are new, each of them says: {@link Finding#getBaselineState()}. Immutable and thread-safe.
 *
 * @see CheckReport#comparedWith
 */
@ItaModel
@Value.Immutable
public interface BaselineComparison {

    /** {@return the day for which the former check judged freshness, where one was given} */
    Optional<LocalDate> getAsOf();

    /** {@return how many errors are new, listed or not} */
    long getNewErrors();

    /** {@return how many warnings are new, listed or not} */
    long getNewWarnings();

    /** {@return how many findings that are worth knowing only are new, listed or not} */
    long getNewInfos();

    /** {@return how many findings that are listed were found before} */
    int getUnchanged();

    /** {@return the findings of the former check that are not there any more, in its order} */
    List<Finding> getAbsent();

    /**
     * {@return the findings of the former check that nobody can tell this time, in its order: their rule could not be
     * evaluated, their item is not in the document, a server of theirs does not answer, less was opened and read than
     * then, or not all was listed} Where
     * this check is the next baseline, they are known still.
     */
    List<Finding> getNotEvaluated();

    /**
     * Tells whether anything new weighs enough, listed or not.
     *
     * @param severity a severity
     * @return whether anything new weighs that much or more
     */
    default boolean hasNewAtLeast(Severity severity) {
        return switch (severity) {
            case ERROR -> getNewErrors() > 0;
            case WARNING -> getNewErrors() + getNewWarnings() > 0;
            case INFO -> getNewErrors() + getNewWarnings() + getNewInfos() > 0;
        };
    }

    /** {@return a builder that has all of this set} */
    default ImmutableBaselineComparison.Builder toBuilder() {
        return ImmutableBaselineComparison.builder().from(this);
    }

    /** {@return a builder with nothing set} */
    static ImmutableBaselineComparison.Builder builder() {
        return ImmutableBaselineComparison.builder();
    }
}
