package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;

/** An agency as an overview keeps it, once for all of its results. Immutable and thread-safe. */
final class KnownAgency {

    private final Agency agency;
    private final int number;
    private final int[] groups;

    KnownAgency(Agency agency, int number, int... groups) {
        this.agency = agency;
        this.number = number;
        this.groups = groups;
    }

    /** The agency, its names in one spelling. */
    Agency agency() {
        return agency;
    }

    /** The same for all that is said of one agency, from 0 up. */
    int number() {
        return number;
    }

    /**
     * The number of the group that it belongs to; {@link KnownAgencies#NO_GROUP} where it does not say so.
     *
     * @param grouping the place of the grouping among those of the overview
     */
    int group(int grouping) {
        return groups[grouping];
    }
}
