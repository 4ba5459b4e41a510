package io.github.openita.core.progress;

import io.github.openita.core.internal.ItaModel;
import java.util.Optional;
import org.immutables.value.Value;

/** How far a unit's entries are. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface UnitProgress {

    /** {@return the unit (หน่วยงานผู้รับผิดชอบ); empty for the entries that name none} */
    Optional<String> getUnit();

    /** {@return its entries in numbers; one with several units counts in each} */
    ProgressCounts getCounts();

    /** {@return a builder with nothing set} */
    static ImmutableUnitProgress.Builder builder() {
        return ImmutableUnitProgress.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableUnitProgress.Builder toBuilder() {
        return builder().from(this);
    }
}
