package io.github.openita.io.internal;

import io.github.openita.core.words.ThaiText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text that came from outside safe to stand in a cell. What could move a cursor, turn the direction of writing or
 * be a command to the runner of a CI system is made visible as in every other output, but that lines and tabs stay. And
 * spreadsheets must not take it for a formula: a cell that starts with {@code =}, {@code +}, {@code -}, {@code @} (also
 * their full-width forms), tab, line end or an apostrophe gets an apostrophe before it; a dash alone is no formula.
 */
public final class CellGuard {

    /** What is put before such a cell. */
    public static final char GUARD = '\'';

    private static final String STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20\t\r\n'";

    /** What stays between pieces of a text, each of which could start a line. */
    private static final Pattern BETWEEN = Pattern.compile("[\r\n\t]+");

    private CellGuard() {}

    /** {@return the text as it may stand in a cell} */
    public static String guard(String text) {
        String shown = visible(text);
        return isDangerous(shown) ? GUARD + shown : shown;
    }

    /** A text of lines, each of which can be shown; a carriage return alone would be written over. */
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Matcher between = BETWEEN.matcher(text);
        int at = 0;
        while (between.find()) {
            shown.append(ThaiText.oneLine(text.substring(at, between.start())))
                    .append(between.group().replace("\r\n", "\n").replace('\r', '\n'));
            at = between.end();
        }
        return shown.append(ThaiText.oneLine(text.substring(at))).toString();
    }

    /** Takes away exactly what {@link #guard} adds: an apostrophe before anything else stays. */
    public static String unguard(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 && !text.equals("-") && !text.equals("\uFF0D");
    }
}
