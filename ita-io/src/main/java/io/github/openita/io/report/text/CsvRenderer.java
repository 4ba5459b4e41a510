package io.github.openita.io.report.text;

import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.internal.CsvOutput;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Table;

/** Shows one table as CSV. */
public final class CsvRenderer {

    private CsvRenderer() {}

    /**
     * {@return the table with a byte-order mark; what spreadsheets would take for a formula is text}
     *
     * @param table what to show
     */
    public static String render(Table table) {
        return CsvOutput.write(
                TableHeadings.of(table).stream().map(CellGuard::guard).toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(CsvRenderer::written).toList())
                        .toList());
    }

    /** A number stands as it is: its sign starts no formula. */
    private static String written(Cell cell) {
        return cell.value().isPresent() && cell.indent() == 0 ? cell.text() : CellGuard.guard(cell.text());
    }
}
