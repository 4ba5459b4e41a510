package io.github.openita.office.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.office.Made;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.TextPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a Word document, and what ends the reading. */
class DocxFileTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @TempDir
    Path folder;

    private static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                        + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                        + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-"
                        + "officedocument.wordprocessingml.document.main+xml'/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                        + "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships/officeDocument' Target='word/document.xml'/></Relationships>");
        parts.put("word/document.xml", body);
        return parts;
    }

    private FileContent read(String body) throws IOException {
        String xml = "<?xml version='1.0' encoding='UTF-8'?><w:document xmlns:w='" + WORD
                + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>" + body
                + "</w:body></w:document>";
        return Made.read(Made.zip(folder.resolve("a.docx"), parts(xml)));
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private List<String> lines(String body) throws IOException {
        return read(body).pages().stream()
                .flatMap(page -> page.lines().stream())
                .toList();
    }

    @Test
    void paragraphsAreLines() throws IOException {
        assertEquals(
                new FileContent(
                        FileKind.DOCX,
                        FileState.READ,
                        read("").reason(),
                        List.of(new TextPage(1, List.of("ปัญหา/อุปสรรค", "ไม่มี", "ข้อเสนอแนะ", "ก\tข-ค"))),
                        List.of()),
                read("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>ปัญหา</w:t></w:r>"
                        + "<w:r><w:rPr><w:b/></w:rPr><w:t>/อุปสรรค</w:t></w:r></w:p>"
                        + "<w:p/><w:p><w:r><w:t>ไม่มี</w:t><w:br/><w:t>ข้อเสนอแนะ</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t><w:noBreakHyphen/><w:t>ค</w:t></w:r></w:p>"));
    }

    @Test
    void whatIsNotSeenIsNotRead() throws IOException {
        assertEquals(
                List.of("เห็น", "กล่อง"),
                lines("<w:p><w:r><w:t>เห็น</w:t></w:r><w:del><w:r><w:delText>ลบ</w:delText><w:t>ลบ</w:t></w:r></w:del>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>ซ่อน</w:t></w:r>"
                        + "<w:r><w:instrText>PAGE</w:instrText></w:r></w:p>"
                        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></mc:Choice>"
                        + "<mc:Fallback><w:p><w:r><w:t>กล่อง</w:t></w:r></w:p></mc:Fallback>"
                        + "</mc:AlternateContent></w:r></w:p>"));
    }

    private static String cell(String looks, String text) {
        return "<w:tc><w:tcPr>" + looks + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    @Test
    void tablesAreTablesAndLines() throws IOException {
        FileContent content =
                read(paragraph("ก่อน") + "<w:tbl><w:tr>" + cell("", "หมวด") + cell("<w:gridSpan w:val='2'/>", "รายการ")
                        + "</w:tr><w:tr>" + cell("<w:vMerge w:val='restart'/>", "ครุภัณฑ์") + cell("", "โต๊ะ")
                        + cell("", "1") + "</w:tr><w:tr>"
                        + cell("<w:vMerge/>", "") + "<w:tc>" + paragraph("เก้าอี้") + paragraph("ไม้") + "</w:tc>"
                        + cell("", "") + "</w:tr></w:tbl>"
                        + paragraph("หลัง"));
        assertEquals(
                List.of("ก่อน", "หมวด\tรายการ", "ครุภัณฑ์\tโต๊ะ\t1", "ครุภัณฑ์\tเก้าอี้ ไม้", "หลัง"),
                content.pages().get(0).lines());
        DataTable table = content.tables().get(0);
        assertEquals("a.docx › ตาราง 1", table.getName());
        assertEquals(List.of("1 หมวด|รายการ|", "2 ครุภัณฑ์|โต๊ะ|1", "3 ครุภัณฑ์|เก้าอี้\nไม้|"), Made.rows(table));
    }

    @Test
    void aTableInACellIsOneOfItsOwn() throws IOException {
        FileContent content = read("<w:tbl><w:tr><w:tc>" + paragraph("นอก") + "<w:tbl><w:tr>" + cell("", "ใน")
                + cell("", "2") + "</w:tr></w:tbl></w:tc>" + cell("", "ข้าง") + "</w:tr></w:tbl>");
        assertEquals(List.of("นอก ใน 2\tข้าง"), content.pages().get(0).lines());
        assertEquals(
                List.of(List.of("1 นอก\nใน\t2|ข้าง"), List.of("1 ใน|2")),
                content.tables().stream().map(Made::rows).toList());
    }

    @Test
    void mergedCellsAndRowsThatBeginLaterKeepTheirColumns() throws IOException {
        FileContent content = read("<w:tbl><w:tr>" + cell("", "ที่") + cell("", "รายการ") + cell("", "วงเงิน")
                + "</w:tr><w:tr>" + cell("<w:gridSpan w:val='3'/>", "หมวดครุภัณฑ์") + "</w:tr><w:tr>"
                + cell("", "1") + cell("<w:vMerge w:val='restart'/>", "โต๊ะ") + cell("", "100") + "</w:tr><w:tr>"
                + cell("", "2") + cell("<w:vMerge w:val='continue'/>", "") + cell("", "200")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='1'/></w:trPr>" + cell("", "ตู้") + cell("", "300")
                + "</w:tr><w:tr><w:trPr><w:gridBefore w:val='x'/><w:del w:id='1'/></w:trPr>" + cell("", "")
                + cell("", "") + "</w:tr><w:tr></w:tr></w:tbl>");
        assertEquals(
                List.of("1 ที่|รายการ|วงเงิน", "2 หมวดครุภัณฑ์", "3 1|โต๊ะ|100", "4 2|โต๊ะ|200", "5 |ตู้|300", "6 "),
                Made.rows(content.tables().get(0)));
    }

    @Test
    void tablesAreReadWhateverIsNestedOrCutInThem() throws IOException {
        String nested = "<w:tbl><w:tr><w:tc>".repeat(40) + paragraph("ใน") + "</w:tc></w:tr></w:tbl>".repeat(40);
        assertEquals(40, read(nested).tables().size());
        for (String odd : List.of(
                "<w:tr>" + cell("", "ก") + "</w:tr>",
                cell("<w:vMerge/>", "ก"),
                "<w:tbl>" + cell("<w:gridSpan w:val='999999999999'/><w:vMerge/>", "ก") + "</w:tbl>",
                "<w:tbl><w:tr>" + paragraph("ก") + "</w:tr></w:tbl>",
                "<w:tbl><w:tr><w:trPr><w:gridBefore w:val='999'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='-1'/></w:tcPr>"
                        + "<w:tbl/>" + paragraph("ก") + "<w:tc>" + paragraph("ข") + "</w:tc></w:tc></w:tr></w:tbl>",
                "<w:txbxContent><w:tbl><w:tr>" + cell("", "ก") + "</w:tr></w:tbl></w:txbxContent>")) {
            FileContent content = read(odd + paragraph("ท้าย"));
            assertEquals(FileState.READ, content.state(), odd);
            assertTrue(content.pages().get(0).lines().contains("ท้าย"), odd);
        }
    }

    @Test
    void aFieldOfAFormIsReadOnceItIsFilledIn() throws IOException {
        String field = "<w:sdt><w:sdtPr>%s</w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String asked = "<w:placeholder><w:docPart w:val='A'/></w:placeholder><w:showingPlcHdr/>";
        String table = "<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>" + cell("", "ช่อง")
                + "</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>";
        FileContent content = read(paragraph("ปัญหา")
                + String.format(field, asked, paragraph("คลิกที่นี่เพื่อป้อนข้อความ"))
                + String.format(field, "<w:showingPlcHdr w:val='0'/>", paragraph("ไม่มี"))
                + "<w:p>" + String.format(field, "", "<w:r><w:t>ใน</w:t></w:r>") + "<w:r><w:t>แถว</w:t></w:r></w:p>"
                + String.format(field, "", String.format(field, asked, paragraph("เลือก")) + paragraph("นอก"))
                + table);
        assertEquals(
                List.of("ปัญหา", "ไม่มี", "ในแถว", "นอก", "ช่อง"),
                content.pages().get(0).lines());
    }

    private static String box(String content) {
        return "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + content
                + "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>" + content
                + "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
    }

    @Test
    void whatStandsInATextBoxFollowsItsParagraph() throws IOException {
        String table = "<w:tbl><w:tr>" + cell("", "ก") + cell("", "ข") + "</w:tr></w:tbl>";
        FileContent content = read("<w:p><w:r><w:t>หัว</w:t></w:r>"
                + box(paragraph("กล่อง") + table + "<w:p>" + box(paragraph("กล่องใน"))
                        + "<w:r><w:t>ท้ายกล่อง</w:t></w:r></w:p>")
                + "<w:r><w:t>ข้อ</w:t></w:r></w:p>" + paragraph("ต่อไป")
                + "<w:tbl><w:tr><w:tc><w:p>" + box(paragraph("ในช่อง")) + "<w:r><w:t>ช่อง</w:t></w:r></w:p></w:tc>"
                + cell("", "2") + "</w:tr></w:tbl>");
        assertEquals(
                List.of("หัวข้อ", "กล่อง", "ก\tข", "ท้ายกล่อง", "กล่องใน", "ต่อไป", "ช่อง ในช่อง\t2"),
                content.pages().get(0).lines());
        assertEquals(List.of("1 ก|ข"), Made.rows(content.tables().get(0)));
    }

    /** A document with other parts, each named by what it is. */
    private FileContent read(String body, Map<String, String> others) throws IOException {
        Map<String, String> parts =
                parts("<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
        StringBuilder relationships = new StringBuilder();
        others.forEach((name, content) -> {
            String type = name.replaceAll("[0-9]", "");
            parts.put("word/" + name + ".xml", "<w:x xmlns:w='" + WORD + "'>" + content + "</w:x>");
            parts.computeIfPresent(
                    "[Content_Types].xml",
                    (key, types) -> types.replace(
                            "</Types>",
                            "<Override PartName='/word/" + name
                                    + ".xml' ContentType='application/vnd.openxmlformats-officedocument."
                                    + "wordprocessingml." + type + "+xml'/></Types>"));
            relationships
                    .append("<Relationship Id='")
                    .append(name)
                    .append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(type)
                    .append("' Target='")
                    .append(name)
                    .append(".xml'/>");
        });
        parts.put(
                "word/_rels/document.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" + relationships
                        + "</Relationships>");
        return Made.read(Made.zip(folder.resolve("c.docx"), parts));
    }

    @Test
    void headersAndFootersStandBeforeTheText() throws IOException {
        FileContent content = read(
                paragraph("ข้อเสนอแนะ"),
                Map.of(
                        "footer1", paragraph("เทศบาลตำบลสมมติ"),
                        "header1", paragraph("รายงาน ประจำปีงบประมาณ พ.ศ. 2567") + paragraph(" "),
                        "header2", "<w:tbl><w:tr>" + cell("", "รายงาน ประจำปีงบประมาณ พ.ศ. 2567") + "</w:tr></w:tbl>"));
        assertEquals(
                List.of("รายงาน ประจำปีงบประมาณ พ.ศ. 2567", "เทศบาลตำบลสมมติ", "ข้อเสนอแนะ"),
                content.pages().get(0).lines());
        assertEquals(List.of(), content.tables());
    }

    @Test
    void notesStandBehindTheParagraphThatRefersToThem() throws IOException {
        String notes =
                "<w:%1$s w:type='separator' w:id='0'><w:p/></w:%1$s><w:%1$s w:id='1'>" + paragraph("หมายเหตุ %1$s")
                        + paragraph("ต่อ") + "</w:%1$s><w:%1$s w:id='2'>" + paragraph("ไม่มีใครอ้าง") + "</w:%1$s>";
        FileContent content = read(
                "<w:p><w:r><w:t>ผล</w:t><w:footnoteReference w:id='1'/></w:r><w:r><w:t>การดำเนินการ</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:endnoteReference w:id='1'/><w:t>ปัญหา</w:t><w:endnoteReference w:id='7'/></w:r></w:p>"
                        + paragraph("ท้าย"),
                Map.of("footnotes", String.format(notes, "footnote"), "endnotes", String.format(notes, "endnote")));
        assertEquals(
                List.of("ผลการดำเนินการ", "หมายเหตุ footnote", "ต่อ", "ปัญหา", "หมายเหตุ endnote", "ต่อ", "ท้าย"),
                content.pages().get(0).lines());
    }

    @Test
    void aLetterheadAloneIsNoTextOfAScan() throws IOException {
        Map<String, String> header = Map.of("header1", paragraph("เทศบาลตำบลสมมติ"));
        assertEquals(FileState.READ, read("<w:p/>", header).state());
        assertEquals(
                FileState.NO_TEXT,
                read("<w:p><w:r><w:drawing/></w:r></w:p>", header).state());
        assertEquals(
                FileState.EMPTY, read("<w:p/>", Map.of("header1", "<w:p/>")).state());
    }

    @Test
    void aDocumentThatOnlyHoldsAnotherOneIsNotCalledEmpty() throws IOException {
        assertEquals(FileState.UNREADABLE, read("<w:altChunk/><w:p/>").state());
        assertEquals(FileState.READ, read("<w:altChunk/>" + paragraph("ก")).state());
    }

    @Test
    void howItLookedBeforeAChangeIsNotRead() throws IOException {
        assertEquals(
                List.of("เห็น"),
                lines("<w:p><w:r><w:rPr><w:b/><w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr>"
                        + "<w:t>เห็น</w:t></w:r></w:p>"));
    }

    @Test
    void withoutTextItIsEmptyOrAPicture() throws IOException {
        assertEquals(
                FileState.EMPTY,
                read("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>").state());
        assertEquals(
                FileState.NO_TEXT, read("<w:p><w:r><w:drawing/></w:r></w:p>").state());
    }

    @Test
    void whatIsBrokenIsDamaged() throws IOException {
        assertEquals(FileState.DAMAGED, read("<w:p><w:r></w:p>").state());
        Map<String, String> parts = parts("<x/>");
        parts.remove("_rels/.rels");
        assertEquals(
                FileState.DAMAGED,
                Made.read(Made.zip(folder.resolve("b.docx"), parts)).state());
        byte[] whole = Files.readAllBytes(folder.resolve("a.docx"));
        Random random = new Random(14);
        for (int i = 0; i < 60; i++) {
            byte[] changed = i < 20 ? Arrays.copyOf(whole, whole.length * (i + 1) / 21) : whole.clone();
            for (int j = 0; j < i / 2; j++) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            FileContent content = Made.read(Files.write(folder.resolve(i + ".docx"), changed));
            assertTrue(!content.state().isOpened() || content.kind() == FileKind.DOCX);
        }
    }

    @Test
    void entitiesAreNeverResolved() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        for (String entities : List.of(
                "<!ENTITY a 'haha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY d '&b;&b;&b;&b;'>",
                "<!ENTITY d SYSTEM '" + secret.toUri() + "'>",
                "<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;")) {
            String xml = "<!DOCTYPE w:document [" + entities + "]><w:document xmlns:w='" + WORD + "'><w:body>"
                    + paragraph("&d;") + "</w:body></w:document>";
            FileContent content = Made.read(Made.zip(folder.resolve("a.docx"), parts(xml)));
            assertEquals(FileState.DAMAGED, content.state());
            assertEquals(List.of(), content.pages());
        }
    }

    @Tag("slow")
    @Test
    void aZipThatUnpacksWithoutEndIsTooLarge() throws IOException {
        String start = "<w:document xmlns:w='" + WORD + "'><w:body>";
        for (String piece : List.of("<w:p><w:r><w:t>ha</w:t></w:r></w:p>", "<w:tbl><w:tr><w:tc>", "ha")) {
            Path file = Made.bomb(
                    folder.resolve("a.docx"),
                    parts(""),
                    "word/document.xml",
                    start,
                    piece,
                    200_000_000 / piece.length());
            assertEquals(FileState.TOO_LARGE, Made.read(file).state(), piece);
        }
    }
}
