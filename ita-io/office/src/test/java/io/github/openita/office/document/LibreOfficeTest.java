package io.github.openita.office.document;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.office.SampleReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A document as another program lays it out. It takes seconds: run it by {@code -Dita.libreoffice}. */
@EnabledIfSystemProperty(named = "ita.libreoffice", matches = "|true")
class LibreOfficeTest {

    @TempDir
    Path folder;

    @Test
    void libreOfficeShowsEveryRowAndTurnsTheWidePages() throws IOException, InterruptedException {
        Files.write(folder.resolve("report.docx"), DocxRendererTest.docx(SampleReport.thai(false)));
        Path made = LibreOffice.pdf(folder, "report");
        try (PDDocument pdf = Loader.loadPDF(made.toFile())) {
            List<Boolean> wide = new ArrayList<>();
            pdf.getPages()
                    .forEach(page -> wide.add(
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight()));
            assertTrue(wide.contains(true) && !wide.get(0) && !wide.get(wide.size() - 1));
            String text = new PDFTextStripper().getText(pdf);
            for (int i = 1; i <= 40; i++) {
                assertTrue(text.contains("o" + i + " "), "o" + i);
            }
            for (String score : List.of("99.60", "99.80", "99.74", "97.94", "93.50", "91.67")) {
                assertTrue(text.contains(score), score);
            }
        }
    }
}
