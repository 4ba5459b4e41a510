package io.github.openita.core.overview;

import io.github.openita.core.internal.ItaModel;
import io.github.openita.core.words.AgencyType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The checked disclosures of one edition whose agencies have something in common, or all of them. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface DisclosureGroup {

    /** {@return what its agencies have in common; empty for all} */
    Optional<Grouping> getGrouping();

    /** {@return its name, of a type the Thai one; empty for all, and for those that do not say it} */
    Optional<String> getName();

    /** {@return the kind of agency, where they are put together by type} */
    Optional<AgencyType> getType();

    /** {@return the province that a district lies in, where that is said} */
    Optional<String> getProvince();

    /** {@return how many disclosures there are} */
    int getDisclosures();

    /** {@return how many of them have an error} */
    int getWithErrors();

    /** {@return how many errors they have together} */
    long getErrors();

    /** {@return how many warnings they have together} */
    long getWarnings();

    /** {@return how the OIT scores to expect are spread} */
    ScoreDistribution getForecast();

    /** {@return how the OIT scores to expect at worst are spread} */
    ScoreDistribution getAtWorst();

    /** {@return the items of the edition, in the order of the form} */
    @Value.Redacted
    List<ItemOverview> getItems();

    /**
     * {@return the items that any of them would lose: those first that most would, then by what they cost, then by their
     * codes}
     */
    default List<ItemOverview> losses() {
        return getItems().stream()
                .filter(item -> item.failing() > 0)
                .sorted(Comparator.comparingInt(ItemOverview::failing)
                        .thenComparing(ItemOverview::getLost)
                        .reversed()
                        .thenComparing(ItemOverview::getCode))
                .toList();
    }

    /** {@return a builder with nothing set} */
    static ImmutableDisclosureGroup.Builder builder() {
        return ImmutableDisclosureGroup.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableDisclosureGroup.Builder toBuilder() {
        return builder().from(this);
    }
}
