package io.github.openita.rules;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where in a data file something stands, or is missing: in a cell, in a row, or in the file as a whole. */
record DataPlace(
        String file,
        @Nullable Integer row,
        @Nullable Integer line,
        @Nullable Integer column) {

    private static final int LETTERS = 26;

    static DataPlace of(DataTable table) {
        return new DataPlace(table.getName(), null, null, null);
    }

    static DataPlace of(DataTable table, DataRow row) {
        return new DataPlace(table.getName(), row.row(), row.line(), null);
    }

    /** A cell, its column from 0. */
    static DataPlace of(DataTable table, DataRow row, int column) {
        return new DataPlace(table.getName(), row.row(), row.line(), column + 1);
    }

    /** The name of the file, on one line. */
    String fileName() {
        return ThaiText.oneLine(file);
    }

    /** A cell in words. */
    BilingualText cell() {
        return Messages.of("data.cell", row, letters(Objects.requireNonNull(column)), fileName());
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
