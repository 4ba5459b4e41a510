package io.github.openita.rules.reading;

import java.util.List;

/**
 * A row of a data file. Immutable and thread-safe.
 *
 * @param row its number as a spreadsheet shows it, from 1
 * @param line the line of the text where it begins, from 1; more than the row number where cells above have several
 *     lines
 * @param cells what stands in its cells
 */
public record DataRow(int row, int line, List<String> cells) {

    /** Copies the cells. */
    public DataRow {
        cells = List.copyOf(cells);
    }

    /**
     * {@return what stands in the cell; empty where the row ends before it}
     *
     * @param index a column, from 0
     */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
