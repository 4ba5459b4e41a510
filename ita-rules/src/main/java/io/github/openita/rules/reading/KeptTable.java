package io.github.openita.rules.reading;

import java.util.List;
import java.util.function.Consumer;

/**
 * A table whose rows were read already. Immutable and thread-safe.
 *
 * @param name what messages call it
 * @param rows its rows, from the first
 */
public record KeptTable(String name, List<DataRow> rows) implements DataTable {

    /** Copies the rows. */
    public KeptTable {
        rows = List.copyOf(rows);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void forEachRow(Consumer<DataRow> reader) {
        rows.forEach(reader);
    }

    @Override
    public boolean hasLinks() {
        return rows.stream().anyMatch(row -> !row.links().isEmpty());
    }
}
