package io.github.openita.io.proofreading.reading;

import java.util.List;

/**
 * A row of a table, below its headings.
 *
 * @param cells what stands in it, in Arabic digits; lines are parted by line feeds
 * @param spot where it stands
 */
public record WrittenRow(List<String> cells, Spot spot) {

    /** Copies the list. */
    public WrittenRow {
        cells = List.copyOf(cells);
    }

    /** What stands in a column; empty beyond the last cell. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
