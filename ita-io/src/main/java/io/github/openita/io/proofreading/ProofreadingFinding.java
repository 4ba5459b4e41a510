package io.github.openita.io.proofreading;

import io.github.openita.core.problem.Diagnostic;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import java.util.Optional;

/**
 * A mistake in a document, or something in it that could not be judged. Immutable and thread-safe.
 *
 * @param kind what sort of mistake it is
 * @param severity how much it weighs
 * @param place where it stands
 * @param found what was found there, in one line
 * @param known what the data say; empty where they have nothing to do with it
 */
public record ProofreadingFinding(
        ProofreadingKind kind,
        Severity severity,
        DocumentPlace place,
        BilingualText found,
        Optional<BilingualText> known)
        implements Diagnostic {

    /** {@return the rule of its kind, such as {@code proofreading/zero-kept}} */
    @Override
    public String getRuleId() {
        return kind.getRuleId();
    }

    /** {@return how much it weighs} */
    @Override
    public Severity getSeverity() {
        return severity;
    }

    /** {@return the heading or sheet, the row and the heading of the column, as far as they are known} */
    @Override
    public Place getPlace() {
        return Place.onSheet(
                place.section().orElse(""),
                place.column().orElse(""),
                place.row().orElse(0),
                0);
    }

    /** {@return what was found there} */
    @Override
    public BilingualText getMessage() {
        return found;
    }
}
