package io.github.openita.io.page;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.document.Source;
import io.github.openita.io.internal.CsvSeparator;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** A table in the text of a document. Immutable and thread-safe. */
final class CsvLinks implements DataTable {

    private final Source source;

    CsvLinks(Source source) {
        this.source = source;
    }

    @Override
    public String getName() {
        return source.getName();
    }

    @Override
    public void forEachRow(Consumer<DataRow> reader) {
        String text = source.text();
        int rows = 0;
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(CsvSeparator.of(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                rows++;
                reader.accept(new DataRow(rows, (int) row.getStartingLineNumber(), row.getFields()));
            }
        } catch (CsvParseException e) {
            throw new InvalidInputException(
                    "อ่านต่อจากแถว " + rows + " ไม่ได้: เครื่องหมายคำพูด \" ไม่ครบคู่ มีอักษรต่อท้าย หรือแถวยาวเกินไป",
                    "nothing behind row " + rows
                            + " can be read: a quotation mark is not closed, text follows one, or the row is too long");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
