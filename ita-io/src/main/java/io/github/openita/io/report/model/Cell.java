package io.github.openita.io.report.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A cell of a table. Immutable.
 *
 * @param text what stands in it; several lines are parted by a line feed
 * @param value the number that the text shows, for whoever calculates with it; empty where it is no number
 * @param indent how many steps the text is moved in, from 0
 * @param tone what it wants to say before it is read
 */
public record Cell(String text, Optional<BigDecimal> value, int indent, Tone tone) {

    /** Refuses a negative indent. */
    public Cell {
        if (indent < 0) {
            throw new IllegalArgumentException("indent " + indent + ": must not be negative");
        }
    }

    /** {@return a cell of words} */
    public static Cell of(String text) {
        return new Cell(text, Optional.empty(), 0, Tone.NONE);
    }
}
