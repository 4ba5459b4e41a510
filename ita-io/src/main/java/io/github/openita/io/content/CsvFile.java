package io.github.openita.io.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.document.Source;
import io.github.openita.io.document.SourceStream;
import io.github.openita.io.internal.CsvSeparator;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A table in a file, read row by row and never whole. Immutable and thread-safe. */
final class CsvFile implements DataTable {

    /** So much of the text tells how its cells are kept apart. */
    private static final int BEGINNING = 1 << 16;

    private final String name;
    private final Path file;

    CsvFile(String name, Path file) {
        this.name = name;
        this.file = file;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public void forEachRow(Consumer<DataRow> reader) {
        int[] rows = {0};
        try {
            if (Files.size(file) > Source.MAX_BYTES) {
                throw new InvalidInputException(
                        "ไฟล์ใหญ่เกิน " + (Source.MAX_BYTES >> 20) + " MiB",
                        "larger than the limit of " + (Source.MAX_BYTES >> 20) + " MiB");
            }
            read(row -> {
                rows[0]++;
                reader.accept(new DataRow(rows[0], (int) row.getStartingLineNumber(), row.getFields()));
            });
        } catch (DocumentException e) {
            throw refusal(e);
        } catch (CsvParseException e) {
            // The parser wraps whatever ends it.
            throw e.getCause() instanceof DocumentException cause
                    ? refusal(cause)
                    : new InvalidInputException(
                            "อ่านต่อจากแถว " + rows[0]
                                    + " ไม่ได้: เครื่องหมายคำพูด \" ไม่ครบคู่ มีอักษรต่อท้าย หรือแถวยาวเกินไป",
                            "nothing behind row " + rows[0]
                                    + " can be read: a quotation mark is not closed, text follows one, or the row is too"
                                    + " long");
        } catch (IOException | UncheckedIOException e) {
            throw new InvalidInputException("อ่านไฟล์ไม่ได้", "the file cannot be read");
        }
    }

    /**
     * Looks at the first bytes only.
     *
     * @throws DocumentException where they are no text in UTF-8 or a page, which also says how to save a table
     */
    void requireText() {
        try (SourceStream source = SourceStream.of(file)) {
            source.text();
        }
    }

    private static InvalidInputException refusal(DocumentException e) {
        return new InvalidInputException(e.getProblems().get(0).getMessage());
    }

    /** Reads what stands behind the byte-order mark; what is no UTF-8 is refused and not replaced. */
    private void read(Consumer<CsvRecord> reader) throws IOException {
        try (SourceStream source = SourceStream.of(file);
                Reader text = new BufferedReader(source.text())) {
            CsvReader<CsvRecord> rows = CsvReader.builder()
                    .fieldSeparator(separatorOf(text))
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(text);
            rows.forEach(reader);
        }
    }

    private static char separatorOf(Reader text) throws IOException {
        char[] beginning = new char[BEGINNING];
        int length = 0;
        text.mark(BEGINNING);
        for (int n = 0; n >= 0 && length < BEGINNING; n = text.read(beginning, length, BEGINNING - length)) {
            length += n;
        }
        text.reset();
        return CsvSeparator.of(new String(beginning, 0, length));
    }
}
