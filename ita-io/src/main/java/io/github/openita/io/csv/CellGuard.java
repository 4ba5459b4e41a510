package io.github.openita.io.csv;

/**
 * Keeps spreadsheets from taking text for a formula: a cell that starts with {@code =}, {@code +}, {@code -}, {@code @},
 * tab, carriage return or an apostrophe gets an apostrophe before it; a dash alone is no formula.
 */
final class CellGuard {

    static final char GUARD = '\'';

    private CellGuard() {}

    static String guard(String text) {
        return isDangerous(text) ? GUARD + text : text;
    }

    /** Takes away exactly what {@link #guard} adds: an apostrophe before anything else stays. */
    static String unguard(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && "=+-@\t\r'".indexOf(text.charAt(0)) >= 0 && !text.equals("-");
    }
}
