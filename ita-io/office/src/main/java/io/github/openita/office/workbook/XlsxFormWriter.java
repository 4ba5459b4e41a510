package io.github.openita.office.workbook;

import io.github.openita.io.form.FormSheet;
import io.github.openita.io.form.FormWriter;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes forms as Excel workbooks (XLSX): the table with headings that stay in sight and drop-downs, how to fill it in on
 * a second sheet, and the lists to choose from on a hidden one. Immutable and thread-safe.
 */
public final class XlsxFormWriter implements FormWriter {

    /** Makes one, as {@link java.util.ServiceLoader} does. */
    public XlsxFormWriter() {}

    @Override
    public void write(FormSheet form, OutputStream out) throws IOException {
        FixedWorkbook.write(
                form.title().isEmpty() ? form.name() : form.title(),
                workbook -> new FormWorkbook(form, workbook).write(),
                out);
    }
}
