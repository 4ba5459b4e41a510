package io.github.openita.rules;

import org.jspecify.annotations.Nullable;

/** Where in a data file something stands, or is missing: in a cell, in a row, or in the file as a whole. */
record DataPlace(
        String file,
        @Nullable Integer row,
        @Nullable Integer line,
        @Nullable Integer column) {

    static DataPlace file(String name) {
        return new DataPlace(name, null, null, null);
    }
}
