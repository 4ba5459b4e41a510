package io.github.openita.io.page;

import java.util.Optional;

/**
 * Where something stands on a page or in a table. Immutable and thread-safe.
 *
 * @param source what messages call the page
 * @param line the line of its text, or the row of a workbook, from 1; empty where it is not known
 */
public record PagePlace(String source, Optional<Integer> line) {

    /**
     * That line of a page.
     *
     * @param source what messages call the page
     * @param line the line of its text, or the row of a workbook, from 1
     */
    public PagePlace(String source, int line) {
        this(source, Optional.of(line));
    }

    /** {@return the place as messages write it, {@code page.html:12}} */
    @Override
    public String toString() {
        return source + line.map(number -> ":" + number).orElse("");
    }
}
