package io.github.openita.io.report.model;

import java.util.List;
import java.util.Optional;

/**
 * A table with one line of headings and, where columns share one, a line of spanning headings above it. Immutable.
 *
 * @param name what the table holds, in a few words: its caption, and the name of its sheet; empty where the heading
 *     above says it
 * @param spanning the headings above the columns' own; empty, or as many columns together as the table has
 * @param columns the columns
 * @param rows the rows, each with a cell for each column
 * @param wide whether it needs a page that lies on its side
 */
public record Table(
        Optional<String> name,
        List<SpanningHeading> spanning,
        List<Column> columns,
        List<List<Cell>> rows,
        boolean wide)
        implements Block {

    /** Copies the lists; refuses rows and spanning headings of another width than the columns. */
    public Table {
        spanning = List.copyOf(spanning);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        int width = columns.size();
        int spanned = spanning.stream().mapToInt(SpanningHeading::columns).sum();
        if (!spanning.isEmpty() && spanned != width) {
            throw new IllegalArgumentException("headings over " + spanned + " columns of " + width);
        }
        rows.stream().filter(row -> row.size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException("a row of " + row.size() + " cells in " + width + " columns");
        });
    }
}
