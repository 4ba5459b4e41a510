package io.github.openita.io.report.model;

/**
 * A column of a table.
 *
 * @param heading its heading; may be empty
 * @param number whether it holds numbers, which stand at the right
 */
public record Column(String heading, boolean number) {

    /** {@return a column of words} */
    public static Column words(String heading) {
        return new Column(heading, false);
    }

    /** {@return a column of numbers} */
    public static Column number(String heading) {
        return new Column(heading, true);
    }
}
