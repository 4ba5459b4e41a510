package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Points;
import java.util.Optional;
import org.immutables.value.Value;

/** How many results have a band (ระดับผลการประเมิน). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface BandCount {

    /** {@return the code of the band} */
    String getCode();

    /** {@return its Thai name} */
    String getNameTh();

    /** {@return its English name} */
    String getNameEn();

    /** {@return how many results have it} */
    int getCount();

    /** {@return of how many of these it is provisional, since parts of EIT are not known} */
    int getProvisional();

    /** {@return the share of the results whose band is known, in percent, exact; empty where there are none} */
    Optional<Points> getShare();

    /** {@return a builder with nothing set} */
    static ImmutableBandCount.Builder builder() {
        return ImmutableBandCount.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableBandCount.Builder toBuilder() {
        return builder().from(this);
    }
}
