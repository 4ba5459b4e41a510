package io.github.openita.core.responsibility;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the check of a matrix told, with all else that was asked about it, as one document. Immutable and thread-safe.
 * {@link MatrixCheck#toReport} makes it.
 */
@ItaModel
@Value.Immutable
public interface MatrixReport {

    /** {@return the form that the matrix was held against} */
    Edition getEdition();

    /** {@return the matrix that was checked} */
    ResponsibilityMatrix getMatrix();

    /** {@return what was found: of the whole, then in the order of the form} */
    @Value.Redacted
    List<RowFinding> getFindings();

    /** {@return what falls to whom: who is in most rows first, then by name} */
    @Value.Redacted
    List<Workload> getWorkload();

    /** {@return which of its items are out of date; empty where that was not asked} */
    @Value.Redacted
    Optional<StaleItems> getStale();

    /** {@return the matrix for another edition; empty where that was not asked} */
    @Value.Redacted
    Optional<CarriedMatrix> getCarried();

    /** {@return a builder with nothing set} */
    static ImmutableMatrixReport.Builder builder() {
        return ImmutableMatrixReport.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMatrixReport.Builder toBuilder() {
        return builder().from(this);
    }
}
