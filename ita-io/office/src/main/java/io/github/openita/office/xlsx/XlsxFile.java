package io.github.openita.office.xlsx;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.content.ReadLimits;
import io.github.openita.office.guard.Refusal;
import io.github.openita.office.guard.Watch;
import io.github.openita.office.guard.Zipped;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.KeptTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * A workbook: each sheet that people see is a table, called by the name of the file and its own. Static methods only;
 * thread-safe.
 */
public final class XlsxFile {

    private XlsxFile() {}

    /**
     * Reads a workbook.
     *
     * @param name what messages call it
     * @param file where it is
     * @param limits how much of it is read at most
     * @return its tables; rows without a cell are left out, larger sheets are read again when their rows are asked for
     */
    public static FileContent read(String name, Zipped file, ReadLimits limits) {
        Watch watch = new Watch(limits);
        try {
            WorkbookParts parts = WorkbookParts.of(file, limits, watch);
            try (ReadableWorkbook workbook = open(file, parts.hasStyles())) {
                return content(name, file, workbook, parts, watch);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Refusal.damaged();
        } catch (ExcelReaderException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException
                | NoSuchElementException
                | ArithmeticException
                | ClassCastException e) {
            // What the library throws at a workbook that is not as it must be.
            throw Refusal.damaged();
        }
    }

    static ReadableWorkbook open(Zipped file, boolean styles) throws IOException {
        ReadingOptions options = new ReadingOptions(styles, true);
        return file.path().isPresent()
                ? new ReadableWorkbook(file.path().get().toFile(), options)
                : new ReadableWorkbook(file.stream(), options);
    }

    private static FileContent content(
            String name, Zipped file, ReadableWorkbook workbook, WorkbookParts parts, Watch watch) throws IOException {
        List<DataTable> tables = new ArrayList<>();
        List<String> hidden = new ArrayList<>();
        for (Sheet sheet : workbook.getSheets().toList()) {
            if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
                hidden.add(sheet.getName());
                continue;
            }
            List<Merge> merges = parts.merges(sheet.getId());
            Sheets.Seen seen = new Sheets.Seen(watch);
            new SheetRows(new CellTexts(parts.isFrom1904()), merges).read(sheet, seen);
            String called = name + OpenedFile.BEFORE_SHEET + sheet.getName();
            List<DataRow> rows = seen.rows();
            if (rows == null) {
                tables.add(new Sheets.Again(
                        called, file, sheet.getIndex(), parts.hasStyles(), parts.isFrom1904(), merges));
            } else if (seen.isAnyText()) {
                tables.add(new KeptTable(called, rows));
            }
        }
        return new FileContent(
                FileKind.XLSX, tables.isEmpty() ? FileState.EMPTY : FileState.READ, reason(hidden), List.of(), tables);
    }

    private static Optional<BilingualText> reason(List<String> hidden) {
        String names = String.join(", ", hidden);
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of(BilingualText.of(
                        "ไม่ได้อ่านแผ่นงานที่ซ่อนอยู่: " + names, "hidden sheets are not read: " + names));
    }
}
