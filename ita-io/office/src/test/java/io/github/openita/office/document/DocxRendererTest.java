package io.github.openita.office.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Table;
import io.github.openita.office.Made;
import io.github.openita.office.SampleReport;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileState;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Each part of a document that is written, as Apache POI, its schemas and this library's own reader see it. */
class DocxRendererTest {

    @TempDir
    Path folder;

    static byte[] docx(ReportModel report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxRenderer().render(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static String part(ReportModel report, String name) throws IOException {
        return new String(parts(docx(report)).get(name), StandardCharsets.UTF_8);
    }

    private static ReportModel report(Block... blocks) {
        return new ReportModel("รายงาน", Optional.empty(), List.of(blocks), List.of(), Language.TH, false);
    }

    private static XWPFDocument opened(ReportModel report) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx(report)));
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void theSameReportMakesTheSameBytes() {
        assertArrayEquals(docx(SampleReport.thai(true)), docx(SampleReport.thai(true)));
    }

    @Test
    void noPartSaysWhenItWasMade() throws IOException {
        byte[] file = docx(SampleReport.thai(false));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertEquals("1980-01-01T00:00", entry.getTimeLocal().toString(), entry.getName());
            }
        }
        for (Map.Entry<String, byte[]> part : parts(file).entrySet()) {
            String text = new String(part.getValue(), StandardCharsets.UTF_8);
            assertFalse(text.contains("dcterms:created"), part.getKey());
        }
        assertEquals("[Content_Types].xml", parts(file).keySet().iterator().next());
    }

    /** Each root is the one of its part; whether all below it is valid tell only the schemas of {@code poi-ooxml-full}. */
    @Test
    void eachPartIsOfItsKind() throws IOException, XmlException {
        Map<String, byte[]> parts = parts(docx(SampleReport.thai(true)));
        StylesDocument.Factory.parse(in(parts, "word/styles.xml"));
        NumberingDocument.Factory.parse(in(parts, "word/numbering.xml"));
        SettingsDocument.Factory.parse(in(parts, "word/settings.xml"));
        FootnotesDocument.Factory.parse(in(parts, "word/footnotes.xml"));
        HdrDocument.Factory.parse(in(parts, "word/header1.xml"));
        DocumentDocument.Factory.parse(in(parts, "word/document.xml"));
        assertEquals(
                2,
                parts.keySet().stream()
                        .filter(name -> name.startsWith("word/charts/chart"))
                        .count());
        ChartSpaceDocument.Factory.parse(in(parts, "word/charts/chart1.xml"));
        ChartSpaceDocument.Factory.parse(in(parts, "word/charts/chart2.xml"));
    }

    private static InputStream in(Map<String, byte[]> parts, String name) {
        return new ByteArrayInputStream(parts.get(name));
    }

    @Test
    void thaiTextHasItsFontItsSizeAndItsLanguage() throws IOException {
        String styles = part(SampleReport.thai(false), "word/styles.xml");
        assertTrue(styles.contains("w:cs=\"TH SarabunPSK\""));
        assertTrue(styles.contains("<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"));
        assertTrue(styles.contains("w:bidi=\"th-TH\""));
        String document = part(report(Paragraph.of(List.of("ข้อความ", "Latin"))), "word/document.xml");
        assertTrue(document.contains("<w:rPr><w:cs/><w:lang w:bidi=\"th-TH\"/></w:rPr><w:t>ข้อความ</w:t>"));
        assertTrue(document.contains("<w:r><w:t>Latin</w:t></w:r>"));
    }

    @Test
    void headingsAreThoseOfWord() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            List<String> headings = document.getParagraphs().stream()
                    .filter(paragraph ->
                            paragraph.getStyle() != null && paragraph.getStyle().startsWith("Heading"))
                    .map(paragraph -> paragraph.getStyle() + " " + paragraph.getText())
                    .toList();
            assertEquals("Heading1 1. ผลการประเมินในภาพรวม", headings.get(0));
            assertEquals("Heading3 4.1 ผู้รับผิดชอบ", headings.get(headings.size() - 1));
            assertEquals("heading 1", document.getStyles().getStyle("Heading1").getName());
        }
    }

    @Test
    void theTableOfContentsIsFilledAndNobodyIsAskedToUpdateIt() throws IOException {
        ReportModel report = SampleReport.thai(false);
        String document = part(report, "word/document.xml");
        assertTrue(document.contains(" TOC \\o \"1-3\" \\h \\z \\u "));
        String contents = document.substring(document.indexOf("<w:sdt>"), document.indexOf("</w:sdt>"));
        List<String> anchors = found("(?<=w:anchor=\")[^\"]+", contents);
        assertEquals(report.blocks().stream().filter(Heading.class::isInstance).count(), anchors.size());
        assertEquals(anchors, found("(?<=<w:bookmarkStart w:id=\"[0-9]{1,2}\" w:name=\")[^\"]+", document));
        assertTrue(contents.contains("1.2 เปรียบเทียบรายปี"));
        assertFalse(document.contains("w:dirty"));
        assertFalse(part(report, "word/settings.xml").contains("updateFields"));
    }

    @Test
    void aReportWithoutACoverBeginsAtOnceWithItsTitle() throws IOException {
        ReportModel report = report(new Heading(1, "หนึ่ง"), new Heading(1, "สอง"), new Heading(1, "สาม"));
        try (XWPFDocument document = opened(report)) {
            assertEquals("Title", document.getParagraphs().get(0).getStyle());
            assertEquals("รายงาน", document.getParagraphs().get(0).getText());
        }
        assertFalse(part(report, "word/document.xml").contains("TOC \\o"));
    }

    @Test
    void tablesRepeatTheirHeadingsAndKeepTheirRowsWhole() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            XWPFTable scores = table(document, "คะแนนประจำปีงบประมาณ พ.ศ.");
            assertTrue(scores.getRow(0).isRepeatHeader());
            assertTrue(scores.getRow(1).isRepeatHeader());
            assertFalse(scores.getRow(2).isRepeatHeader());
            assertTrue(scores.getRow(3).isCantSplitRow());
            assertEquals(
                    2,
                    scores.getRow(0)
                            .getCell(2)
                            .getCTTc()
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue());
            assertEquals("การเปลี่ยนแปลง", scores.getRow(0).getCell(3).getText());
            assertEquals("E3F1E5", scores.getRow(2).getCell(3).getColor());
            assertEquals(
                    "right",
                    scores.getRow(2)
                            .getCell(3)
                            .getParagraphs()
                            .get(0)
                            .getAlignment()
                            .name()
                            .toLowerCase(java.util.Locale.ROOT));
            XWPFTable items = table(document, "ผลการตรวจ");
            assertEquals(41, items.getNumberOfRows());
        }
    }

    private static XWPFTable table(XWPFDocument document, String heading) {
        return document.getTables().stream()
                .filter(table -> table.getRow(0).getTableCells().stream()
                        .anyMatch(cell -> cell.getText().equals(heading)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aWideTableLiesOnItsSideWithItsHeadingAndTheRestDoesNot() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            List<CTSectPr> sections = new ArrayList<>(document.getParagraphs().stream()
                    .map(XWPFParagraph::getCTP)
                    .filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr())
                    .map(p -> p.getPPr().getSectPr())
                    .toList());
            sections.add(document.getDocument().getBody().getSectPr());
            List<Boolean> wide = sections.stream()
                    .map(section -> section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE)
                    .toList();
            assertEquals(List.of(false, false, false, true, false), wide);
        }
        String document = part(SampleReport.thai(false), "word/document.xml");
        int section = document.indexOf("<w:sectPr>", document.lastIndexOf("ครบถ้วน"));
        assertTrue(section < document.indexOf("3. มาตรการเพื่อยกระดับ", document.lastIndexOf("ครบถ้วน")));
    }

    @Test
    void aFewLinesBesideAWideTableTakeNoPageOfTheirOwn() throws IOException {
        Table wide = new Table(
                Optional.empty(), List.of(), List.of(Column.words("ก")), List.of(List.of(Cell.of("ข"))), true);
        String document = part(report(Paragraph.of(List.of("สั้น")), wide), "word/document.xml");
        assertEquals(1, found("<w:sectPr>", document).size());
        assertTrue(document.contains("w:orient=\"landscape\""));
    }

    @Test
    void footnotesStandAtTheFootAndGapsAreMarked() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            assertTrue(document.getFootnotes().stream()
                    .anyMatch(footnote -> footnote.getParagraphs().stream()
                            .anyMatch(p -> p.getText().contains("ประกาศผลโดยสำนักงาน ป.ป.ช."))));
        }
        String document = part(SampleReport.thai(false), "word/document.xml");
        assertEquals(
                List.of("<w:footnoteReference w:id=\"1\"/>", "<w:footnoteReference w:id=\"2\"/>"),
                found("<w:footnoteReference [^>]*>", document));
        assertTrue(document.contains("<w:highlight w:val=\"yellow\"/><w:cs/><w:lang w:bidi=\"th-TH\"/></w:rPr>"
                + "<w:t>[โปรดระบุปัญหาอุปสรรคที่หน่วยงานพบ]</w:t>"));
    }

    @Test
    void noLineOfSeveralStandsAloneOnAPage() throws IOException {
        try (XWPFDocument document = opened(report(Paragraph.of(List.of("1", "2", "3", "4"))))) {
            assertEquals(
                    List.of(true, false, true, false),
                    document.getParagraphs().subList(1, 5).stream()
                            .map(paragraph -> paragraph.getCTP().getPPr().isSetKeepNext())
                            .toList());
        }
    }

    @Test
    void remarksAreAListOfWord() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            XWPFParagraph remark = document.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("กองคลัง"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("ListBullet", remark.getStyle());
        }
        assertTrue(part(SampleReport.thai(false), "word/styles.xml").contains("<w:numId w:val=\"1\"/>"));
    }

    @Test
    void pagesAndFootnotesAreCountedInThaiDigitsWhereAsked() throws IOException {
        String thai = part(SampleReport.thai(true), "word/document.xml");
        assertTrue(thai.contains("<w:pgNumType w:fmt=\"thaiNumbers\" w:start=\"1\"/>"));
        assertTrue(thai.contains("<w:footnotePr><w:numFmt w:val=\"thaiNumbers\"/></w:footnotePr>"));
        assertTrue(part(SampleReport.thai(true), "word/header1.xml").contains("<w:t>๑</w:t>"));
        assertTrue(part(SampleReport.thai(false), "word/document.xml").contains("<w:pgNumType w:fmt=\"decimal\""));
    }

    @Test
    void theFiguresOfAChartCanBeEdited() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            assertEquals(2, document.getCharts().size());
            XWPFChart chart = document.getCharts().stream()
                    .filter(one ->
                            one.getFormattedTitle().getParagraph(0).getText().startsWith("คะแนนรายเครื่องมือ"))
                    .findFirst()
                    .orElseThrow();
            PackagePart figures =
                    chart.getRelationParts().get(0).getDocumentPart().getPackagePart();
            try (XSSFWorkbook workbook = new XSSFWorkbook(figures.getInputStream())) {
                XSSFSheet sheet = workbook.getSheet("Sheet1");
                assertEquals("2565", sheet.getRow(2).getCell(0).getStringCellValue());
                assertEquals("EIT", sheet.getRow(0).getCell(2).getStringCellValue());
                assertEquals(88.12, sheet.getRow(2).getCell(2).getNumericCellValue());
                assertTrue(sheet.getRow(2).getCell(1) == null, "what is not known is no figure");
                assertEquals("ค่าเป้าหมาย 85 คะแนน", sheet.getRow(0).getCell(4).getStringCellValue());
                assertEquals(85, sheet.getRow(4).getCell(4).getNumericCellValue());
            }
        }
    }

    @Test
    void aChartHasItsTargetItsThaiFontAndWordsForWhoDoesNotSeeIt() throws IOException {
        String chart = part(SampleReport.thai(false), "word/charts/chart1.xml");
        assertTrue(chart.contains("<c:barChart>") && chart.contains("<c:lineChart>"));
        assertTrue(chart.contains("<c:f>Sheet1!$C$1</c:f>"));
        assertTrue(chart.contains("<a:cs typeface=\"TH SarabunPSK\"/>"));
        String lines = part(SampleReport.thai(false), "word/charts/chart2.xml");
        assertEquals(
                3,
                found("<c:pt idx=\"[0-9]\"><c:v>[0-9.]+</c:v></c:pt>", lines.substring(0, lines.indexOf("EIT")))
                        .stream()
                        .filter(point -> point.contains("."))
                        .count());
        assertTrue(part(SampleReport.thai(true), "word/charts/chart2.xml").contains("[$-D00041E]0"));
        assertTrue(part(SampleReport.thai(false), "word/document.xml")
                .contains("descr=\"แผนภูมิเส้นแสดงคะแนนรายเครื่องมือสี่ปี เพิ่มขึ้นทุกเครื่องมือ\""));
    }

    @Test
    void theCoverShowsTheEmblemWithoutTearingIt() throws IOException {
        byte[] file = docx(SampleReport.thai(false));
        assertArrayEquals(SampleReport.emblem().bytes(), parts(file).get("word/media/emblem.png"));
        String document = new String(parts(file).get("word/document.xml"), StandardCharsets.UTF_8);
        assertTrue(document.contains("<a:ext cx=\"1440180\" cy=\"1440180\"/>"));
    }

    @Test
    void technicalLinesAreLastAndSmall() throws IOException {
        try (XWPFDocument document = opened(SampleReport.thai(false))) {
            List<XWPFParagraph> all = document.getParagraphs();
            XWPFParagraph last = all.get(all.size() - 2);
            assertTrue(last.getText().startsWith("สำหรับเจ้าหน้าที่เทคนิค: ita 0.1.0 · nacc-2567.r1 · sha256 "));
            assertEquals("Technical", last.getStyle());
            assertTrue(last.getCTP().getPPr().isSetFramePr(), "no page is begun for them");
            assertEquals("", all.get(all.size() - 1).getText());
        }
    }

    @Test
    void thisLibraryReadsWhatItWrote() throws IOException {
        Path file = Files.write(folder.resolve("report.docx"), docx(SampleReport.thai(false)));
        FileContent content = Made.read(file);
        assertEquals(FileState.READ, content.state());
        List<String> lines = content.pages().get(0).lines();
        assertTrue(lines.contains("2. ข้อมูลที่ต้องเปิดเผย"));
        assertTrue(
                content.tables().stream()
                        .anyMatch(
                                table -> Made.rows(table).stream()
                                        .anyMatch(
                                                row -> row.endsWith(
                                                        "o39|คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่|0.00|ไม่ได้คะแนน: ไม่พบองค์ประกอบด้านข้อมูลที่กำหนด"))));
    }

    @Test
    void hostileTextBreaksNothing() throws IOException, XmlException {
        String hostile = "\u0000\u0007<w:p>&amp;]]>\uD800 \uDC00\uFFFE\u001B[31m\r\nสอง\tสาม \uD83D\uDE00 \u2028";
        Chart chart = new Chart(
                Chart.Kind.BARS,
                hostile,
                List.of(hostile),
                List.of(new Chart.Series(hostile, List.of(Optional.of(new BigDecimal("1E+3"))))),
                BigDecimal.ZERO,
                Optional.of(new Chart.Target(hostile, BigDecimal.ONE)),
                hostile);
        Table table = new Table(
                Optional.of(hostile),
                List.of(),
                List.of(Column.words(hostile)),
                List.of(List.of(Cell.of(hostile))),
                false);
        ReportModel report = new ReportModel(
                hostile,
                Optional.empty(),
                List.of(new Heading(1, hostile), Paragraph.of(List.of(hostile)), table, chart),
                List.of(hostile),
                Language.EN,
                false);
        Map<String, byte[]> parts = parts(docx(report));
        DocumentDocument.Factory.parse(in(parts, "word/document.xml"));
        ChartSpaceDocument.Factory.parse(in(parts, "word/charts/chart1.xml"));
        try (XWPFDocument document = opened(report)) {
            assertTrue(document.getParagraphs()
                    .get(1)
                    .getText()
                    .contains("<w:p>&amp;]]>\uFFFD \uFFFD\uFFFD[31m\nสอง\tสาม \uD83D\uDE00"));
        }
    }

    @Test
    void moreColumnsThanWordShowsAreRefused() {
        List<Column> columns =
                Stream.generate(() -> Column.words("ก")).limit(64).toList();
        ReportModel report = report(new Table(Optional.empty(), List.of(), columns, List.of(), false));
        IOException refused =
                assertThrows(IOException.class, () -> new DocxRenderer().render(report, new ByteArrayOutputStream()));
        assertTrue(refused.toString().contains("63"));
    }

    @Test
    void anEmptyReportIsADocument() throws IOException {
        try (XWPFDocument document = opened(report())) {
            assertEquals("รายงาน", document.getParagraphs().get(0).getText());
        }
    }

    @Test
    void proseBeforeAWideTableStaysUpright() throws IOException {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            blocks.add(new Heading(2, "ตัวชี้วัดที่ " + i));
            blocks.add(Paragraph.of(List.of("ผลการประเมินได้ 100.00 คะแนน")));
        }
        blocks.add(new Heading(1, "มาตรการ"));
        blocks.add(new Table(
                Optional.empty(), List.of(), List.of(Column.words("ก")), List.of(List.of(Cell.of("ข"))), true));
        String document = part(report(blocks.toArray(Block[]::new)), "word/document.xml");
        int turned = document.indexOf("<w:sectPr>");
        assertTrue(document.indexOf("ตัวชี้วัดที่ 12") < turned);
        assertTrue(turned < document.indexOf(">มาตรการ<"));
    }

    @Test
    void aLongAgencyOnTheCoverIsBrokenBetweenItsParts() throws IOException {
        ReportModel report = new ReportModel(
                "t",
                Optional.of(new Cover(
                        List.of("t"),
                        Optional.of("องค์การบริหารส่วนตำบลสมมติ อำเภอสมมติยาว จังหวัดสมมติธานี"),
                        List.of(),
                        Optional.empty())),
                List.of(),
                List.of(),
                Language.TH,
                false);
        assertTrue(part(report, "word/document.xml")
                .contains("<w:t>องค์การบริหารส่วนตำบลสมมติ</w:t><w:br/><w:t>อำเภอสมมติยาว จังหวัดสมมติธานี</w:t>"));
    }

    @Test
    void theScaleOfAChartHasRoundSteps() {
        assertEquals("20", ChartPart.step(new BigDecimal("100")).toPlainString());
        assertEquals("10", ChartPart.step(new BigDecimal("43")).toPlainString());
        assertEquals("1", ChartPart.step(new BigDecimal("3")).toPlainString());
        assertEquals("2", ChartPart.step(new BigDecimal("9")).toPlainString());
        assertEquals("0.1", ChartPart.step(new BigDecimal("0.5")).toPlainString());
    }
}
