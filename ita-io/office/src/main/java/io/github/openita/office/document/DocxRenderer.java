package io.github.openita.office.document;

import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;

/** Writes reports as Word documents (DOCX) that people edit and sign. Immutable and thread-safe. */
public final class DocxRenderer implements ReportRenderer {

    /** Makes one, as {@link java.util.ServiceLoader} does. */
    public DocxRenderer() {}

    /** {@return docx} */
    @Override
    public String format() {
        return "docx";
    }

    /**
     * Writes a report: no clock, no name of a person or computer, no network.
     *
     * @param report what to show
     * @param out where to; not closed
     * @throws IOException where it cannot be written, or a table has more than 63 columns
     */
    @Override
    public void render(ReportModel report, OutputStream out) throws IOException {
        new DocumentWriter(report).write().write(out);
    }
}
