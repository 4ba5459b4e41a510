package io.github.openita.io.engine;

/**
 * The line and the column of a character, both from 1, in one number; columns count UTF-16 units. Zero where neither is
 * known.
 */
public final class JsonPlace {

    private JsonPlace() {}

    /** Returns a place of a line and a column; less than 1 where they are not known. */
    public static long of(int line, int column) {
        return (long) Math.max(0, line) << Integer.SIZE | Math.max(0, column);
    }

    /** Returns the line of a place; 0 where it is not known. */
    public static int line(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    /** Returns the column of a place; 0 where it is not known. */
    public static int column(long place) {
        return (int) place;
    }
}
