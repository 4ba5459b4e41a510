package io.github.openita.core.edition;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.Basis;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * Another grouping of OIT items that agrees with what is known as well as that of the edition (การจัดกลุ่มข้ออีกแบบหนึ่ง):
 * which of the two the form has is not known. Immutable and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface OtherGrouping {

    /** {@return the sub-indicators that hold other items, each with the codes of those in the order of the form} */
    @Value.NaturalOrder
    SortedMap<NodeCode, List<QuestionCode>> getItems();

    /** {@return what it rests on} */
    Optional<Basis> getBasis();

    /** {@return a builder with nothing set} */
    static ImmutableOtherGrouping.Builder builder() {
        return ImmutableOtherGrouping.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableOtherGrouping.Builder toBuilder() {
        return builder().from(this);
    }
}
