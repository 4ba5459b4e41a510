package io.github.openita.office.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.office.Made;
import io.github.openita.office.SampleReport;
import io.github.openita.rules.reading.FileContent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is written, as Apache POI and this library's own reader see it. */
class XlsxRendererTest {

    private static final String LONG = IntStream.range(0, 10_000)
            .mapToObj(i -> Integer.toString(i * 7919, 36))
            .collect(Collectors.joining(" "));

    @TempDir
    Path folder;

    private static byte[] xlsx(ReportModel report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer().render(report, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook opened(ReportModel report) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(xlsx(report)));
    }

    private static ReportModel report(Block... blocks) {
        return new ReportModel("รายงาน", Optional.empty(), List.of(blocks), List.of(), Language.TH, false);
    }

    private static Table table(String name, String... cells) {
        return new Table(
                Optional.of(name),
                List.of(),
                List.of(Column.words("ก")),
                java.util.Arrays.stream(cells)
                        .map(cell -> List.of(Cell.of(cell)))
                        .toList(),
                false);
    }

    private static Cell number(String text, String value) {
        return new Cell(text, Optional.of(new BigDecimal(value)), 0, Tone.LOST);
    }

    @Test
    void theSameReportMakesTheSameBytesWithoutAClock() throws IOException {
        byte[] file = xlsx(SampleReport.thai(true));
        assertArrayEquals(file, xlsx(SampleReport.thai(true)));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("1980-01-01T00:00", entry.getTimeLocal().toString());
                assertFalse(new String(zip.readAllBytes(), StandardCharsets.UTF_8).contains("dcterms:created"));
            }
        }
    }

    @Test
    void eachTableHasASheetWhoseNameExcelTakes() throws IOException {
        String longName = "ชื่อตารางที่ยาวกว่าสามสิบเอ็ดตัวอักษรอย่างแน่นอน";
        try (XSSFWorkbook workbook = opened(report(
                table("คะแนน 2566/2567 [ร่าง]", "x"),
                table("คะแนน 2566 2567 ร่าง", "x"),
                table(longName, "x"),
                table(longName, "x"),
                table("'History'", "x"),
                table("<a> & \"b\" 'c'", "x"),
                new Heading(1, "หัวข้อ"),
                new Table(Optional.empty(), List.of(), List.of(Column.words("ก")), List.of(), false),
                table("*", "x")))) {
            List<String> names = IntStream.range(0, workbook.getNumberOfSheets())
                    .mapToObj(workbook::getSheetName)
                    .toList();
            assertEquals(
                    List.of(
                            "รายงาน",
                            "คะแนน 2566 2567 ร่าง",
                            "คะแนน 2566 2567 ร่าง (2)",
                            "ชื่อตารางที่ยาวกว่าสามสิบเอ็ดตั",
                            "ชื่อตารางที่ยาวกว่าสามสิบ (2)",
                            "History (2)",
                            "a b c",
                            "หัวข้อ",
                            "ตาราง"),
                    names);
        }
    }

    @Test
    void numbersAreNumbersAndLookAsInTheReport() throws IOException {
        Table table = new Table(
                Optional.of("ต"),
                List.of(),
                List.of(Column.number("คะแนน"), Column.words("ผล")),
                List.of(
                        List.of(number("95.40", "95.4"), Cell.of("–")),
                        List.of(number("+0.83", "0.83"), Cell.of("12")),
                        List.of(number("1,234", "1234"), Cell.of("")),
                        List.of(number("95.42 (เบื้องต้น)", "95.42"), Cell.of("")),
                        List.of(number("95.42 จาก 100", "95.42"), Cell.of(""))),
                true);
        try (XSSFWorkbook workbook = opened(report(table))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            DataFormatter shown = new DataFormatter(java.util.Locale.ROOT);
            List<String> texts = IntStream.rangeClosed(1, 5)
                    .mapToObj(row -> shown.formatCellValue(sheet.getRow(row).getCell(0)))
                    .toList();
            assertEquals(List.of("95.40", "+0.83", "1,234", "95.42 (เบื้องต้น)", "95.42 จาก 100"), texts);
            assertEquals(95.42, sheet.getRow(4).getCell(0).getNumericCellValue());
            assertEquals(CellType.STRING, sheet.getRow(5).getCell(0).getCellType());
            assertEquals(CellType.STRING, sheet.getRow(2).getCell(1).getCellType());
            assertTrue(sheet.getPrintSetup().getLandscape());
        }
    }

    @Test
    void headingsStayInSightAndFilter() throws IOException {
        try (XSSFWorkbook workbook = opened(SampleReport.thai(false))) {
            XSSFSheet sheet = workbook.getSheet("คะแนนรายตัวชี้วัดเทียบกับปีก่อน");
            assertEquals(2, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals("A2:E12", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(sheet.getMergedRegions().stream()
                    .anyMatch(region -> region.formatAsString().equals("C1:D1")));
            assertEquals(0, sheet.getRepeatingRows().getFirstRow());
            XSSFCell full = sheet.getRow(2).getCell(3);
            assertEquals(100, full.getNumericCellValue());
            assertEquals(
                    "FFE3F1E5",
                    full.getCellStyle().getFillForegroundColorColor().getARGBHex());
            assertTrue(sheet.getRow(2).getCell(1).getCellStyle().getWrapText());
        }
    }

    @Test
    void whatIsToBeReadStandsOnTheFirstSheetAndLeadsToTheTables() throws IOException {
        try (XSSFWorkbook workbook = opened(SampleReport.thai(false))) {
            XSSFSheet first = workbook.getSheetAt(0);
            StringBuilder text = new StringBuilder();
            first.forEach(
                    row -> text.append(row.getCell(0).getStringCellValue()).append('\n'));
            assertTrue(text.toString().contains(SampleReport.PROSE));
            assertTrue(text.toString().contains("• กองคลัง\n"));
            assertTrue(text.toString().contains("ผู้จัดทำ: นางสาวสมหญิง ใจซื่อ"));
            assertTrue(text.toString().endsWith("a08\n"));
            assertTrue(first.getHyperlinkList().stream()
                    .anyMatch(link -> link.getLocation().equals("'2. ข้อมูลที่ต้องเปิดเผย'!A1")));
            XSSFSheet figures = workbook.getSheet("ผลการประเมินรายตัวชี้วัด");
            assertEquals(91.67, figures.getRow(10).getCell(1).getNumericCellValue());
            assertEquals(85, figures.getRow(10).getCell(2).getNumericCellValue());
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        String[] hostile = {"=HYPERLINK(\"x\")", "+1+1", "-1", "@SUM(A1)", "\t=1", "\u0000=1\uD800", "=" + LONG};
        try (XSSFWorkbook workbook = opened(report(table("ต", hostile)))) {
            XSSFSheet sheet = workbook.getSheetAt(1);
            for (int row = 1; row <= hostile.length; row++) {
                assertEquals(CellType.STRING, sheet.getRow(row).getCell(0).getCellType());
            }
            assertEquals("=HYPERLINK(\"x\")", sheet.getRow(1).getCell(0).getStringCellValue());
            assertEquals("=1\uFFFD", sheet.getRow(6).getCell(0).getStringCellValue());
            assertEquals(32_767, sheet.getRow(7).getCell(0).getStringCellValue().length());
        }
    }

    @Test
    void thisLibraryReadsWhatItWrote() throws IOException {
        Path file = Files.write(folder.resolve("report.xlsx"), xlsx(SampleReport.thai(false)));
        FileContent content = Made.read(file);
        assertTrue(content.tables().stream()
                .anyMatch(table -> Made.rows(table).stream()
                        .anyMatch(row ->
                                row.contains("o39|คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่|0.00|ไม่ได้คะแนน"))));
    }

    @Test
    void aFlowIsATableOnASheetOfItsOwn() throws IOException {
        Flow flow = new Flow(
                "แผนผัง",
                "ประเภท",
                List.of(
                        new Flow.Stage("จัดทำ", List.of(new Flow.Box("นิติกร", 7))),
                        new Flow.Stage("เผยแพร่", List.of(new Flow.Box("จพง.ธุรการ", 7)))),
                List.of(new Flow.Arrow(0, 0, 0, 7)),
                "ข้อมูล 7 ประเภท");
        try (XSSFWorkbook workbook = opened(report(flow))) {
            XSSFSheet sheet = workbook.getSheet("แผนผัง");
            assertEquals("ประเภท", sheet.getRow(0).getCell(2).getStringCellValue());
            assertEquals("นิติกร", sheet.getRow(1).getCell(1).getStringCellValue());
            assertEquals(7, sheet.getRow(1).getCell(2).getNumericCellValue());
            assertEquals("จพง.ธุรการ (7)", sheet.getRow(1).getCell(3).getStringCellValue());
        }
    }
}
