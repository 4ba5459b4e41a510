package io.github.openita.io.csv;

import io.github.openita.core.words.InvalidInputException;
import io.github.openita.io.form.FormColumn;
import io.github.openita.io.form.FormSheet;
import io.github.openita.io.form.FormWriter;
import io.github.openita.io.internal.CellGuard;
import io.github.openita.io.internal.CsvOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * A table to fill in, empty or with what a document says: headings as the readers of this package know them, a line that
 * explains each column, and in a workbook drop-downs. Immutable and thread-safe.
 *
 * <p>A row whose cells say nothing but these explanations, unchanged, is not read.
 */
public final class Form {

    private final FormKind kind;
    private final FormSheet sheet;

    Form(FormKind kind, FormSheet sheet) {
        this.kind = kind;
        this.sheet = sheet;
    }

    /** {@return which table it is} */
    public FormKind getKind() {
        return kind;
    }

    /** {@return it as CSV, with a byte-order mark} */
    public String toCsv() {
        List<List<String>> rows = new ArrayList<>();
        List<String> headings =
                sheet.columns().stream().map(FormColumn::heading).toList();
        boolean titled = !sheet.title().isEmpty();
        if (titled) {
            rows.add(headings);
        }
        if (sheet.explained()) {
            rows.add(sheet.columns().stream().map(FormColumn::explanation).toList());
        }
        sheet.rows().forEach(row -> rows.add(row.stream().map(CellGuard::guard).toList()));
        return CsvOutput.write(titled ? List.of(sheet.title()) : headings, rows);
    }

    /**
     * Writes it as an Excel workbook; the same form gives the same bytes.
     *
     * @param out where to; not closed
     * @throws IOException where it cannot be written
     * @throws InvalidInputException where the artifact {@code ita-office} is not there, or a text is longer than a cell
     *     holds
     */
    public void writeXlsx(OutputStream out) throws IOException {
        ServiceLoader.load(FormWriter.class, Form.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(
                        "จะเขียน XLSX ต้องเพิ่ม artifact io.github.openita:ita-office",
                        "to write XLSX, add the artifact io.github.openita:ita-office"))
                .write(sheet, out);
    }
}
