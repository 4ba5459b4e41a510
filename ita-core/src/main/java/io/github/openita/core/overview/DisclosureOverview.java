package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import java.util.List;
import org.immutables.value.Value;

/**
 * The checked disclosures of one edition: what is missing before the assessor comes (สิ่งที่ยังขาดก่อนรับการประเมิน). Immutable
 * and thread-safe.
 */
@ItaModel
@Value.Immutable
public interface DisclosureOverview {

    /** {@return the edition that they were checked by} */
    Edition getEdition();

    /** {@return all of them together} */
    DisclosureGroup getAll();

    /**
     * {@return the groups, by what they have in common, then by name; those that do not say where they belong last. Without
     * a grouping that none of the agencies says anything of}
     */
    @Value.Redacted
    List<DisclosureGroup> getGroups();

    /** {@return every disclosure: those first that would lose most items, then by their errors, the most first, then by name} */
    @Value.Redacted
    List<CheckedDisclosure> getAgencies();

    /**
     * {@return its groups of that kind}
     *
     * @param grouping what they have in common
     */
    default List<DisclosureGroup> groupsBy(Grouping grouping) {
        return getGroups().stream()
                .filter(group -> group.getGrouping().filter(grouping::equals).isPresent())
                .toList();
    }

    /** {@return a builder with nothing set} */
    static ImmutableDisclosureOverview.Builder builder() {
        return ImmutableDisclosureOverview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableDisclosureOverview.Builder toBuilder() {
        return builder().from(this);
    }
}
