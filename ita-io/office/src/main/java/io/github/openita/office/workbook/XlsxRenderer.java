package io.github.openita.office.workbook;

import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes reports as Excel workbooks (XLSX): what is to be read on the first sheet, each table and the figures of each
 * chart on a sheet of its own. Numbers are numbers; text is text, whatever it begins with. Immutable and thread-safe.
 */
public final class XlsxRenderer implements ReportRenderer {

    /** Makes one, as {@link java.util.ServiceLoader} does. */
    public XlsxRenderer() {}

    /** {@return xlsx} */
    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void render(ReportModel report, OutputStream out) throws IOException {
        FixedWorkbook.write(report.title(), workbook -> new ReportWorkbook(report, workbook).write(), out);
    }
}
