package io.github.openita.office.xlsx;

import io.github.openita.rules.reading.DataRow;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * The rows of a sheet, with what stands in merged cells in each row that they reach into. Used by one thread, for one
 * reading.
 */
final class SheetRows {

    private final CellTexts texts;
    private final CellLinks links;
    private final Map<Integer, List<Merge>> merges = new HashMap<>();
    /** What comes down from merged cells above, by column. */
    private final Map<Integer, Fallen> fallen = new HashMap<>();

    /** The content of merged cells, what it leads to, and their last row. */
    private record Fallen(String text, Optional<String> link, int bottom) {}

    SheetRows(CellTexts texts, CellLinks links, List<Merge> merges) {
        this.texts = texts;
        this.links = links;
        for (Merge merge : merges) {
            this.merges.computeIfAbsent(merge.top(), row -> new ArrayList<>()).add(merge);
        }
    }

    /** Reads the sheet; rows without a cell are left out. */
    void read(Sheet sheet, Consumer<DataRow> reader) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            rows.forEach(row -> reader.accept(row(row)));
        }
    }

    private DataRow row(Row row) {
        int number = row.getRowNum();
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int column = 0; column < row.getCellCount(); column++) {
            cells.add(texts.of(row.getCell(column)));
        }
        fallen.values().removeIf(one -> one.bottom < number);
        fallen.forEach((column, one) -> fill(cells, column, one.text));
        Map<Integer, String> leading = withFallen(links.of(row));
        List<Merge> begun = merges.getOrDefault(number, List.of());
        for (Merge merge : begun) {
            if (merge.isFalling()
                    && merge.column() < cells.size()
                    && !cells.get(merge.column()).isBlank()) {
                fallen.put(
                        merge.column(),
                        new Fallen(
                                cells.get(merge.column()),
                                Optional.ofNullable(leading.get(merge.column())),
                                merge.bottom()));
            }
        }
        return new DataRow(number, number, isOneCell(cells, begun) ? cells.subList(0, 1) : cells, leading);
    }

    /** What cells lead to, with what comes down from merged cells above. */
    private Map<Integer, String> withFallen(Map<Integer, String> own) {
        if (fallen.values().stream().allMatch(one -> one.link.isEmpty())) {
            return own;
        }
        Map<Integer, String> all = new HashMap<>(own);
        fallen.forEach((column, one) -> one.link.ifPresent(link -> all.putIfAbsent(column, link)));
        return all;
    }

    /** Whether one cell stands over all columns, such as the name of a group of rows. */
    private static boolean isOneCell(List<String> cells, List<Merge> begun) {
        return begun.stream()
                        .anyMatch(
                                merge -> merge.column() == 0 && merge.right() > 0 && merge.right() >= cells.size() - 1)
                && !cells.isEmpty()
                && !cells.get(0).isBlank()
                && cells.stream().skip(1).allMatch(String::isBlank);
    }

    private static void fill(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        if (cells.get(column).isBlank()) {
            cells.set(column, text);
        }
    }
}
