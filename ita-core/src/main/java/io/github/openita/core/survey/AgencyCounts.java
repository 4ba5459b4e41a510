package io.github.openita.core.survey;

import java.util.Arrays;

/**
 * How often each thing was counted for each of many agencies, exactly. Not shared.
 *
 * <p>Answers of one agency after the other touch its counts all over the memory. So the last few of each count are kept
 * in a byte, of which a row of answers finds its own in two or three lines of the cache, and only every 256th of the
 * same goes into the count itself.
 */
final class AgencyCounts {

    private static final int CARRIED = 1 << Byte.SIZE;

    /** How many things are counted for each agency. */
    private final int size;

    private int agencies;
    /** Per agency the counts, in multiples of those carried. */
    private long[][] carried = new long[16][];
    /** Per agency what was counted since, each below those carried, without a sign. */
    private byte[][] recent = new byte[16][];

    AgencyCounts(int size) {
        this.size = size;
    }

    /** Adds an agency, whose number is the next. */
    void addAgency() {
        if (agencies == carried.length) {
            carried = Arrays.copyOf(carried, 2 * agencies);
            recent = Arrays.copyOf(recent, 2 * agencies);
        }
        carried[agencies] = new long[size];
        recent[agencies] = new byte[size];
        agencies++;
    }

    /** Where to count for an agency: whoever raises one of these to zero calls {@link #carry}. */
    byte[] recent(int agency) {
        return recent[agency];
    }

    void carry(int agency, int place) {
        carried[agency][place] += CARRIED;
    }

    void count(int agency, int place) {
        if (++recent[agency][place] == 0) {
            carry(agency, place);
        }
    }

    /** All counts of an agency; a copy. */
    long[] of(int agency) {
        long[] counts = carried[agency].clone();
        for (int place = 0; place < size; place++) {
            counts[place] += Byte.toUnsignedInt(recent[agency][place]);
        }
        return counts;
    }

    /** Adds the counts of another place. */
    void add(int agency, long[] counts) {
        for (int place = 0; place < size; place++) {
            carried[agency][place] = Math.addExact(carried[agency][place], counts[place]);
        }
    }
}
