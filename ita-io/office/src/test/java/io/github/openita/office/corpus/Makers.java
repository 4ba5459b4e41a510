package io.github.openita.office.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes reports as files, each with the program that agencies use for it. */
final class Makers {

    private static final String[] FONTS = {"Garuda", "Loma", "Norasi", "Laksaman", "Umpush"};

    private final Path work;
    private int made;

    Makers(Path work) {
        this.work = work;
    }

    private String font() {
        made++;
        return FONTS[made % FONTS.length];
    }

    String html(Report report, Letters letters, boolean numbered) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=th><meta charset=utf-8><title>รายงาน</title>"
                + "<body style=\"font-family:'" + font() + "'\"><h1>" + letters.of(report.title())
                + "</h1><p>" + letters.of("เทศบาลตำบลสมมติ อำเภอสมมติ จังหวัดสมมติ") + "</p>");
        int[] number = {0};
        report.sections().forEach((id, lines) -> {
            number[0]++;
            page.append("<h2>")
                    .append(numbered ? letters.of(number[0] + ". ") : "")
                    .append(letters.of(report.wording(id)))
                    .append("</h2>");
            lines.forEach(line -> page.append("<p>").append(letters.of(line)).append("</p>"));
        });
        return page + "</body></html>";
    }

    void chromium(Path pdf, String html) throws IOException {
        Path page = Files.writeString(work.resolve("page.html"), html);
        run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--print-to-pdf=" + pdf,
                page.toUri().toString());
    }

    void libreOffice(Path pdf, Report report, Letters letters) throws IOException {
        Path document = work.resolve(pdf.getFileName().toString().replace(".pdf", ".docx"));
        docx(document, report, letters);
        run(
                "soffice",
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                pdf.getParent().toString(),
                document.toString());
    }

    void docx(Path file, Report report, Letters letters) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            String font = font();
            paragraph(document, letters.of(report.title()), font, true);
            int number = 0;
            for (var section : report.sections().entrySet()) {
                number++;
                paragraph(document, letters.of(number + ". " + report.wording(section.getKey())), font, true);
                for (String line : section.getValue()) {
                    paragraph(document, letters.of(line), font, false);
                }
            }
            document.write(out);
        }
    }

    private static void paragraph(XWPFDocument document, String text, String font, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        // Word breaks a line into runs wherever it likes.
        int half = text.length() / 2;
        for (String part : List.of(text.substring(0, half), text.substring(half))) {
            XWPFRun run = paragraph.createRun();
            run.setText(part);
            run.setBold(bold);
            run.setFontFamily(font, XWPFRun.FontCharRange.ascii);
            run.setFontFamily(font, XWPFRun.FontCharRange.cs);
        }
    }

    /** A table with a column for each element; what is blank in it the report says. */
    static List<List<String>> table(Report report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(report.sections().keySet().stream().map(report::wording).toList());
        for (int row = 0; row < 4; row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> lines : report.sections().values()) {
                cells.add(lines.size() > 9 ? lines.get(row) : lines.isEmpty() ? "" : lines.get(row % lines.size()));
            }
            rows.add(cells);
        }
        return rows;
    }

    static void docxTable(Path file, Report report) throws IOException {
        List<List<String>> rows = table(report);
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            paragraph(document, report.title(), "Garuda", true);
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
        }
    }

    static void xlsx(Path file, Report report) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "spreadsheet", "1.0")) {
            Worksheet sheet = book.newWorksheet("ข้อมูล");
            sheet.value(0, 0, report.title());
            List<List<String>> rows = table(report);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 2, column, rows.get(row).get(column));
                }
            }
            book.newWorksheet("หมายเหตุ");
        }
    }

    static void csv(Path file, Report report) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : table(report)) {
            text.append(String.join(
                            ",",
                            row.stream()
                                    .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                    .toList()))
                    .append("\r\n");
        }
        Files.writeString(file, text);
    }

    /** What a scanner makes of a page: a picture of it. */
    void scan(Path pdf, String html) throws IOException {
        Path page = Files.writeString(work.resolve("page.html"), html);
        Path shot = work.resolve("shot.png");
        run(
                "chromium",
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=700,990",
                "--screenshot=" + shot,
                page.toUri().toString());
        chromium(pdf, "<style>@page{margin:0}body{margin:0}</style><img style='width:100%' src='shot.png'>");
    }

    static void lockPdf(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        try (PDDocument pdf = Loader.loadPDF(whole);
                OutputStream out = Files.newOutputStream(file)) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "secret", new AccessPermission());
            policy.setEncryptionKeyLength(128);
            pdf.protect(policy);
            pdf.save(out);
        }
    }

    static void lockOffice(Path file) throws Exception {
        byte[] whole = Files.readAllBytes(file);
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream data = encryptor.getDataStream(old)) {
                data.write(whole);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                old.writeFilesystem(out);
            }
        }
    }

    private void run(String... command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("log.txt").toFile())
                .start();
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + Files.readString(work.resolve("log.txt")));
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
