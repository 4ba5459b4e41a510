package io.github.openita.office.docx;

import io.github.openita.office.guard.Watch;
import io.github.openita.rules.reading.DataRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of a Word document while it is read. Used by one thread. */
final class DocxTable {

    private static final int MOST_COLUMNS = 256;

    private final Watch watch;
    private final List<DataRow> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private @Nullable StringBuilder cell;
    private int span = 1;
    private boolean above;

    DocxTable(Watch watch) {
        this.watch = watch;
    }

    List<DataRow> rows() {
        return rows;
    }

    void beginRow() {
        row = new ArrayList<>();
    }

    void beginCell() {
        cell = new StringBuilder();
        span = 1;
        above = false;
    }

    /** The cell takes several columns; its text stands in the first. */
    void span(@Nullable String columns) {
        span = columns != null && columns.matches("[0-9]{1,3}")
                ? Math.max(1, Math.min(MOST_COLUMNS, Integer.parseInt(columns)))
                : 1;
    }

    /** The cell is one with that above it. */
    void fromAbove() {
        above = true;
    }

    /** Adds a paragraph; {@code false} where no cell is open. */
    boolean add(String paragraph) {
        if (cell == null) {
            return false;
        }
        cell.append(cell.length() == 0 ? "" : "\n").append(paragraph);
        return true;
    }

    void endCell() {
        String text = cell == null ? "" : cell.toString();
        int column = row.size();
        List<String> before =
                rows.isEmpty() ? List.of() : rows.get(rows.size() - 1).cells();
        row.add(above && text.isBlank() && column < before.size() ? before.get(column) : text);
        for (int i = 1; i < span; i++) {
            row.add("");
        }
        watch.cells(span);
        cell = null;
    }

    /** Ends the row; returns it as a line. */
    String endRow() {
        int number = rows.size() + 1;
        rows.add(new DataRow(number, number, row));
        List<String> cells = new ArrayList<>();
        row.forEach(text -> cells.add(text.replace('\n', ' ').replace('\t', ' ')));
        return String.join("\t", cells).stripTrailing();
    }
}
