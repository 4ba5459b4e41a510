package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.problem.Diagnostic;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that a matrix, a plan or a progress report lacks or contradicts, in one of its rows or as a whole. Immutable
 * and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface RowFinding extends Diagnostic {

    /** {@return the rule, a stable name such as {@code matrix/no-role}} */
    @Override
    String getRuleId();

    /** {@return what it was found in} */
    Paper getPaper();

    /** {@return the row as a JSON Pointer into the document that it is of, {@code /measures/0}; empty for the whole} */
    @Override
    default Place getPlace() {
        return Place.of(getRow().flatMap(getPaper()::pointerTo).orElse(""));
    }

    /** {@return how much it weighs} */
    @Override
    Severity getSeverity();

    /** {@return the row it is about, from 1 in the order of the document; empty where there is none} */
    Optional<Integer> getRow();

    /** {@return the OIT item it is about, where it is about one} */
    Optional<QuestionCode> getItem();

    /** {@return what was found, in one line} */
    @Override
    BilingualText getMessage();

    /** {@return a builder with nothing set} */
    static ImmutableRowFinding.Builder builder() {
        return ImmutableRowFinding.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableRowFinding.Builder toBuilder() {
        return builder().from(this);
    }
}
