package io.github.openita.office.workbook;

import io.github.openita.office.writing.FixedZip;
import io.github.openita.office.writing.Xml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;

/** A workbook without the time at which it was made. Static methods only. */
final class FixedWorkbook {

    /** The program that Excel names; a version of its own kind. */
    private static final String PROGRAM = "ITA";

    private static final String VERSION = "1.0";

    /** What fills a workbook. */
    @FunctionalInterface
    interface Filling {
        void fill(Workbook workbook) throws IOException;
    }

    private FixedWorkbook() {}

    static void write(String title, Filling filling, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, PROGRAM, VERSION)) {
            filling.fill(workbook);
        }
        Map<String, byte[]> parts = FixedZip.parts(bytes.toByteArray());
        parts.put("docProps/core.xml", about(title));
        FixedZip.write(parts, out);
    }

    private static byte[] about(String title) {
        return Xml.part(
                        "cp:coreProperties",
                        "xmlns:cp",
                        "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/")
                .text("dc:title", title)
                .bytes();
    }
}
