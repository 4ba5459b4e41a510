package io.github.openita.office.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Flow.Arrow;
import io.github.openita.io.report.model.Flow.Box;
import io.github.openita.io.report.model.Flow.Stage;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.office.Made;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** A flow in Word: shapes that can be moved, words that can be written over. */
class FlowWriterTest {

    private static final String NAME = "word/document.xml";

    @TempDir
    Path folder;

    private static ReportModel report(Flow flow, boolean thaiDigits) {
        return new ReportModel("รายงาน", Optional.empty(), List.of(flow), List.of(), Language.TH, thaiDigits);
    }

    private static Flow flow() {
        return new Flow(
                "แผนผังการส่งต่อข้อมูล",
                "ประเภท",
                List.of(
                        new Stage("ผู้จัดทำ", List.of(new Box("นักทรัพยากร", 7), new Box("นวก.พัสดุ", 4))),
                        new Stage("ผู้รวบรวม", List.of(new Box("หน.สป.", 7), new Box("ผอ.คลัง", 4))),
                        new Stage("ผู้เผยแพร่", List.of(new Box("จพง.ธุรการ", 11)))),
                List.of(new Arrow(0, 0, 0, 7), new Arrow(0, 1, 1, 4), new Arrow(1, 0, 0, 7), new Arrow(1, 1, 0, 4)),
                "ข้อมูล 11 ประเภท");
    }

    private static String document(ReportModel report) throws IOException {
        return new String(DocxRendererTest.parts(DocxRendererTest.docx(report)).get(NAME), StandardCharsets.UTF_8);
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void boxesAndArrowsAreShapesOfOneGroup() throws Exception {
        byte[] part = DocxRendererTest.parts(DocxRendererTest.docx(report(flow(), false)))
                .get(NAME);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        assertEquals(1, document.getElementsByTagNameNS(Names.GROUP, "wgp").getLength());
        // Four arrows with a figure each, three headings, five boxes.
        assertEquals(16, document.getElementsByTagNameNS(Names.SHAPE, "wsp").getLength());
        assertEquals(4, document.getElementsByTagNameNS(Names.SHAPE, "cNvCnPr").getLength());
        assertEquals(12, document.getElementsByTagNameNS(Names.SHAPE, "txbx").getLength());
        String text = new String(part, StandardCharsets.UTF_8);
        assertEquals(5, found("prst=\"roundRect\"", text).size());
        assertEquals(4, found("<a:tailEnd type=\"triangle\"/>", text).size());
        assertTrue(text.contains("descr=\"ข้อมูล 11 ประเภท\""));
        assertTrue(text.contains("<mc:Fallback><w:t>ข้อมูล 11 ประเภท</w:t></mc:Fallback>"));
    }

    @Test
    void noTwoDrawingsShareANumber() throws IOException {
        List<String> ids = found("(?<=(docPr|cNvPr) id=\")[0-9]+", document(report(flow(), false)));
        assertEquals(17, ids.size());
        assertEquals(ids.size(), new HashSet<>(ids).size());
    }

    @Test
    void everyShapeStandsInsideOfThePicture() throws IOException {
        String text = document(report(flow(), false));
        MatchResult size = Pattern.compile("<wp:extent cx=\"([0-9]+)\" cy=\"([0-9]+)\"/>")
                .matcher(text)
                .results()
                .findFirst()
                .orElseThrow();
        Pattern.compile("<a:off x=\"(-?[0-9]+)\" y=\"(-?[0-9]+)\"/><a:ext cx=\"([0-9]+)\" cy=\"([0-9]+)\"/>")
                .matcher(text)
                .results()
                .forEach(one -> {
                    assertTrue(number(one, 1) >= 0 && number(one, 2) >= 0, one.group());
                    assertTrue(number(one, 1) + number(one, 3) <= number(size, 1), one.group());
                    assertTrue(number(one, 2) + number(one, 4) <= number(size, 2), one.group());
                });
    }

    private static long number(MatchResult match, int group) {
        return Long.parseLong(match.group(group));
    }

    @Test
    void figuresAreInThaiDigitsWhereAsked() throws IOException {
        String text = document(report(flow(), true));
        assertTrue(text.contains("<w:t>๑๑ ประเภท</w:t>"));
        assertFalse(text.contains("<w:t>11 ประเภท</w:t>"));
    }

    @Test
    void whatThePictureLeavesOutIsSaidBelowIt() throws IOException {
        List<Box> boxes =
                IntStream.range(0, 11).mapToObj(i -> new Box("น." + i, 1)).toList();
        Flow many = new Flow("t", "ประเภท", List.of(new Stage("จัดทำ", boxes)), List.of(), "t");
        String text = document(report(many, false));
        assertEquals(10, found("prst=\"roundRect\"", text).size());
        assertTrue(text.contains("แผนผังไม่ได้แสดงผู้รับผิดชอบอีก: จัดทำ 1 ราย"));
    }

    @Test
    void aFlowWithoutBoxesIsNotThere() throws IOException {
        String text = document(report(new Flow("t", "ประเภท", List.of(), List.of(), "t"), false));
        assertFalse(text.contains("wpg:wgp"));
    }

    @Test
    void poiAndThisLibraryReadTheDocument() throws IOException {
        byte[] file = DocxRendererTest.docx(report(flow(), false));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertTrue(document.getParagraphs().stream()
                    .anyMatch(paragraph -> paragraph.getText().equals("แผนผังการส่งต่อข้อมูล")));
        }
        List<String> lines = Made.read(Files.write(folder.resolve("flow.docx"), file))
                .pages()
                .get(0)
                .lines();
        assertEquals(1, lines.stream().filter("นวก.พัสดุ"::equals).count());
    }

    /** It takes seconds: run it by {@code -Dita.libreoffice}. */
    @Test
    @EnabledIfSystemProperty(named = "ita.libreoffice", matches = "|true")
    void libreOfficeShowsEveryBox() throws IOException, InterruptedException {
        Files.write(folder.resolve("flow.docx"), DocxRendererTest.docx(report(flow(), false)));
        Path made = LibreOffice.pdf(folder, "flow");
        try (PDDocument pdf = Loader.loadPDF(made.toFile())) {
            String text = new PDFTextStripper().getText(pdf).replace(" ", "");
            for (String name : List.of("นักทรัพยากร", "ผอ.คลัง", "จพง.ธุรการ", "11ประเภท")) {
                assertTrue(text.contains(name), name + " in " + text);
            }
            assertEquals(1, pdf.getNumberOfPages());
        }
    }
}
