package io.github.openita.io.official.draft;

import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import java.util.List;
import java.util.Optional;

/** Tables and lines of official documents. Static methods only. */
public final class DocumentTables {

    private DocumentTables() {}

    /** On a page that stands upright. */
    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(Optional.empty(), List.of(), columns, rows, false);
    }

    /** On a page that lies on its side. */
    public static Table wide(List<Column> columns, List<List<Cell>> rows) {
        return new Table(Optional.empty(), List.of(), columns, rows, true);
    }

    /** What a person must still write, one thing in each line. */
    public static List<List<Span>> open(List<String> lines) {
        return lines.stream().map(line -> List.of(Span.gap(line))).toList();
    }
}
