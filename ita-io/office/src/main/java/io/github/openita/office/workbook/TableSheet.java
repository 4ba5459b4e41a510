package io.github.openita.office.workbook;

import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.office.writing.ColumnWidths;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** One table on a sheet of its own: headings that stay in sight and can be filtered by. */
final class TableSheet {

    private static final int WIDEST = 50;

    private final Worksheet sheet;
    private final Table table;
    private final Formats formats;
    private int[] letters = {};

    TableSheet(Worksheet sheet, Table table, Formats formats) {
        this.sheet = sheet;
        this.table = table;
        this.formats = formats;
    }

    void write() {
        int columns = table.columns().size();
        Look.printed(sheet, table.wide());
        if (columns == 0) {
            return;
        }
        letters = new ColumnWidths(table).wanted();
        for (int i = 0; i < columns; i++) {
            letters[i] = Math.min(letters[i], WIDEST);
            // Room for the sign that filters.
            sheet.width(i, letters[i] + 3);
        }
        int headings = headings();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Cell> row = table.rows().get(i);
            int lines = 1;
            for (int column = 0; column < columns; column++) {
                Cell cell = row.get(column);
                cell(headings + i, column, cell);
                lines = Math.max(lines, Look.lines(cell.text(), letters[column] - 2 * Math.min(cell.indent(), 3)));
            }
            Look.height(sheet, headings + i, lines, Look.SIZE);
        }
        sheet.freezePane(0, headings);
        sheet.repeatRows(0, headings - 1);
        sheet.setAutoFilter(headings - 1, 0, headings - 1 + table.rows().size(), columns - 1);
    }

    /** Writes the headings; how many rows they take. */
    private int headings() {
        List<Column> columns = table.columns();
        int last = table.spanning().isEmpty() ? 0 : 1;
        for (int i = 0; i < columns.size(); i++) {
            heading(last, i, columns.get(i).heading());
        }
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, Look.lines(columns.get(i).heading(), letters[i]));
        }
        Look.height(sheet, last, lines, Look.SIZE);
        int column = 0;
        int above = 1;
        for (SpanningHeading one : table.spanning()) {
            int room = Arrays.stream(letters, column, column + one.columns()).sum();
            above = Math.max(above, Look.lines(one.text(), room));
            Look.height(sheet, 0, above, Look.SIZE);
            for (int i = column; i < column + one.columns(); i++) {
                boolean alone = one.text().isEmpty();
                heading(0, i, alone ? columns.get(i).heading() : i == column ? one.text() : "");
                if (alone) {
                    sheet.range(0, i, 1, i).merge();
                }
            }
            if (!one.text().isEmpty() && one.columns() > 1) {
                sheet.range(0, column, 0, column + one.columns() - 1).merge();
            }
            column += one.columns();
        }
        return last + 1;
    }

    private void heading(int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, Look.text(text));
        }
        Look.heading(sheet, row, column);
    }

    private void cell(int row, int column, Cell cell) {
        StyleSetter style = Look.cell(sheet, row, column, cell.tone());
        Optional<String> format = cell.value().isPresent() ? formats.of(cell) : Optional.empty();
        if (format.isPresent()) {
            sheet.value(row, column, cell.value().get());
            style.format(format.get());
        } else if (!cell.text().isEmpty()) {
            sheet.value(row, column, Look.text(cell.text()));
        }
        if (table.columns().get(column).number()) {
            style.horizontalAlignment("right").indent(1);
        } else if (cell.indent() > 0) {
            style.horizontalAlignment("left").indent(Math.min(cell.indent(), 15));
        } else if (format.isPresent()) {
            style.horizontalAlignment("left");
        }
        style.set();
    }
}
