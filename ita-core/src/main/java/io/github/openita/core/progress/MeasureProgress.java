package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A measure of a plan, and the entries of a report that are about it. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface MeasureProgress {

    /** {@return its identifier within the plan} */
    String getMeasure();

    /** {@return what is to be done or, where the plan does not say it, what it is about} */
    Optional<String> getTitle();

    /** {@return the entries about it, from 1; none where nobody reports it} */
    List<Integer> getEntries();

    /** {@return a builder with nothing set} */
    static ImmutableMeasureProgress.Builder builder() {
        return ImmutableMeasureProgress.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableMeasureProgress.Builder toBuilder() {
        return builder().from(this);
    }
}
