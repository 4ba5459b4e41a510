package io.github.openita.rules.check;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.util.Optional;

/** Where in a data file something stands, or is missing: in a cell, in a row, or in the file as a whole. */
record DataPlace(String file, Optional<Integer> row, Optional<Integer> line, Optional<Integer> column) {

    private static final int LETTERS = 26;

    static DataPlace of(DataTable table) {
        return new DataPlace(table.getName(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static DataPlace of(DataTable table, DataRow row) {
        return new DataPlace(table.getName(), Optional.of(row.row()), Optional.of(row.line()), Optional.empty());
    }

    /** A cell, its column from 0. */
    static DataPlace of(DataTable table, DataRow row, int column) {
        return new DataPlace(table.getName(), Optional.of(row.row()), Optional.of(row.line()), Optional.of(column + 1));
    }

    /** The name of the file, on one line. */
    String fileName() {
        return ThaiText.oneLine(file);
    }

    /** A cell in words. */
    BilingualText cell() {
        return Messages.of("data.cell", row.orElseThrow(), letters(column.orElseThrow()), fileName());
    }

    /** A column as spreadsheets call it, from 1: A, B, …, Z, AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
