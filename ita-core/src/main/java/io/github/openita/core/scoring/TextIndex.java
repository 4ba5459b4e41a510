package io.github.openita.core.scoring;

import java.util.Arrays;

/**
 * Numbers texts from 0 in the order they are added, and finds the number of one where it stands in a buffer, without
 * making a string of it. While nothing is added it may be shared.
 */
final class TextIndex {

    static final int ABSENT = -1;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long UPPER = -1L << Integer.SIZE;

    private char[] letters = new char[64];
    /** Where the letters of each text end; it starts where the one before it ends. */
    private int[] ends = new int[8];

    /** At the places that hashes lead to a number, one up, below the upper half of its hash; 0 where there is none. */
    private long[] table = new long[16];

    private int size;

    int size() {
        return size;
    }

    /** The number of the text in a range of a buffer, or {@link #ABSENT}. */
    int find(char[] buffer, int from, int to) {
        long hash = hash(buffer, from, to);
        for (int place = place(hash); table[place] != 0; place = (place + 1) & (table.length - 1)) {
            int number = (int) table[place] - 1;
            if ((table[place] ^ hash) >>> Integer.SIZE == 0 && isAt(number, buffer, from, to)) {
                return number;
            }
        }
        return ABSENT;
    }

    int find(String text) {
        return find(text.toCharArray(), 0, text.length());
    }

    /** The number of a text, which is a new one where it was not added before. */
    int add(String text) {
        char[] buffer = text.toCharArray();
        int known = find(buffer, 0, buffer.length);
        if (known != ABSENT) {
            return known;
        }
        if (2 * (size + 1) > table.length) {
            grow();
        }
        int start = size == 0 ? 0 : ends[size - 1];
        if (letters.length < start + buffer.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + buffer.length));
        }
        System.arraycopy(buffer, 0, letters, start, buffer.length);
        ends[size] = start + buffer.length;
        put(table, (hash(buffer, 0, buffer.length) & UPPER) | (size + 1));
        return size++;
    }

    private void grow() {
        long[] larger = new long[2 * table.length];
        for (long entry : table) {
            if (entry != 0) {
                put(larger, entry);
            }
        }
        table = larger;
        ends = Arrays.copyOf(ends, table.length / 2);
    }

    private static void put(long[] table, long entry) {
        int place = place(entry, table.length);
        while (table[place] != 0) {
            place = (place + 1) & (table.length - 1);
        }
        table[place] = entry;
    }

    private int place(long hash) {
        return place(hash, table.length);
    }

    private static int place(long hash, int places) {
        return (int) (hash >>> Integer.SIZE) & (places - 1);
    }

    /** Whether the text of a number stands in a range of a buffer. */
    boolean isAt(int number, char[] buffer, int from, int to) {
        int start = number == 0 ? 0 : ends[number - 1];
        return Arrays.equals(letters, start, ends[number], buffer, from, to);
    }

    private static long hash(char[] buffer, int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            hash = (hash ^ buffer[i]) * MULTIPLIER;
        }
        return hash;
    }
}
