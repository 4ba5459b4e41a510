package io.github.openita.io.report.model;

import java.util.List;

/**
 * A list of remarks, each at a bullet. Immutable.
 *
 * @param lines one remark each; at least one
 */
public record Remarks(List<String> lines) implements Block {

    /** Copies the list. */
    public Remarks {
        lines = List.copyOf(lines);
    }
}
