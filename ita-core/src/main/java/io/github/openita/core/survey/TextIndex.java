package io.github.openita.core.survey;

import java.util.Arrays;

/**
 * Numbers texts from 0 in the order they are added, and finds the number of one where it stands in a buffer, without
 * making a string of it. While nothing is added it may be shared.
 */
final class TextIndex {

    static final int ABSENT = -1;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private char[] letters = new char[64];
    /** Where the letters of each text end; it starts where the one before it ends. */
    private int[] ends = new int[8];

    /** Numbers, one up, at the places that hashes lead to; 0 where there is none. Its length is a power of two. */
    private int[] table = new int[16];

    private int size;

    int size() {
        return size;
    }

    /** The number of the text in a range of a buffer, or {@link #ABSENT}. */
    int find(char[] buffer, int from, int to) {
        for (int place = place(buffer, from, to); table[place] != 0; place = (place + 1) & (table.length - 1)) {
            int number = table[place] - 1;
            if (isAt(number, buffer, from, to)) {
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
        int start = start(size);
        if (letters.length < start + buffer.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, start + buffer.length));
        }
        System.arraycopy(buffer, 0, letters, start, buffer.length);
        ends[size] = start + buffer.length;
        put(size);
        return size++;
    }

    private void grow() {
        table = new int[2 * table.length];
        ends = Arrays.copyOf(ends, table.length / 2);
        for (int number = 0; number < size; number++) {
            put(number);
        }
    }

    private void put(int number) {
        int place = place(letters, start(number), ends[number]);
        while (table[place] != 0) {
            place = (place + 1) & (table.length - 1);
        }
        table[place] = number + 1;
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    /** Whether the text of a number stands in a range of a buffer. */
    boolean isAt(int number, char[] buffer, int from, int to) {
        return Arrays.equals(letters, start(number), ends[number], buffer, from, to);
    }

    private int place(char[] buffer, int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            hash = (hash ^ buffer[i]) * MULTIPLIER;
        }
        return (int) (hash >>> Integer.SIZE) & (table.length - 1);
    }
}
