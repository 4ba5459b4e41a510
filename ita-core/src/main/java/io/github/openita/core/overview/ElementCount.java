package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import org.immutables.value.Value;

/** How many disclosures lack one element of an item (องค์ประกอบด้านข้อมูล). Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface ElementCount {

    /** {@return its identifier within the item, such as {@code problems}} */
    String getId();

    /** {@return in how many disclosures it has an error; at least 1} */
    int getCount();

    /** {@return a builder with nothing set} */
    static ImmutableElementCount.Builder builder() {
        return ImmutableElementCount.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableElementCount.Builder toBuilder() {
        return builder().from(this);
    }
}
