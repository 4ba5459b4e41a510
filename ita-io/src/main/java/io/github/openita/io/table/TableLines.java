package io.github.openita.io.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.content.Workbooks;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.internal.CsvSeparator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The lines of CSV and of the sheets of a workbook; those without a word are passed over. Static methods only. */
final class TableLines {

    private TableLines() {}

    /** The lines of a document, sheet by sheet; of CSV as far as it can be read. */
    static List<List<TableLine>> ofEach(Source source) {
        return Workbooks.isOne(source)
                ? Workbooks.sheets(source).stream().map(TableLines::of).toList()
                : List.of(of(source.text(), new Problems(source.getName())));
    }

    static List<TableLine> of(Workbooks.Sheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(ThaiText::hasText))
                .map(row -> new TableLine(row.row(), row.cells()))
                .toList();
    }

    /** The lines of CSV; where it cannot be read on, that is noted. */
    static List<TableLine> of(String csv, Problems mistakes) {
        List<TableLine> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(CsvSeparator.of(csv))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(csv)) {
            for (CsvRecord line : reader) {
                if (line.getFields().stream().anyMatch(ThaiText::hasText)) {
                    lines.add(new TableLine(
                            (int) line.getStartingLineNumber(),
                            line.getFields().stream().map(CellGuard::unguard).toList()));
                }
            }
        } catch (CsvParseException e) {
            int last = lines.isEmpty() ? 1 : lines.get(lines.size() - 1).number();
            mistakes.add(ProblemKind.NOT_CSV, Place.of("", last, 1), unreadable(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** Why the parser cannot go on; its message says it only of a cell that is too long. */
    static BilingualText unreadable(CsvParseException e) {
        return String.valueOf(e.getMessage()).contains("buffer size")
                ? BilingualText.of(
                        "อ่านเป็น CSV ไม่ได้ตั้งแต่แถวนี้หรือแถวถัดไป: มีช่องที่ยาวเกินไป หรือเครื่องหมายคำพูด \" ไม่ครบคู่",
                        "from here or the next row on this is no CSV: a cell is too long, or a quotation mark is not closed")
                : BilingualText.of(
                        "อ่านเป็น CSV ไม่ได้ตั้งแต่แถวนี้หรือแถวถัดไป: เครื่องหมายคำพูด \" ไม่ครบคู่หรือมีอักษรต่อท้าย",
                        "from here or the next row on this is no CSV: a quotation mark is not closed, or text follows one");
    }
}
