package io.github.openita.io.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A report: a title, then paragraphs and tables; shown as text or as Markdown. Immutable and thread-safe once built.
 */
public final class Report {

    /** One piece of a report. */
    sealed interface Block {}

    /** A heading over what follows. */
    record Heading(String text) implements Block {}

    /** A paragraph of one or more lines. */
    record Paragraph(List<String> lines) implements Block {}

    /** A list of remarks. */
    record Remarks(List<String> lines) implements Block {}

    /** A table; numbers stand at the right. */
    record Table(List<Column> columns, List<List<String>> rows) implements Block {}

    /** A column of a table. */
    record Column(String heading, boolean number) {

        static Column words(String heading) {
            return new Column(heading, false);
        }

        static Column number(String heading) {
            return new Column(heading, true);
        }
    }

    private final String title;
    private final List<Block> blocks;

    private Report(String title, List<Block> blocks) {
        this.title = title;
        this.blocks = List.copyOf(blocks);
    }

    String title() {
        return title;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** {@return the report for a terminal: lines end with a line feed, columns are aligned for Thai} */
    public String toText() {
        return new TextRenderer().render(this);
    }

    /** {@return the report as Markdown (GitHub's tables); what stood in documents cannot break out of its cell} */
    public String toMarkdown() {
        return new MarkdownRenderer().render(this);
    }

    static Builder titled(String title) {
        return new Builder(title);
    }

    /** Puts a report together; not thread-safe. */
    static final class Builder {

        private final String title;
        private final List<Block> blocks = new ArrayList<>();

        private Builder(String title) {
            this.title = title;
        }

        Builder heading(String text) {
            blocks.add(new Heading(text));
            return this;
        }

        Builder paragraph(String... lines) {
            blocks.add(new Paragraph(List.of(lines)));
            return this;
        }

        Builder remarks(List<String> lines) {
            if (!lines.isEmpty()) {
                blocks.add(new Remarks(List.copyOf(lines)));
            }
            return this;
        }

        Builder table(List<Column> columns, List<List<String>> rows) {
            if (!rows.isEmpty()) {
                blocks.add(new Table(List.copyOf(columns), List.copyOf(rows)));
            }
            return this;
        }

        Report build() {
            return new Report(title, blocks);
        }
    }
}
