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
 * @param brief the text where there is little room, as on a terminal; empty where that is the text itself
 */
public record Cell(String text, Optional<BigDecimal> value, int indent, Tone tone, Optional<String> brief) {

    /** Refuses a negative indent. */
    public Cell {
        if (indent < 0) {
            throw new IllegalArgumentException("indent " + indent + ": must not be negative");
        }
    }

    /** A cell whose text is the same everywhere. */
    public Cell(String text, Optional<BigDecimal> value, int indent, Tone tone) {
        this(text, value, indent, tone, Optional.empty());
    }

    /** {@return a cell of words} */
    public static Cell of(String text) {
        return new Cell(text, Optional.empty(), 0, Tone.NONE);
    }

    /** {@return the same, moved in} */
    public Cell withIndent(int steps) {
        return new Cell(text, value, steps, tone, brief);
    }

    /** {@return the same with a tone} */
    public Cell withTone(Tone said) {
        return new Cell(text, value, indent, said, brief);
    }

    /** {@return the same with a text for where there is little room} */
    public Cell withBrief(String shorter) {
        return new Cell(text, value, indent, tone, shorter.equals(text) ? Optional.empty() : Optional.of(shorter));
    }
}
