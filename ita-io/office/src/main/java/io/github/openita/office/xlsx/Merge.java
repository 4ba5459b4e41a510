package io.github.openita.office.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are one, over several rows.
 *
 * @param column the column of their content, from 0
 * @param top the row of their content, from 1
 * @param bottom their last row
 */
record Merge(int column, int top, int bottom) {

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?[A-Z]{1,3}\\$?([0-9]{1,7})");

    /** The cells of a range such as {@code A2:B4}; empty where they are in one row. */
    static Optional<Merge> of(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int top = Integer.parseInt(matcher.group(2));
        int bottom = Integer.parseInt(matcher.group(3));
        return bottom > top ? Optional.of(new Merge(column(matcher.group(1)), top, bottom)) : Optional.empty();
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
