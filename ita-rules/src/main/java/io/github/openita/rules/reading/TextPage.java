package io.github.openita.rules.reading;

import java.util.List;

/**
 * The text of a page of a file, in the order in which it is read; a file without pages is one. Immutable and thread-safe.
 *
 * @param number its number, from 1
 * @param lines its lines as the file has them, blank ones included
 */
public record TextPage(int number, List<String> lines) {

    /** Copies the lines. */
    public TextPage {
        lines = List.copyOf(lines);
    }
}
