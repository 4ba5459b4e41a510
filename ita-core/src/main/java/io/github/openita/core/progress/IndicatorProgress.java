package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How far the entries under an indicator are. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface IndicatorProgress {

    /** {@return the number of the indicator (ตัวชี้วัด); empty for the entries that name none} */
    Optional<Integer> getIndicator();

    /** {@return its entries in numbers} */
    ProgressCounts getCounts();

    /** {@return a builder with nothing set} */
    static ImmutableIndicatorProgress.Builder builder() {
        return ImmutableIndicatorProgress.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableIndicatorProgress.Builder toBuilder() {
        return builder().from(this);
    }
}
