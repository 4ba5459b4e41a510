package io.github.openita.io.report.model;

/**
 * A heading over several columns of a table.
 *
 * @param text its words; empty where the columns below have none in common
 * @param columns over how many columns it stands, at least 1
 */
public record SpanningHeading(String text, int columns) {

    /** Refuses a heading over no column. */
    public SpanningHeading {
        if (columns < 1) {
            throw new IllegalArgumentException("heading over " + columns + " columns: must be at least 1");
        }
    }
}
