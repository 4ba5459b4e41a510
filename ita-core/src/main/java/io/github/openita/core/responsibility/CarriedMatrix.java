package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * A matrix carried to another year's form, and what became of its rows: each is carried, split or without successor.
 * Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface CarriedMatrix {

    /** {@return the matrix for the new edition: the carried rows, and the split ones once for each of their items} */
    ResponsibilityMatrix getMatrix();

    /** {@return where the carried rows went, in the order of the rows; those whose code stayed too} */
    List<MovedRow> getMoved();

    /** {@return the rows whose item became several, in their order} */
    List<SplitRow> getSplit();

    /**
     * {@return the rows that answer no item of the new edition, in their order: their item has no successor, or they
     * answer no item of the old one either}
     */
    List<MatrixRow> getWithoutSuccessor();

    /** {@return the items of the new edition that no row answers, in the order of the form} */
    List<QuestionCode> getWithoutRow();

    /** {@return a builder with nothing set} */
    static ImmutableCarriedMatrix.Builder builder() {
        return ImmutableCarriedMatrix.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableCarriedMatrix.Builder toBuilder() {
        return builder().from(this);
    }
}
