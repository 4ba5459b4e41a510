package io.github.openita.office.xlsx;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that are one.
 *
 * @param column the column of their content, from 0
 * @param top the row of their content, from 1
 * @param right their last column
 * @param bottom their last row
 */
record Merge(int column, int top, int right, int bottom) {

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");

    /** The cells of a range such as {@code A2:B4}; empty where they are no range. */
    static Optional<Merge> of(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return Optional.of(new Merge(
                column(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                column(matcher.group(3)),
                Integer.parseInt(matcher.group(4))));
    }

    /** One cell such as {@code A2}, or the cells of a range; empty where they are none. */
    static Optional<Merge> ofCells(String cells) {
        return of(cells.indexOf(':') < 0 ? cells + ":" + cells : cells);
    }

    /** Whether its content comes down into rows below. */
    boolean isFalling() {
        return bottom > top;
    }

    private static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = 26 * column + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }
}
