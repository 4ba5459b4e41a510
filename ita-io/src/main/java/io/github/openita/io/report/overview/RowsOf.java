package io.github.openita.io.report.overview;

import io.github.openita.io.report.draft.Tables;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A table whose rows are only made as far as they are shown, since it may have very many.
 *
 * @param columns the columns
 * @param items what there is a row of
 * @param row makes the row of one
 * @param wide whether it needs a page that lies on its side
 */
record RowsOf<T>(List<Column> columns, List<T> items, Function<T, List<Cell>> row, boolean wide) {

    static <T> RowsOf<T> of(List<Column> columns, List<T> items, Function<T, List<Cell>> row) {
        return new RowsOf<>(columns, items, row, false);
    }

    /** The same on a page that lies on its side. */
    RowsOf<T> onItsSide() {
        return new RowsOf<>(columns, items, row, true);
    }

    int size() {
        return items.size();
    }

    /** The table of all rows. */
    Table table() {
        return first(items.size());
    }

    /** The table of the first rows. */
    Table first(int most) {
        Table table = Tables.ofCells(
                columns,
                items.subList(0, Math.min(most, items.size())).stream().map(row).toList());
        return new Table(Optional.empty(), table.spanning(), table.columns(), table.rows(), wide || table.wide());
    }
}
