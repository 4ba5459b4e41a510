package io.github.openita.benchmarks.reading;

import io.github.openita.benchmarks.Machine;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A site of 70 files: of each of the 35 items of nacc-2567 a PDF of 2 to 11 pages, put together of those that Chromium and
 * LibreOffice printed for the tests of ita-office, and a workbook, a Word document or a table of text. The same each time.
 *
 * @param folder the folder of the site
 * @param document a disclosure of which nothing is known but its links
 */
record SiteFiles(Path folder, Path document) {

    static final int ITEMS = 35;
    static final int FILES = 2 * ITEMS;

    private static final Edition FORM = Editions.of(2567);
    private static final int MOST_PAGES = 10;
    private static final int ROWS = 300;

    /** Those that lie in a folder. */
    static SiteFiles of(Path folder) {
        return new SiteFiles(folder.resolve("site"), folder.resolve("ita.json"));
    }

    /** Makes all of them in a folder. */
    static SiteFiles in(Path folder) throws IOException {
        return in(folder, ITEMS);
    }

    /** Makes those of the first items in a folder. */
    static SiteFiles in(Path folder, int first) throws IOException {
        SiteFiles made = of(folder);
        Path site = Files.createDirectories(made.folder);
        List<Path> printed = printed();
        StringBuilder items = new StringBuilder();
        for (int number = 0; number < first; number++) {
            Item item = FORM.getItems().get(number);
            String pdf = item.getCode() + ".pdf";
            String other = item.getCode() + (number % 3 == 0 ? ".xlsx" : number % 3 == 1 ? ".docx" : ".csv");
            pdf(site.resolve(pdf), printed, number);
            switch (number % 3) {
                case 0 -> xlsx(site.resolve(other), item);
                case 1 -> docx(site.resolve(other), item);
                default -> csv(site.resolve(other), item);
            }
            items.append(number == 0 ? "" : ",")
                    .append("\"")
                    .append(item.getCode())
                    .append("\":{\"links\":[\"/")
                    .append(pdf)
                    .append("\",\"/")
                    .append(other)
                    .append("\"]}");
        }
        Files.writeString(made.document, "{\"edition\":\"" + FORM.getName() + "\",\"items\":{" + items + "}}");
        return made;
    }

    /** The files, each kind after the other. */
    List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private static List<Path> printed() throws IOException {
        try (Stream<Path> corpus = Files.list(Machine.top().resolve("ita-io/office/src/test/corpus"))) {
            return corpus.filter(file ->
                            file.getFileName().toString().matches(".*-(?:chromium|libreoffice)-none[a-z-]*\\.pdf"))
                    .sorted()
                    .toList();
        }
    }

    private static void pdf(Path file, List<Path> printed, int number) throws IOException {
        try (PDDocument all = new PDDocument()) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (int page = 0; page < 2 + number % MOST_PAGES; page++) {
                try (PDDocument one = Loader.loadPDF(
                        printed.get((number + page) % printed.size()).toFile())) {
                    merger.appendDocument(all, one);
                }
            }
            all.save(file.toFile());
        }
    }

    /** A heading for each element, and rows that fill it. */
    private static List<List<String>> rows(Item item) {
        List<String> head = new ArrayList<>(List.of("ที่"));
        item.getElements().stream().map(Element::getWordingTh).forEach(head::add);
        head.add("หมายเหตุ");
        List<List<String>> rows = new ArrayList<>(List.of(head));
        for (int row = 1; row <= ROWS; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < head.size(); column++) {
                cells.add(
                        column == 0
                                ? String.valueOf(row)
                                : "โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ " + (row * 7 + column) % 19);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static void xlsx(Path file, Item item) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = book.newWorksheet("ข้อมูล");
            List<List<String>> rows = rows(item);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
        }
    }

    private static void docx(Path file, Item item) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph()
                    .createRun()
                    .setText(item.getNameTh() + " ประจำปีงบประมาณ พ.ศ. "
                            + FORM.getFiscalYear().getValue());
            for (Element element : item.getElements()) {
                document.createParagraph().createRun().setText(element.getWordingTh());
                for (int line = 0; line < MOST_PAGES; line++) {
                    document.createParagraph()
                            .createRun()
                            .setText("ดำเนินการแล้วเสร็จ " + line + " โครงการ คิดเป็นร้อยละ 95.45 ของโครงการทั้งหมด");
                }
            }
            List<List<String>> rows = rows(item).subList(0, ROWS / MOST_PAGES);
            XWPFTable table = document.createTable(rows.size(), rows.get(0).size());
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    table.getRow(row).getCell(column).setText(rows.get(row).get(column));
                }
            }
            document.write(out);
        }
    }

    private static void csv(Path file, Item item) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        for (List<String> row : rows(item)) {
            text.append("\"").append(String.join("\",\"", row)).append("\"\r\n");
        }
        Files.writeString(file, text);
    }
}
