package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import java.util.List;
import org.immutables.value.Value;

/**
 * The results of many agencies and years in one view (ภาพรวมผลการประเมิน). Immutable and thread-safe; it does not depend
 * on the order in which results were added.
 */
@ItaModel
@Value.Immutable
public interface Overview {

    /** {@return how many different agencies there are, those of results and of disclosures together} */
    int getAgencies();

    /** {@return how many results there are} */
    int getResults();

    /** {@return how many rows and documents could not be used, as whoever read them says; 0 where nobody says so} */
    @Value.Default
    default int getRefused() {
        return 0;
    }

    /** {@return what agencies are put together by} */
    List<Grouping> getGroupings();

    /** {@return one for each edition that results are of, the oldest first} */
    @Value.Redacted
    List<YearOverview> getYears();

    /** {@return what is missing before the assessor comes: one for each edition that disclosures were checked by, the oldest first} */
    @Value.Redacted
    List<DisclosureOverview> getDisclosures();

    /** {@return a builder with nothing set} */
    static ImmutableOverview.Builder builder() {
        return ImmutableOverview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableOverview.Builder toBuilder() {
        return builder().from(this);
    }
}
