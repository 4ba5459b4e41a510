package io.github.openita.io.proofreading;

import java.util.List;

/**
 * A row of a table, below its headings.
 *
 * @param cells what stands in it, in Arabic digits; lines are parted by line feeds
 * @param spot where it stands
 */
record WrittenRow(List<String> cells, Spot spot) {

    WrittenRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
