package io.github.openita.core.analysis;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.NodeCode;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The shortest way to a band: which scores must rise, and how far. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface BandPath {

    /** {@return the code of the band} */
    String getCode();

    /** {@return its Thai name} */
    String getNameTh();

    /** {@return whether the steps reach it; not where a tool is not assessed, since nothing can be said then} */
    boolean isReachable();

    /** {@return the steps in the natural order of their codes; none where the band is held or out of reach} */
    List<PathStep> getSteps();

    /**
     * {@return whether it is proved that fewer steps do not do; else the search ended at its limit, and fewer may do}
     */
    boolean isShortest();

    /**
     * {@return the parts of EIT whose scores are not known, on which it depends that the steps lead to the band; empty
     * where they certainly do}
     */
    List<NodeCode> getDependsOn();

    /** {@return what the steps lead to; empty where the band is out of reach} */
    Optional<PathEnd> getAfter();

    /** {@return a builder with nothing set} */
    static ImmutableBandPath.Builder builder() {
        return ImmutableBandPath.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableBandPath.Builder toBuilder() {
        return builder().from(this);
    }
}
