package io.github.openita.office.docx;

import io.github.openita.office.guard.Watch;
import io.github.openita.rules.reading.DataRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A table of a Word document while it is read. Used by one thread. */
final class DocxTable {

    private static final int MOST_COLUMNS = 256;

    private final Watch watch;
    private final int number;
    private final List<DataRow> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private @Nullable StringBuilder cell;
    private int span = 1;
    private boolean above;
    private int cellsOfRow;
    private boolean dropped;

    DocxTable(Watch watch, int number) {
        this.watch = watch;
        this.number = number;
    }

    /** Which of the tables of its document it is, from 1. */
    int number() {
        return number;
    }

    List<DataRow> rows() {
        return rows;
    }

    void beginRow() {
        row = new ArrayList<>();
        cellsOfRow = 0;
        dropped = false;
    }

    /** The row was deleted, and only a mark tells of it. */
    void dropRow() {
        dropped = true;
    }

    /** The row begins so many columns farther to the right. */
    void leave(@Nullable String columns) {
        int left = countOf(columns);
        row.addAll(Collections.nCopies(left, ""));
        watch.cells(left);
    }

    void beginCell() {
        cell = new StringBuilder();
        span = 1;
        above = false;
    }

    /** The cell takes several columns; its text stands in the first. */
    void span(@Nullable String columns) {
        span = Math.max(1, countOf(columns));
    }

    private static int countOf(@Nullable String columns) {
        return columns != null && columns.matches("[0-9]{1,3}") ? Math.min(MOST_COLUMNS, Integer.parseInt(columns)) : 0;
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
        cellsOfRow++;
        cell = null;
    }

    /** Ends the row; returns it as a line. What stands alone over all columns is one cell. */
    Optional<String> endRow() {
        if (dropped) {
            return Optional.empty();
        }
        int line = rows.size() + 1;
        List<String> shown = cellsOfRow == 1 && !row.get(0).isBlank() ? row.subList(0, 1) : row;
        rows.add(new DataRow(line, line, shown));
        List<String> cells = new ArrayList<>();
        shown.forEach(text -> cells.add(text.replace('\n', ' ').replace('\t', ' ')));
        return Optional.of(String.join("\t", cells).stripTrailing());
    }
}
