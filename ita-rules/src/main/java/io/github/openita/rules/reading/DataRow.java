package io.github.openita.rules.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a data file. Immutable and thread-safe.
 *
 * @param row its number as a spreadsheet shows it, from 1
 * @param line the line of the text where it begins, from 1; more than the row number where cells above have several
 *     lines
 * @param cells what stands in its cells
 * @param links what cells lead to that are links, by their column from 0; their words may say something else
 */
public record DataRow(int row, int line, List<String> cells, Map<Integer, String> links) {

    /** Copies the cells and links. */
    public DataRow {
        cells = List.copyOf(cells);
        links = Map.copyOf(links);
    }

    /**
     * A row without links.
     *
     * @param row its number as a spreadsheet shows it, from 1
     * @param line the line of the text where it begins, from 1
     * @param cells what stands in its cells
     */
    public DataRow(int row, int line, List<String> cells) {
        this(row, line, cells, Map.of());
    }

    /**
     * {@return what stands in the cell; empty where the row ends before it}
     *
     * @param index a column, from 0
     */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /**
     * {@return what the cell leads to; empty where it is no link}
     *
     * @param index a column, from 0
     */
    public Optional<String> link(int index) {
        return Optional.ofNullable(links.get(index));
    }
}
