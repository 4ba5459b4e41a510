package io.github.openita.io.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** How tables are written as CSV. Static methods only; thread-safe. */
public final class CsvOutput {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvOutput() {}

    /**
     * {@return the table with a byte-order mark and the line ends that spreadsheets write}
     *
     * @param headings the headings of the columns
     * @param rows the rows, each cell as it shall stand there; see {@link CellGuard} for what came from outside
     */
    public static String write(List<String> headings, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            writer.writeRecord(headings);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
