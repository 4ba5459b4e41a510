package io.github.openita.io.agencies;

import io.github.openita.io.internal.CellGuard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The cells of one row as they are read, one after the other, before anything is made of them. Used again for the next row. */
final class RawRow {

    /** What is no score that is written plainly. */
    static final int NO_SCORE = -2;

    /** No score at all. */
    static final int BLANK = -1;

    private static final int FULL = 10_000;

    private final boolean guarded;
    private char[] letters = new char[1 << 10];
    private int[] ends = new int[32];
    private int count;

    private RawRow(boolean guarded) {
        this.guarded = guarded;
    }

    /** Of a text, whose cells may be {@linkplain CellGuard guarded}. */
    static RawRow ofText() {
        return new RawRow(true);
    }

    /** Of a sheet of a workbook. */
    static RawRow ofSheet() {
        return new RawRow(false);
    }

    void clear() {
        count = 0;
    }

    /** Takes all cells of a row. */
    void take(List<String> cells) {
        clear();
        for (int i = 0; i < cells.size(); i++) {
            char[] cell = cells.get(i).toCharArray();
            add(i, cell, 0, cell.length);
        }
    }

    /** Adds a cell; those before it that were not added are blank. */
    void add(int column, char[] buffer, int offset, int length) {
        if (column >= ends.length) {
            ends = Arrays.copyOf(ends, 2 * column);
        }
        int start = end();
        while (count < column) {
            ends[count++] = start;
        }
        if (start + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * (start + length));
        }
        System.arraycopy(buffer, offset, letters, start, length);
        ends[count++] = start + length;
    }

    private int end() {
        return count == 0 ? 0 : ends[count - 1];
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    /** All cells. */
    List<String> cells() {
        List<String> cells = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cells.add(cell(i));
        }
        return cells;
    }

    /** A cell; blank where there is none. */
    String cell(int column) {
        if (column < 0 || column >= count) {
            return "";
        }
        String cell = new String(letters, start(column), ends[column] - start(column));
        return guarded ? CellGuard.unguard(cell) : cell;
    }

    /** A number that is the same for the same letters in these columns. */
    int hash(int... columns) {
        int hash = 0;
        for (int column : columns) {
            hash = 31 * hash + '\n';
            if (column >= 0 && column < count) {
                for (int i = start(column); i < ends[column]; i++) {
                    hash = 31 * hash + letters[i];
                }
            }
        }
        return hash;
    }

    /** The letters in these columns, each after its length in two signs. */
    char[] letters(int... columns) {
        int length = 2 * columns.length;
        for (int column : columns) {
            length += length(column);
        }
        char[] copy = new char[length];
        int at = 0;
        for (int column : columns) {
            int some = length(column);
            copy[at] = (char) (some >>> Character.SIZE);
            copy[at + 1] = (char) some;
            if (some > 0) {
                System.arraycopy(letters, start(column), copy, at + 2, some);
            }
            at += 2 + some;
        }
        return copy;
    }

    private int length(int column) {
        return column >= 0 && column < count ? ends[column] - start(column) : 0;
    }

    /** Whether {@link #letters} would give these. */
    boolean hasLetters(char[] known, int... columns) {
        int at = 0;
        for (int column : columns) {
            int some = length(column);
            if (at + 2 + some > known.length
                    || known[at] != (char) (some >>> Character.SIZE)
                    || known[at + 1] != (char) some
                    || (some > 0
                            && !Arrays.equals(letters, start(column), ends[column], known, at + 2, at + 2 + some))) {
                return false;
            }
            at += 2 + some;
        }
        return at == known.length;
    }

    /** The score in a column in hundredths, {@link #BLANK}, or {@link #NO_SCORE} where that takes more to find out. */
    int hundredths(int column) {
        if (column < 0 || column >= count || start(column) == ends[column]) {
            return BLANK;
        }
        int value = 0;
        int decimals = -1;
        int from = start(column);
        if (ends[column] - from > 6 || letters[from] == '.' || letters[ends[column] - 1] == '.') {
            return NO_SCORE;
        }
        for (int i = from; i < ends[column]; i++) {
            char c = letters[i];
            if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c >= '0' && c <= '9') {
                value = 10 * value + c - '0';
                decimals += decimals < 0 ? 0 : 1;
            } else {
                return NO_SCORE;
            }
        }
        if (decimals > 2) {
            return NO_SCORE;
        }
        int hundredths = decimals == 2 ? value : decimals == 1 ? 10 * value : 100 * value;
        return hundredths <= FULL ? hundredths : NO_SCORE;
    }
}
