package th.go.example.agency.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as they are at the end of a long day. */
final class TiredOfficer {

    private TiredOfficer() {}

    /** A workbook of one sheet; what is a number stands there as one. */
    @SafeVarargs
    static byte[] workbook(String sheet, List<String>... rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "officer", null)) {
            Worksheet worksheet = workbook.newWorksheet(sheet);
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].size(); column++) {
                    String text = rows[row].get(column);
                    if (text.matches("[0-9]+")) {
                        worksheet.value(row, column, Integer.parseInt(text));
                    } else {
                        worksheet.value(row, column, text);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
