package io.github.openita.io.proofreading.reading;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.proofreading.DocumentPlace;
import io.github.openita.io.proofreading.heading.Columns;
import io.github.openita.io.proofreading.heading.Headings;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paragraphs and tables of an opened file. The text of a Word document has a line for each row of its tables:
 * where the rows of a table stand in the text tells under which heading it is. Used once, by one thread.
 */
public final class WrittenReader {

    private static final String BETWEEN = " › ";
    /** So many lines that read as the first row of a table are tried. */
    private static final int TRIES = 100;

    private final FileContent content;
    private final Headings headings = new Headings();
    private final List<Passage> passages = new ArrayList<>();
    private final List<TableRegion> regions = new ArrayList<>();
    private final List<WrittenDocument.Unread> unread = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int order;

    private WrittenReader(FileContent content) {
        this.content = content;
    }

    /** Finds what stands in an opened file, all of it in one pass. */
    public static WrittenDocument read(FileContent content) {
        return new WrittenReader(content).read();
    }

    private WrittenDocument read() {
        List<String> lines =
                content.pages().stream().flatMap(page -> page.lines().stream()).toList();
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            places.computeIfAbsent(lines.get(i), key -> new ArrayList<>()).add(i);
        }
        int next = 0;
        List<List<DataRow>> unplaced = new ArrayList<>();
        List<DataTable> unplacedTables = new ArrayList<>();
        for (DataTable table : content.tables()) {
            List<DataRow> rows = rows(table);
            List<String> asLines = rows.stream()
                    .map(WrittenReader::asLine)
                    .filter(line -> !line.isEmpty())
                    .toList();
            int at = start(asLines, lines, places, next);
            if (at < 0) {
                unplaced.add(rows);
                unplacedTables.add(table);
                continue;
            }
            readLines(lines.subList(next, at));
            readTable(table, rows);
            next = at + asLines.size();
        }
        readLines(lines.subList(next, lines.size()));
        // Sheets of a workbook, and tables within cells of others.
        for (int i = 0; i < unplaced.size(); i++) {
            readTable(unplacedTables.get(i), unplaced.get(i));
        }
        return new WrittenDocument(passages, regions, paragraphs, tables, unread);
    }

    private List<DataRow> rows(DataTable table) {
        List<DataRow> rows = new ArrayList<>();
        try {
            table.forEachRow(rows::add);
        } catch (InvalidInputException e) {
            unread.add(new WrittenDocument.Unread(Spot.WHOLE, e.getText()));
        }
        return rows;
    }

    /** A row as the text of the document has it. */
    private static String asLine(DataRow row) {
        return row.cells().stream()
                .map(cell -> cell.replace('\n', ' ').replace('\t', ' '))
                .collect(Collectors.joining("\t"))
                .stripTrailing();
    }

    /** Where a table begins in the text, not before some line; -1 where it does not stand there. */
    private static int start(List<String> table, List<String> lines, Map<String, List<Integer>> places, int from) {
        if (table.isEmpty()) {
            return -1;
        }
        List<Integer> all = places.getOrDefault(table.get(0), List.of());
        int found = Collections.binarySearch(all, from);
        int first = found >= 0 ? found : -found - 1;
        for (int i = first; i < Math.min(all.size(), first + TRIES); i++) {
            int at = all.get(i);
            if (at + table.size() <= lines.size()
                    && lines.subList(at, at + table.size()).equals(table)) {
                return at;
            }
        }
        return -1;
    }

    private void readLines(List<String> lines) {
        for (String line : lines) {
            String text = Plain.line(line);
            if (!text.isEmpty()) {
                paragraphs++;
                headings.accept(text);
                Spot spot = new Spot(
                        new DocumentPlace(
                                headings.section().filter(heading -> !heading.equals(text)),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(paragraphs)),
                        order++);
                passages.add(new Passage(text, spot, headings.indicator(), false));
            }
        }
    }

    private void readTable(DataTable table, List<DataRow> rows) {
        tables++;
        Headings inside = content.kind() == FileKind.XLSX ? new Headings() : headings;
        String sheet = content.kind() == FileKind.XLSX ? sheetOf(table.getName()) : "";
        List<List<String>> cells = rows.stream()
                .map(row -> row.cells().stream().map(Plain::cell).toList())
                .toList();
        @Nullable Columns columns = null;
        List<WrittenRow> open = new ArrayList<>();
        Spot begun = Spot.WHOLE;
        for (int i = 0; i < rows.size(); i++) {
            List<String> row = cells.get(i);
            Optional<Columns> found = Columns.of(row, i + 1 < rows.size() ? cells.get(i + 1) : List.of());
            if (found.isPresent()) {
                i += found.get().lines() - 1;
                if (columns == null || !columns.repeats(found.get())) {
                    close(columns, open, begun);
                    columns = found.get();
                    begun = spot(inside, sheet, rows.get(i).row());
                    open = new ArrayList<>();
                }
                continue;
            }
            List<String> filled = row.stream().filter(cell -> !cell.isBlank()).toList();
            if (filled.size() == 1) {
                readAlone(filled.get(0), inside, sheet, rows.get(i).row());
            }
            if (columns != null && !filled.isEmpty()) {
                open.add(new WrittenRow(row, spot(inside, sheet, rows.get(i).row())));
            }
        }
        close(columns, open, begun);
    }

    /** What stands alone in a row: a title, or the words of an analysis. */
    private void readAlone(String cell, Headings inside, String sheet, int row) {
        cell.lines().forEach(line -> {
            inside.acceptInTable(line);
            passages.add(new Passage(line, spot(inside, sheet, row), inside.indicator(), true));
        });
    }

    private Spot spot(Headings inside, String sheet, int row) {
        Optional<String> section = sheet.isEmpty() ? inside.section() : Optional.of(sheet);
        return new Spot(
                new DocumentPlace(
                        section,
                        sheet.isEmpty() ? Optional.of(tables) : Optional.empty(),
                        Optional.of(row),
                        Optional.empty(),
                        Optional.empty()),
                order++);
    }

    private static String sheetOf(String table) {
        return table.substring(table.lastIndexOf(BETWEEN) + (table.contains(BETWEEN) ? BETWEEN.length() : 1));
    }

    private void close(@Nullable Columns columns, List<WrittenRow> rows, Spot begun) {
        if (columns != null) {
            regions.add(new TableRegion(columns.kind(), columns, rows, begun));
        }
    }
}
