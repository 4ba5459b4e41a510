package io.github.openita.core.overview;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.internal.ItaModel;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** The results of one edition, and so of one fiscal year. Immutable and thread-safe. */
@ItaModel
@Value.Immutable
public interface YearOverview {

    /** {@return the edition that the results are of} */
    Edition getEdition();

    /** {@return all of them together} */
    GroupOverview getAll();

    /**
     * {@return the groups, by what they have in common, then by name; those that do not say where they belong last. Without
     * a grouping that none of the agencies says anything of}
     */
    @Value.Redacted
    List<GroupOverview> getGroups();

    /**
     * {@return every result by its rank, of equals by name; last those without an overall score}
     */
    @Value.Redacted
    List<RankedAgency> getRanking();

    /** {@return the agencies that a single score keeps from the next band, by what is missing, the least first; empty where nobody asked for it} */
    @Value.Redacted
    Optional<List<StepToBand>> getOneStep();

    /**
     * {@return its groups of that kind}
     *
     * @param grouping what they have in common
     */
    default List<GroupOverview> groupsBy(Grouping grouping) {
        return getGroups().stream()
                .filter(group -> group.getGrouping().filter(grouping::equals).isPresent())
                .toList();
    }

    /** {@return a builder with nothing set} */
    static ImmutableYearOverview.Builder builder() {
        return ImmutableYearOverview.builder();
    }

    /** {@return a builder with everything set as here} */
    default ImmutableYearOverview.Builder toBuilder() {
        return builder().from(this);
    }
}
