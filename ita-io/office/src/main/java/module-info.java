/**
 * Reads PDF, XLSX and DOCX for the check of what an agency publishes, and writes reports as DOCX and XLSX. Nobody calls
 * it: {@code io.github.openita.io} finds it when the first such file is opened or written.
 */
module io.github.openita.office {
    requires transitive io.github.openita.io;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.commons.compress;
    requires org.apache.fontbox;
    requires org.apache.poi.ooxml;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires java.xml;
    requires static org.jspecify;

    exports io.github.openita.office;

    provides io.github.openita.io.content.ContentReader with
            io.github.openita.office.OfficeReader;
    provides io.github.openita.io.form.FormWriter with
            io.github.openita.office.workbook.XlsxFormWriter;
    provides io.github.openita.io.report.model.ReportRenderer with
            io.github.openita.office.document.DocxRenderer,
            io.github.openita.office.workbook.XlsxRenderer;
}
