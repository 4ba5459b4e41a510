package io.github.openita.io.report.model;

/**
 * A heading over what follows.
 *
 * @param level 1 for a section, 2 and 3 for what is inside
 * @param text its words; a number of the section is part of them
 */
public record Heading(int level, String text) implements Block {

    /** Refuses a level that is not 1 to 3. */
    public Heading {
        if (level < 1 || level > 3) {
            throw new IllegalArgumentException("heading level " + level + ": must be 1 to 3");
        }
    }
}
