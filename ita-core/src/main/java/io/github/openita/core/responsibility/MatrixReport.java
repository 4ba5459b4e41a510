package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import java.util.Optional;
import org.immutables.value.Value;

/** A checked matrix with all that was asked about it, to be written as one document. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface MatrixReport {

    /** {@return the checked matrix} */
    MatrixCheck getCheck();

    /** {@return which of its items are out of date; empty where that was not asked} */
    Optional<StaleItems> getStale();

    /** {@return the matrix for another edition; empty where that was not asked} */
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
