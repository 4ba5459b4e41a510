package io.github.openita.core.overview;

import io.github.openita.core.overview.agency.KnownAgencies;
import io.github.openita.core.overview.form.NumberedNodes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the results of a year group by group. Used for one grouping of one year, not shared. */
final class GroupSummaries {

    private final NumberedNodes nodes;
    private final KnownAgencies agencies;
    private final Grouping grouping;
    /** The index of the grouping among those of the overview. */
    private final int index;
    /** By the number of the group. */
    private @Nullable GroupSummary[] groups = new GroupSummary[16];
    /** Of those that do not say where they belong. */
    private @Nullable GroupSummary rest;

    /**
     * Without results.
     *
     * @param index the index of the grouping among those of the overview
     */
    GroupSummaries(NumberedNodes nodes, KnownAgencies agencies, Grouping grouping, int index) {
        this.nodes = nodes;
        this.agencies = agencies;
        this.grouping = grouping;
        this.index = index;
    }

    /** Adds the next result, which is not higher than those before. */
    void add(RankedAgency agency) {
        of(agency.getResult().known().group(index)).add(agency);
    }

    private GroupSummary of(int number) {
        GroupSummary group = number == KnownAgencies.NO_GROUP ? rest : number < groups.length ? groups[number] : null;
        return group == null ? start(number) : group;
    }

    private GroupSummary start(int number) {
        GroupSummary group = new GroupSummary(nodes);
        if (number == KnownAgencies.NO_GROUP) {
            rest = group;
            return group;
        }
        if (number >= groups.length) {
            groups = Arrays.copyOf(groups, 2 * number);
        }
        groups[number] = group;
        return group;
    }

    /**
     * Adds the groups to a year; none where no result says where it belongs.
     *
     * @param order the numbers of all groups, in their order
     * @param questions what is summed of the questions and items of each group
     */
    void addTo(ImmutableYearOverview.Builder year, List<Integer> order, Map<Integer, NodeSums> questions) {
        boolean any = false;
        for (int number : order) {
            GroupSummary group = number < groups.length ? groups[number] : null;
            if (group != null) {
                group.start(grouping, Optional.of(agencies.group(index, number)));
                year.addGroup(group.build(questions.get(number)));
                any = true;
            }
        }
        if (rest != null && any) {
            year.addGroup(rest.start(grouping, Optional.empty()).build(questions.get(KnownAgencies.NO_GROUP)));
        }
    }
}
