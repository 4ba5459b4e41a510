package io.github.openita.io.csv;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a row that say whose it is, as they are written: a key for what was made of them once. Immutable. */
final class AgencyCells {

    private final String[] cells;
    private final int hash;

    private AgencyCells(String... cells) {
        this.cells = cells;
        hash = Arrays.hashCode(cells);
    }

    static AgencyCells of(List<String> row, int... places) {
        String[] cells = new String[places.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = places[i] >= 0 && places[i] < row.size() ? row.get(places[i]) : "";
        }
        return new AgencyCells(cells);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AgencyCells that && hash == that.hash && Arrays.equals(cells, that.cells);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
