package io.github.openita.core.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Counts the results of a year group by group. Used for one grouping of one year, not shared. */
final class GroupSummaries {

    private final FormPlaces places;
    private final KnownAgencies agencies;
    private final int grouping;
    /** By the number of the group. */
    private @Nullable GroupSummary[] groups = new GroupSummary[16];
    /** Of those that do not say where they belong. */
    private @Nullable GroupSummary rest;

    /**
     * Without results.
     *
     * @param grouping the place of the grouping among those of the overview
     */
    GroupSummaries(FormPlaces places, KnownAgencies agencies, int grouping) {
        this.places = places;
        this.agencies = agencies;
        this.grouping = grouping;
    }

    /** Adds the next result, which is not higher than those before. */
    void add(RankedAgency agency) {
        of(agency.getResult().known().group(grouping)).add(agency);
    }

    private GroupSummary of(int number) {
        GroupSummary group = number == KnownAgencies.NO_GROUP ? rest : number < groups.length ? groups[number] : null;
        return group == null ? start(number) : group;
    }

    private GroupSummary start(int number) {
        GroupSummary group = new GroupSummary(places);
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
                group.start(agencies.groupings().get(grouping), Optional.of(agencies.group(grouping, number)));
                year.addGroup(group.build(questions.get(number)));
                any = true;
            }
        }
        if (rest != null && any) {
            rest.start(agencies.groupings().get(grouping), Optional.empty());
            year.addGroup(rest.build(questions.get(KnownAgencies.NO_GROUP)));
        }
    }
}
