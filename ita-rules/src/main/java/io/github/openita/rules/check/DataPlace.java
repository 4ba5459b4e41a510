package io.github.openita.rules.check;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.util.Optional;

/** Where in a data file something stands, or is missing: in a cell, in a row, or in the file as a whole. */
record DataPlace(String file, String table, Optional<Integer> row, Optional<Integer> line, Optional<Integer> column) {

    private static final int LETTERS = 26;

    static DataPlace of(String file) {
        return new DataPlace(file, file, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A row. Only a file that is a table itself has lines; of others the rows are all that can be seen. */
    static DataPlace of(String file, DataTable table, DataRow row) {
        Optional<Integer> line = table.getName().equals(file) ? Optional.of(row.line()) : Optional.empty();
        return new DataPlace(file, table.getName(), Optional.of(row.row()), line, Optional.empty());
    }

    /** A cell, its column from 0. */
    static DataPlace of(String file, DataTable table, DataRow row, int column) {
        DataPlace place = of(file, table, row);
        return new DataPlace(file, place.table, place.row, place.line, Optional.of(column + 1));
    }

    /** The name of the table or, where that is all of it, of the file, on one line. */
    String tableName() {
        return ThaiText.oneLine(table);
    }

    /** A cell in words. */
    BilingualText cell() {
        return Messages.of("data.cell", row.orElseThrow(), letters(column.orElseThrow()), tableName());
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
