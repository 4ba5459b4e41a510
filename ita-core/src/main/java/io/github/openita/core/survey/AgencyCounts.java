package io.github.openita.core.survey;

import java.util.Arrays;

/**
 * How often each thing was counted for each of many agencies, exactly. Not shared.
 *
 * <p>Answers of one agency after the other touch its counts all over the memory. So the last few of each count are kept
 * in a byte, those of many agencies side by side, of which a row of answers finds its own in two or three lines of the
 * cache, and only every 256th of the same goes into the count itself.
 */
final class AgencyCounts {

    private static final int CARRIED = 1 << Byte.SIZE;

    /** So many agencies share an array. */
    private static final int SHARE = 1 << 12;

    /** How many things are counted for each agency. */
    private final int size;

    private int agencies;
    /** Per agency the counts, in multiples of those carried. */
    private long[][] carried = new long[16][];
    /** Per agency what was counted since, each below those carried, without a sign. */
    private byte[][] recent = new byte[0][];

    AgencyCounts(int size) {
        this.size = size;
    }

    /** Adds an agency, whose number is the next. */
    void addAgency() {
        if (agencies == carried.length) {
            carried = Arrays.copyOf(carried, 2 * agencies);
        }
        if (agencies == recent.length * SHARE) {
            recent = Arrays.copyOf(recent, recent.length + 1);
            recent[recent.length - 1] = new byte[SHARE * size];
        }
        carried[agencies] = new long[size];
        agencies++;
    }

    /** Where to count for an agency, from {@link #start}: whoever raises one of these to zero calls {@link #carry}. */
    byte[] recent(int agency) {
        return recent[agency / SHARE];
    }

    /** Where the counts of an agency start among the recent ones. */
    int start(int agency) {
        return agency % SHARE * size;
    }

    void carry(int agency, int place) {
        carried[agency][place] += CARRIED;
    }

    void count(int agency, int place) {
        if (++recent(agency)[start(agency) + place] == 0) {
            carry(agency, place);
        }
    }

    /** All counts of an agency; a copy. */
    long[] of(int agency) {
        long[] counts = carried[agency].clone();
        byte[] last = recent(agency);
        int start = start(agency);
        for (int place = 0; place < size; place++) {
            counts[place] += Byte.toUnsignedInt(last[start + place]);
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
