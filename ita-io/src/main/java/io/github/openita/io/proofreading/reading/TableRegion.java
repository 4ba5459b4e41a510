package io.github.openita.io.proofreading.reading;

import io.github.openita.io.proofreading.heading.ColumnRole;
import io.github.openita.io.proofreading.heading.Columns;
import io.github.openita.io.proofreading.heading.TableKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows below one set of headings.
 *
 * @param kind what it is
 * @param columns its columns
 * @param rows its rows
 * @param spot where it begins
 */
public record TableRegion(TableKind kind, Columns columns, List<WrittenRow> rows, Spot spot) {

    /** Copies the list. */
    public TableRegion {
        rows = List.copyOf(rows);
    }

    /** What stands in the columns of that role, a line for each that says something. */
    public String text(WrittenRow row, ColumnRole role) {
        return columns.all(role).stream()
                .map(row::cell)
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining("\n"));
    }

    /** The place of a row in the first column of that role. */
    public Spot spot(WrittenRow row, ColumnRole role) {
        List<Integer> found = columns.all(role);
        return found.isEmpty() ? row.spot() : row.spot().inColumn(columns.heading(found.get(0)));
    }
}
