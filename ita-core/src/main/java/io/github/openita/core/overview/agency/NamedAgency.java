package io.github.openita.core.overview.agency;

import io.github.openita.core.words.Agency;
import org.jspecify.annotations.Nullable;

/**
 * An agency as an overview names it, once for all of its results: names in one spelling, those of districts and provinces
 * without the word for what they are. This class is immutable and thread-safe.
 */
public final class NamedAgency {

    private final Agency agency;
    /** Those that it is one of; nothing in a document that was read. */
    private final @Nullable KnownAgencies all;

    private final int number;
    private final int[] groups;

    NamedAgency(Agency agency, @Nullable KnownAgencies all, int number, int... groups) {
        this.agency = agency;
        this.all = all;
        this.number = number;
        this.groups = groups;
    }

    /** As it stands in a document, of no overview that is made. */
    public static NamedAgency read(Agency agency) {
        return new NamedAgency(agency, null, KnownAgencies.NO_GROUP);
    }

    /** The agency, its names in one spelling. */
    public Agency agency() {
        return agency;
    }

    /** Whether it is one of these. */
    public boolean isOf(KnownAgencies agencies) {
        return all == agencies;
    }

    /** The same for all that is said of one agency, from 0 up. */
    public int number() {
        return number;
    }

    /**
     * The number of the group that it belongs to; {@link KnownAgencies#NO_GROUP} where it does not say so.
     *
     * @param grouping the index of the grouping among those of the overview
     */
    public int group(int grouping) {
        return groups[grouping];
    }

    /** The name or identifier. */
    @Override
    public String toString() {
        return agency.getName().or(agency::getId).orElse("");
    }
}
