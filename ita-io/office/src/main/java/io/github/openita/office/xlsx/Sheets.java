package io.github.openita.office.xlsx;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.office.guard.Watch;
import io.github.openita.office.guard.Zipped;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** Sheets as tables: small ones in memory, large ones in their file. */
final class Sheets {

    /** A sheet with more cells, or with more text, is not kept. */
    private static final int MOST_CELLS = 100_000;

    private static final int MOST_TEXT = 1_000_000;

    private Sheets() {}

    /** The first reading, which finds out whether the sheet is whole. Used by one thread. */
    static final class Seen implements Consumer<DataRow> {

        private final Watch watch;
        private final Map<String, String> same = new HashMap<>();
        private @Nullable List<DataRow> rows = new ArrayList<>();
        private int cells;
        private long text;
        private boolean anyText;

        Seen(Watch watch) {
            this.watch = watch;
        }

        /** The rows; {@code null} where there are too many to keep. */
        @Nullable
        List<DataRow> rows() {
            return rows;
        }

        boolean isAnyText() {
            return anyText;
        }

        @Override
        public void accept(DataRow row) {
            cells += row.cells().size();
            watch.cells(row.cells().size());
            for (String cell : row.cells()) {
                text += cell.length();
                anyText |= !cell.isBlank();
            }
            List<DataRow> kept = rows;
            if (kept == null) {
                return;
            }
            if (cells > MOST_CELLS || text > MOST_TEXT) {
                rows = null;
                same.clear();
                return;
            }
            List<String> shared = new ArrayList<>(row.cells().size());
            for (String cell : row.cells()) {
                shared.add(same.computeIfAbsent(cell, value -> value));
            }
            kept.add(new DataRow(row.row(), row.line(), shared));
        }
    }

    /** A sheet that is read again each time. Immutable and thread-safe. */
    record Again(String name, Zipped file, int index, boolean styles, boolean from1904, List<Merge> merges)
            implements DataTable {

        /** Copies the list. */
        Again {
            merges = List.copyOf(merges);
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public void forEachRow(Consumer<DataRow> reader) {
            try (ReadableWorkbook workbook = XlsxFile.open(file, styles)) {
                new SheetRows(new CellTexts(from1904), merges)
                        .read(workbook.getSheet(index).orElseThrow(), reader);
            } catch (IOException | UncheckedIOException | ExcelReaderException e) {
                throw new InvalidInputException("อ่านไฟล์ไม่ได้", "the file cannot be read");
            }
        }
    }
}
