package io.github.openita.core.overview;

import io.github.openita.core.words.Agency;
import org.jspecify.annotations.Nullable;

/**
 * An agency as an {@linkplain OverviewCollector#named overview names it}, once for all of its results: names in one
 * spelling, those of districts and provinces without the word for what they are. This class is immutable and thread-safe.
 */
public final class KnownAgency {

    private final Agency agency;
    /** Those that it is one of; nothing in a document that was read. */
    private final @Nullable KnownAgencies all;

    private final int number;
    private final int[] groups;

    KnownAgency(Agency agency, @Nullable KnownAgencies all, int number, int... groups) {
        this.agency = agency;
        this.all = all;
        this.number = number;
        this.groups = groups;
    }

    /** {@return the agency, its names in one spelling} */
    public Agency getAgency() {
        return agency;
    }

    /** Whether it is one of these. */
    boolean isOf(KnownAgencies agencies) {
        return all == agencies;
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

    /** {@return the name or identifier} */
    @Override
    public String toString() {
        return agency.getName().or(agency::getId).orElse("");
    }
}
