package io.github.openita.core.scoring;

import io.github.openita.core.internal.ItaModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The band that a result has (ระดับผลการประเมิน), and whether it is certain. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface AwardedBand {

    /** {@return its code, such as {@code GOOD}} */
    String getCode();

    /** {@return its Thai name, such as ผ่านดี} */
    String getNameTh();

    /** {@return its English name} */
    String getNameEn();

    /** {@return what it rests on} */
    @Value.Default
    default BandSource getSource() {
        return BandSource.COMPUTED;
    }

    /** {@return what follows for the parts that are not known, where it is the published band and not the highest possible} */
    Optional<ImpliedLimit> getImplies();

    /** {@return whether the parts of EIT, where they are not known, could make it a lower band} */
    boolean isProvisional();

    /** {@return the codes of those lower bands, the highest first; empty where the band is certain} */
    List<String> getCouldBe();

    /** {@return a builder with nothing set} */
    static ImmutableAwardedBand.Builder builder() {
        return ImmutableAwardedBand.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableAwardedBand.Builder toBuilder() {
        return builder().from(this);
    }
}
