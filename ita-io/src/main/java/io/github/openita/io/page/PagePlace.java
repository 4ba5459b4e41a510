package io.github.openita.io.page;

/**
 * Where something stands on a page or in a table. Immutable and thread-safe.
 *
 * @param source what messages call the page
 * @param line the line of its text, or the row of a workbook, from 1; 0 where it is not known
 */
public record PagePlace(String source, int line) {

    /** {@return the place as messages write it, {@code page.html:12}} */
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line : source;
    }
}
