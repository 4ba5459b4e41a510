package io.github.openita.benchmarks.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** The text of files by the libraries alone, as their own pages say: nothing is limited, and nothing looked for in it. */
final class BareReading {

    private BareReading() {}

    /** {@return how many characters there are in all of them} */
    static long characters(SiteFiles site) throws IOException {
        long characters = 0;
        for (Path file : site.files()) {
            String name = file.toString();
            long more = name.endsWith(".pdf")
                    ? ofPdf(file)
                    : name.endsWith(".xlsx") ? ofXlsx(file) : name.endsWith(".docx") ? ofDocx(file) : ofCsv(file);
            if (more == 0) {
                throw new IOException("nothing in " + file.getFileName());
            }
            characters += more;
        }
        return characters;
    }

    private static long ofPdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(pdf).length();
        }
    }

    private static long ofXlsx(Path file) throws IOException {
        long characters = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    characters += rows.mapToLong(BareReading::ofRow).sum();
                }
            }
        }
        return characters;
    }

    private static long ofRow(Row row) {
        long characters = 0;
        for (Cell cell : row) {
            characters += cell == null ? 0 : cell.getText().length();
        }
        return characters;
    }

    private static long ofDocx(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(in))) {
            return extractor.getText().length();
        }
    }

    private static long ofCsv(Path file) throws IOException {
        long characters = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : rows) {
                for (String cell : row.getFields()) {
                    characters += cell.length();
                }
            }
        }
        return characters;
    }
}
