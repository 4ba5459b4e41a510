package io.github.openita.io.report.model;

import java.util.List;

/**
 * A paragraph: lines that belong together, each of one or more spans. Immutable.
 *
 * @param lines the lines; a line that is too long for the page is broken there by whoever shows it
 */
public record Paragraph(List<List<Span>> lines) implements Block {

    /** Copies the lists. */
    public Paragraph {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** {@return a paragraph of plain lines} */
    public static Paragraph of(List<String> lines) {
        return new Paragraph(lines.stream().map(line -> List.of(Span.of(line))).toList());
    }
}
