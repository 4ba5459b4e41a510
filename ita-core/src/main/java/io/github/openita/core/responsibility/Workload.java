package io.github.openita.core.responsibility;

import io.github.openita.core.internal.ItaModel;
import org.immutables.value.Value;

/** In how many rows of a matrix someone has which role (ภาระงาน). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Workload {

    /** {@return who it is, as first written} */
    Responsible getWho();

    /** {@return in how many rows they prepare, 0 or more} */
    int getPrepares();

    /** {@return in how many rows they collect, 0 or more} */
    int getCollects();

    /** {@return in how many rows they publish, 0 or more} */
    int getPublishes();

    /** {@return in how many rows they have any role, 1 or more; a row with two roles counts once} */
    int getRows();

    /** {@return a builder with nothing set} */
    static ImmutableWorkload.Builder builder() {
        return ImmutableWorkload.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableWorkload.Builder toBuilder() {
        return builder().from(this);
    }
}
