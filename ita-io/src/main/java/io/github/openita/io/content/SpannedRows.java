package io.github.openita.io.content;

import io.github.openita.rules.reading.DataRow;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rows that are built from cells, some of which reach into the rows below. Used by one thread. */
final class SpannedRows {

    private final List<DataRow> rows = new ArrayList<>();
    private final List<String> row = new ArrayList<>();
    /** What comes down from the rows above, by column. */
    private final SortedMap<Integer, Fallen> above = new TreeMap<>();

    /** The text of a cell, and how many rows it still reaches into. */
    private record Fallen(String text, int rows) {}

    void begin() {
        row.clear();
        takeFromAbove();
    }

    private void takeFromAbove() {
        Fallen fallen = above.get(row.size());
        while (fallen != null) {
            int column = row.size();
            row.add(fallen.text);
            if (fallen.rows > 1) {
                above.put(column, new Fallen(fallen.text, fallen.rows - 1));
            } else {
                above.remove(column);
            }
            fallen = above.get(row.size());
        }
    }

    /** Adds a cell; returns how many columns it takes. */
    int add(String text, int rowSpan, int columnSpan) {
        for (int i = 0; i < columnSpan; i++) {
            String shown = i == 0 ? text : "";
            if (rowSpan > 1) {
                above.put(row.size(), new Fallen(shown, rowSpan));
                takeOne();
            } else {
                row.add(shown);
            }
        }
        takeFromAbove();
        return columnSpan;
    }

    private void takeOne() {
        int column = row.size();
        Fallen fallen = above.get(column);
        if (fallen != null) {
            row.add(fallen.text);
            above.put(column, new Fallen(fallen.text, fallen.rows - 1));
        }
    }

    /** Ends the row; returns how many cells came from above behind its last own one. */
    int end() {
        int own = row.size();
        while (!above.isEmpty() && above.lastKey() >= row.size()) {
            if (above.containsKey(row.size())) {
                takeFromAbove();
            } else {
                row.add("");
            }
        }
        rows.add(new DataRow(rows.size() + 1, rows.size() + 1, row));
        return row.size() - own;
    }

    List<DataRow> all() {
        return rows;
    }
}
