package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Basis;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that a disclosure must show (องค์ประกอบด้านข้อมูล). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface Element {

    /** {@return its identifier within the item, such as {@code problems}} */
    String getId();

    /** {@return its number on the form, where it has one} */
    Optional<String> getNumber();

    /** {@return the wording of the form} */
    String getWordingTh();

    /** {@return whether the agency may write that there is none (ไม่มี)} */
    @Value.Default
    default boolean isNoneAllowed() {
        return false;
    }

    /** {@return what it rests on that "none" may be written, where it may} */
    Optional<Basis> getNoneBasis();

    /** {@return the agencies that it is asked of, where it is not asked of all} */
    Optional<AppliesTo> getAppliesTo();

    /** {@return what the wording rests on; unverified where nothing is said} */
    @Value.Default
    default Basis getBasis() {
        return Basis.UNVERIFIED;
    }

    /** {@return a builder with nothing set} */
    static ImmutableElement.Builder builder() {
        return ImmutableElement.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableElement.Builder toBuilder() {
        return builder().from(this);
    }
}
