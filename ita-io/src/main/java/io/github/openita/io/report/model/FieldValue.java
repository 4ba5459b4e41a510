package io.github.openita.io.report.model;

import java.util.List;

/**
 * What a report knows for a field of a template. Immutable.
 *
 * @param field the field
 * @param blocks what stands in its place, from top to bottom; empty where the report has no data for it
 * @param rows where it is a table, what a repeated row of the template shows; empty also where it is known that there are
 *     none, which the blocks then say
 */
public record FieldValue(FieldName field, List<Block> blocks, List<Row> rows) {

    /**
     * A row of a table. Immutable.
     *
     * @param group the heading that it stands below; empty where there is none
     * @param cells a cell for each column of the field
     */
    public record Row(String group, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Copies the lists; refuses rows of another width than the field has columns. */
    public FieldValue {
        blocks = List.copyOf(blocks);
        rows = List.copyOf(rows);
        int width = field.columns().size();
        String name = field.name();
        rows.stream().filter(row -> row.cells().size() != width).findFirst().ifPresent(row -> {
            throw new IllegalArgumentException(
                    name + ": a row of " + row.cells().size() + " cells for " + width + " columns");
        });
    }

    /** {@return whether the report has no data for it} */
    public boolean isMissing() {
        return blocks.isEmpty() && rows.isEmpty();
    }
}
