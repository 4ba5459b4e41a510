package io.github.openita.io.report.model;

import java.util.List;
import java.util.Optional;

/**
 * The cover page of a document. Immutable.
 *
 * @param title the title, line by line
 * @param agency whose document it is; empty where nobody said so
 * @param lines what else stands there, such as the year or the round
 * @param picture the agency's emblem above all; empty for none
 */
public record Cover(List<String> title, Optional<String> agency, List<String> lines, Optional<Picture> picture) {

    /** Copies the lists. */
    public Cover {
        title = List.copyOf(title);
        lines = List.copyOf(lines);
    }

    /**
     * A cover page without a picture.
     *
     * @param title the title, line by line
     * @param agency whose document it is; empty where nobody said so
     * @param lines what else stands there
     */
    public Cover(List<String> title, Optional<String> agency, List<String> lines) {
        this(title, agency, lines, Optional.empty());
    }
}
