package io.github.openita.office.template;

import static io.github.openita.office.template.Markup.control;
import static io.github.openita.office.template.Markup.links;
import static io.github.openita.office.template.Markup.merge;
import static io.github.openita.office.template.Markup.paragraph;
import static io.github.openita.office.template.Markup.part;
import static io.github.openita.office.template.Markup.parts;
import static io.github.openita.office.template.Markup.row;
import static io.github.openita.office.template.Markup.run;
import static io.github.openita.office.template.Markup.shown;
import static io.github.openita.office.template.Markup.table;
import static io.github.openita.office.template.Markup.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.FieldName;
import io.github.openita.io.report.model.FieldUse;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.FieldValue.Row;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.office.Made;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates as officers make them, and files that are none. */
class DocxTemplateTest {

    private static final FieldName MEASURES = new FieldName(
            "measures",
            BilingualText.of("มาตรการ", "measures"),
            List.of(FieldName.of("activity", "กิจกรรม", "activity"), FieldName.of("steps", "ขั้นตอน", "steps")),
            true);

    private static final FieldName NONE =
            new FieldName("nothing", BilingualText.of("ว่าง", "empty"), List.of(FieldName.of("a", "ก", "a")), false);

    private static final FieldName OVERDUE = new FieldName(
            "overdue",
            BilingualText.of("เกินกำหนด", "overdue"),
            List.of(FieldName.of("number", "ที่", "number"), FieldName.of("title", "เรื่อง", "title")),
            false);

    @TempDir
    Path folder;

    private static Paragraph lines(String... lines) {
        return Paragraph.of(List.of(lines));
    }

    private static FieldValue value(String name, Block... blocks) {
        return new FieldValue(FieldName.of(name, "ไทย", "english"), List.of(blocks), List.of());
    }

    private static final ReportModel REPORT = report(false);

    private static ReportModel report(boolean thaiDigits) {
        Table table = new Table(
                Optional.empty(),
                List.of(),
                List.of(Column.words("กิจกรรม"), Column.words("ขั้นตอน")),
                List.of(
                        List.of(Cell.of("อบรม & <b>"), Cell.of("1. เชิญ\n2. จัด")),
                        List.of(Cell.of("ประกาศ"), Cell.of(""))),
                false);
        return new ReportModel(
                "รายงาน",
                Optional.empty(),
                List.of(),
                List.of(),
                Language.TH,
                thaiDigits,
                List.of(
                        value("agency", lines("อบต.ป่าร่อน & <เพื่อน>")),
                        value("score", lines("95.42")),
                        value("summary", lines("บรรทัดแรก", "บรรทัดสอง")),
                        value(
                                "result",
                                new Paragraph(
                                        List.of(List.of(Span.of("ได้ "), Span.strong("95.42"), Span.gap("ระบุเหตุ"))))),
                        value("target"),
                        new FieldValue(
                                MEASURES,
                                List.of(new Heading(2, "ประเด็นที่ 1"), table),
                                List.of(
                                        new Row("ประเด็นที่ 1", table.rows().get(0)),
                                        new Row("ประเด็นที่ 1", table.rows().get(1)))),
                        new FieldValue(NONE, List.of(), List.of()),
                        new FieldValue(OVERDUE, List.of(lines("ไม่มี")), List.of())));
    }

    private record Filled(Map<String, String> parts, List<FieldUse> uses) {

        String body() {
            return parts.getOrDefault("word/document.xml", "");
        }
    }

    private Filled fill(ReportModel report, Map<String, String> parts) throws IOException {
        Path template = Markup.write(folder.resolve("template.docx"), parts);
        Path out = folder.resolve("out.docx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<FieldUse> uses = new DocxTemplate().fill(report, template, bytes);
        Files.write(out, bytes.toByteArray());
        return new Filled(Markup.read(out), uses);
    }

    private Filled fill(String body) throws IOException {
        return fill(REPORT, parts(body));
    }

    private String refusal(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> new DocxTemplate().fill(REPORT, file, out));
        assertEquals(0, out.size());
        assertFalse(refused.getText().getTh().isBlank());
        return refused.getText().getEn();
    }

    private String refusal(String body) throws IOException {
        return refusal(Markup.write(folder.resolve("bad.docx"), parts(body)));
    }

    @Test
    void aNameStandsForItsValueInTheLookOfTheTemplate() throws IOException {
        Filled filled = fill(paragraph(run("<w:i/>", "ของ {{agency}} ได้ ${score} คะแนน")));
        assertEquals("ของ อบต.ป่าร่อน & <เพื่อน> ได้ 95.42 คะแนน\n", shown(filled.body()));
        assertTrue(filled.body().contains("<w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">95.42</w:t>"));
        assertEquals(
                List.of(FieldUse.Answer.FILLED, FieldUse.Answer.FILLED),
                filled.uses().stream().map(FieldUse::answer).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{{agency}}", "{{ agency }}", "${agency}", "{{Agency}}", "{{a\u200Bgency}}"})
    void aNameIsFoundHoweverItIsWritten(String written) throws IOException {
        assertEquals("อบต.ป่าร่อน & <เพื่อน>\n", shown(fill(text(written)).body()));
    }

    @Test
    void whatWordMarksAmidANameDoesNotMatter() throws IOException {
        String body = paragraph(
                run("ก {"),
                "<w:proofErr w:type=\"spellStart\"/>",
                run("<w:b/>", "{age"),
                "<w:bookmarkStart w:id=\"1\" w:name=\"x\"/>",
                run("ncy}"),
                run("} ข"));
        assertEquals("ก อบต.ป่าร่อน & <เพื่อน> ข\n", shown(fill(body).body()));
    }

    @Provide
    Arbitrary<List<Integer>> cuts() {
        return Arbitraries.integers().between(0, 40).list().ofMaxSize(12);
    }

    /** However Word tears the text into runs, the same stands there afterwards. */
    @Property(tries = 200)
    void theSameIsFilledHoweverTheTextIsTorn(@ForAll("cuts") List<Integer> cuts) throws Exception {
        String text = "ก{{agency}}${score}ข {{nosuch}} {{score}}ค";
        StringBuilder body = new StringBuilder("<w:p>");
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (cuts.contains(i)) {
                body.append(run(piece.toString()));
                piece.setLength(0);
            }
            piece.append(text.charAt(i));
        }
        body.append(run(piece.toString())).append("</w:p>");
        WordPart part = WordPart.read(
                parts(body.toString()).getOrDefault("word/document.xml", "").getBytes(StandardCharsets.UTF_8));
        new FilledFields(part, new KnownFields(REPORT), new Inserted(part, Language.TH), Language.TH).fill();
        assertEquals(
                "กอบต.ป่าร่อน & <เพื่อน>95.42ข ¶[ไม่มีช่องชื่อนี้: nosuch] 95.42ค\n",
                shown(new String(part.bytes(), StandardCharsets.UTF_8)));
    }

    private static final String WHOLE = paragraph(run("ก {{agency}}"), merge("score"))
            + control("agency", paragraph(run("x")))
            + table(row(run("{{measures.activity}}"), run("{{measures.row}}")))
            + text("{{summary}}")
            + text("{{measures}}");

    /** Whatever is changed in it, a template is filled or refused in one line. */
    @Property(tries = 300)
    void changedTemplatesEndInNoOtherException(
            @ForAll @IntRange(max = 100_000) int place, @ForAll("pieces") String piece, @ForAll boolean packed)
            throws Exception {
        Path file = Files.createTempDirectory("template").resolve("t.docx");
        try {
            Map<String, String> parts = parts(WHOLE);
            if (!packed) {
                parts.computeIfPresent("word/document.xml", (name, xml) -> {
                    int at = place % xml.length();
                    return xml.substring(0, at) + piece + xml.substring(at + 1);
                });
            }
            byte[] bytes = Files.readAllBytes(Markup.write(file, parts));
            if (packed) {
                bytes[place % bytes.length] ^= (byte) (1 + piece.hashCode() % 100);
                Files.write(file, bytes);
            }
            new DocxTemplate().fill(REPORT, file, new ByteArrayOutputStream());
        } catch (InvalidInputException refused) {
            assertFalse(refused.getText().getTh().isBlank());
        } finally {
            Files.deleteIfExists(file);
            Files.delete(file.getParent());
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                "", "<", ">", "/", "\"", "{{", "}}", "${", "&", "\u0000", "<w:p>", "</w:tr>", "<w:sdt/>", "x");
    }

    @Test
    void mergeFieldsAreFilled() throws IOException {
        String body = paragraph(run("ก "), merge("score"), run(" ข"))
                + paragraph("<w:fldSimple w:instr=\" MERGEFIELD &quot;Agency&quot; \\* Upper \">" + run("x")
                        + "</w:fldSimple>")
                + paragraph(merge("{{score}}"));
        Filled filled = fill(body);
        assertEquals("ก 95.42 ข\nอบต.ป่าร่อน & <เพื่อน>\n95.42\n", shown(filled.body()));
        assertFalse(filled.body().contains("fldChar"));
        // The look is that of what the field showed.
        assertTrue(filled.body().contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">95.42"));
    }

    @Test
    void otherFieldsStayAsTheyAre() throws IOException {
        String page = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        Filled filled = fill(paragraph(page, run(" {{score}}")));
        assertTrue(filled.body().contains("<w:instrText> PAGE </w:instrText>"));
        assertEquals(" PAGE 1 95.42\n", shown(filled.body()));
    }

    @Test
    void contentControlsWithTheTagOfAFieldAreFilled() throws IOException {
        String body = control("agency", paragraph(run("<w:rStyle w:val=\"PlaceholderText\"/>", "คลิกที่นี่")))
                + paragraph(run("ได้ "), control("ita:score", run("..")))
                + control("toc", paragraph(run("สารบัญ")))
                + control("score", paragraph(control("agency", run("ในอีกอัน"))));
        Filled filled = fill(body);
        assertEquals("อบต.ป่าร่อน & <เพื่อน>\nได้ 95.42\nสารบัญ\n95.42\n", shown(filled.body()));
        assertFalse(filled.body().contains("PlaceholderText"));
        assertTrue(filled.body().contains("w:val=\"toc\""));
    }

    @Test
    void aRowIsRepeatedForEachRowOfATable() throws IOException {
        Filled filled = fill(table(
                row(run("ที่"), run("กิจกรรม"), run("ขั้นตอน")),
                row(
                        run("{{measures.") + run("row}}") + run(". {{measures.group}}"),
                        run("{{measures.activity}}"),
                        merge("measures.steps"))));
        assertEquals("""
                ที่ | กิจกรรม | ขั้นตอน
                1. ประเด็นที่ 1 | อบรม & <b> | 1. เชิญ / 2. จัด
                2. ประเด็นที่ 1 | ประกาศ |\s
                """, shown(filled.body()));
    }

    @Test
    void runningNumbersAreInTheDigitsThatAreAskedFor() throws IOException {
        Filled filled = fill(report(true), parts(table(row(run("{{measures.row}}")))));
        assertEquals("๑\n๒\n", shown(filled.body()));
    }

    @Test
    void aColumnOutsideOfARowIsAListAndATableAloneIsATable() throws IOException {
        assertEquals(
                "อบรม & <b> / ประกาศ\n",
                shown(fill(text("{{measures.activity}}")).body()));
        Filled whole = fill(text("ก") + text("{{measures}}") + text("ข"));
        assertEquals("""
                ก
                ประเด็นที่ 1
                กิจกรรม | ขั้นตอน
                อบรม & <b> | 1. เชิญ / 2. จัด
                ประกาศ |\s
                ข
                """, shown(whole.body()));
        assertTrue(whole.body().contains("<w:tblHeader/>"));
    }

    @Test
    void aTableAtTheEndOfACellIsFollowedByAParagraph() throws IOException {
        assertTrue(fill(table(row(run("{{measures}}")))).body().contains("</w:tbl><w:p/></w:tc>"));
    }

    @Test
    void severalLinesAreParagraphsWhereTheyStandAloneAndElseLinesOfOne() throws IOException {
        String look = "<w:pPr><w:ind w:firstLine=\"720\"/></w:pPr>";
        Filled filled = fill(paragraph(look, run("{{summary}}")) + text("คือ {{summary}}"));
        assertEquals("บรรทัดแรก\nบรรทัดสอง\nคือ บรรทัดแรก / บรรทัดสอง\n", shown(filled.body()));
        assertEquals(2, filled.body().split("firstLine", -1).length - 1);
    }

    @Test
    void whatIsOfWeightIsBoldAndWhatIsOpenIsMarked() throws IOException {
        String body = fill(paragraph(
                        run("<w:rFonts w:cs=\"TH Sarabun New\"/><w:lang w:bidi=\"th-TH\"/>", "{{result}}")))
                .body();
        String fonts = "<w:rPr><w:rFonts w:cs=\"TH Sarabun New\"/>";
        assertTrue(body.contains(fonts + "<w:b/><w:bCs/><w:lang w:bidi=\"th-TH\"/></w:rPr>"), body);
        assertTrue(body.contains(fonts + "<w:highlight w:val=\"yellow\"/><w:lang w:bidi=\"th-TH\"/></w:rPr>"), body);
    }

    @Test
    void whatNobodyKnowsAndWhatHasNoDataIsToldWithItsPlaceAndMarked() throws IOException {
        Filled filled = fill(text("ก {{nosuch}}")
                + table(row(run("หัว")), row(run("{{measures.nosuch}}")), row(run("{{nothing.a}}")))
                + text("{{target}} {{score}}"));
        assertEquals("""
                ก ¶[ไม่มีช่องชื่อนี้: nosuch]
                หัว
                ¶[ไม่มีช่องชื่อนี้: measures.nosuch]
                ¶[ไม่มีข้อมูล: nothing.a]
                ¶[ไม่มีข้อมูล: target] 95.42
                """, shown(filled.body()));
        assertEquals(
                """
                nosuch UNKNOWN เนื้อหา ย่อหน้าที่ 1 = body, paragraph 1
                measures.nosuch UNKNOWN เนื้อหา ตารางที่ 1 แถวที่ 2 = body, table 1, row 2
                nothing.a NO_DATA เนื้อหา ตารางที่ 1 แถวที่ 3 = body, table 1, row 3
                target NO_DATA เนื้อหา ย่อหน้าที่ 2 = body, paragraph 2
                score FILLED เนื้อหา ย่อหน้าที่ 2 = body, paragraph 2
                """,
                String.join(
                                "\n",
                                filled.uses().stream()
                                        .map(use -> use.name() + " " + use.answer() + " "
                                                + use.where().getTh() + " = "
                                                + use.where().getEn())
                                        .toList())
                        + "\n");
    }

    @Test
    void whatThereIsNoneOfIsSaidAndNoGap() throws IOException {
        Filled filled = fill(table(row(run("{{overdue.number}}. {{overdue.row}}"), run("{{overdue.title}}")))
                + text("{{overdue}}")
                + text("คือ {{overdue.title}}"));
        assertEquals("ไม่มี.  |\nไม่มี\nคือ ไม่มี\n", shown(filled.body()).replaceAll("(?m)\\| $", "|"));
        assertTrue(filled.uses().stream().allMatch(use -> use.answer() == FieldUse.Answer.FILLED));
    }

    @Test
    void headersFootersAndNotesAreFilledAndOtherPartsStayByteForByte() throws IOException {
        Map<String, String> parts = parts(text("ก"));
        parts.put(
                "word/_rels/document.xml.rels",
                links(
                        "header",
                        "header1.xml",
                        "footer",
                        "footer1.xml",
                        "footnotes",
                        "footnotes.xml",
                        "styles",
                        "styles.xml"));
        parts.put("word/header1.xml", part("hdr", text("{{agency}}")));
        parts.put("word/footer1.xml", part("ftr", text("{{score}}")));
        parts.put("word/footnotes.xml", part("footnotes", "<w:footnote>" + text("{{nosuch}}") + "</w:footnote>"));
        parts.put("word/styles.xml", "<?xml version='1.0'?><!-- mine --><w:styles xmlns:w='urn:x'/>");
        Filled filled = fill(REPORT, parts);
        assertTrue(filled.parts().getOrDefault("word/header1.xml", "").contains("อบต.ป่าร่อน"));
        assertTrue(filled.parts().getOrDefault("word/footer1.xml", "").contains("95.42"));
        assertEquals("footnotes, paragraph 1", filled.uses().get(2).where().getEn());
        for (String same : List.of("word/document.xml", "word/styles.xml", "_rels/.rels")) {
            assertEquals(parts.get(same), filled.parts().get(same), same);
        }
    }

    @Test
    void aTemplateOfWordBecomesADocumentThatAsksForNoAddresses() throws IOException {
        Map<String, String> parts = parts(text("{{score}}"));
        parts.replaceAll((name, text) -> text.replace(
                Markup.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"));
        parts.put("word/_rels/document.xml.rels", links("settings", "settings.xml"));
        parts.put(
                "word/settings.xml",
                part("settings", "<w:zoom w:percent=\"90\"/><w:mailMerge><w:query w:val=\"SELECT\"/></w:mailMerge>"));
        Filled filled = fill(REPORT, parts);
        assertTrue(filled.parts().getOrDefault("[Content_Types].xml", "").contains(Markup.DOCUMENT));
        assertFalse(filled.parts().getOrDefault("word/settings.xml", "").contains("SELECT"));
        assertTrue(filled.parts().getOrDefault("word/settings.xml", "").contains("<w:zoom w:percent=\"90\"/>"));
    }

    @Test
    void theStrictFormOfWordIsFilledToo() throws IOException {
        Map<String, String> parts = parts(text("{{result}}"));
        parts.replaceAll((name, text) -> text.replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main"));
        assertEquals("ได้ 95.42¶ระบุเหตุ\n", shown(fill(REPORT, parts).body()));
    }

    @Test
    void theSameTemplateMakesTheSameBytes() throws IOException {
        Path template = Markup.write(folder.resolve("t.docx"), parts(text("{{measures}}")));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        new DocxTemplate().fill(REPORT, template, one);
        new DocxTemplate().fill(REPORT, template, other);
        assertArrayEquals(one.toByteArray(), other.toByteArray());
    }

    @Test
    void aTemplateComputesNothing() throws IOException {
        assertTrue(refusal(text("{{score.getClass()}}")).contains("a name has letters, digits"));
        assertTrue(refusal(text("${\"freemarker.template.utility.Execute\"?new()(\"id\")}"))
                .contains("a name has letters, digits"));
        Filled filled = fill(text("[#list 1..] {{class}} {{score}}"));
        assertEquals("[#list 1..] ¶[ไม่มีช่องชื่อนี้: class] 95.42\n", shown(filled.body()));
    }

    @Test
    void aFieldThatIsNotWrittenAsSuchIsRefusedWithItsPlace() throws IOException {
        assertEquals(
                "body, paragraph 2: \"{{score + 1}}\": a field is written {{name}}; a name has letters, digits, . - and _ only",
                refusal(text("ก") + text("{{score + 1}}")));
        assertEquals(
                "body, table 1, row 1: \"{{score\": a field that is not closed by }} in its paragraph",
                refusal(table(row(run("{{score")))));
        assertEquals(
                "body: \"measures\": is a table; let it stand alone in its paragraph, or ask for its columns in a row,"
                        + " such as {{measures.activity}}",
                refusal(text("ตาราง {{measures}}")));
        assertTrue(refusal(text("ไม่มี")).startsWith("the template has no fields"));
        String inIf = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>"
                + merge("score") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        assertTrue(refusal(paragraph(inIf)).contains("MERGEFIELD in the instruction of another field"));
    }

    @Test
    void aRowOfTwoTablesIsRefused() throws IOException {
        ReportModel two = new ReportModel(
                "t",
                Optional.empty(),
                List.of(),
                List.of(),
                Language.TH,
                false,
                List.of(
                        new FieldValue(NONE, List.of(), List.of(new Row("", List.of(Cell.of("1"))))),
                        new FieldValue(
                                MEASURES, List.of(), List.of(new Row("", List.of(Cell.of("a"), Cell.of("b")))))));
        Path file = Markup.write(
                folder.resolve("two.docx"), parts(table(row(run("{{nothing.a}}"), run("{{measures.steps}}")))));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> new DocxTemplate().fill(two, file, new ByteArrayOutputStream()));
        assertEquals(
                "body: a row can ask for the columns of one table only: found nothing, measures",
                refused.getText().getEn());
    }

    @Test
    void whatIsNoWordDocumentIsRefusedByWhatItIs() throws IOException {
        assertEquals(
                "is a PDF, no Word document; save the template as .docx",
                refusal(Made.pdf(folder.resolve("renamed.docx"), "x")));
        assertEquals(
                "is plain text, no Word document; save the template as .docx",
                refusal(Files.writeString(folder.resolve("text.docx"), "hello")));
        Path cut = folder.resolve("cut.docx");
        byte[] whole = Files.readAllBytes(Markup.write(folder.resolve("whole.docx"), parts(text("{{score}}"))));
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertTrue(refusal(cut).startsWith("is a zipped file"), refusal(cut));
    }

    @Test
    void aPasswordAndMacrosAreRefused() throws IOException {
        byte[] locked = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1".getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(locked);
        bytes.writeBytes(new byte[1_000]);
        Path old = Files.write(folder.resolve("old.docx"), bytes.toByteArray());
        assertTrue(refusal(old).startsWith("is an old Office document"), refusal(old));
        bytes.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
        assertTrue(refusal(Files.write(folder.resolve("locked.docx"), bytes.toByteArray()))
                .startsWith("the template asks for a password"));
        Map<String, String> macros = parts(text("{{score}}"));
        macros.put("word/vbaProject.bin", "x");
        assertTrue(refusal(Markup.write(folder.resolve("m.docm"), macros)).startsWith("the template has macros"));
    }

    @Test
    void hostileTemplatesAreRefused() throws IOException {
        Map<String, String> entity = parts(text("{{score}}"));
        entity.replace(
                "word/document.xml",
                entity.getOrDefault("word/document.xml", "")
                        .replace("?>\n", "?>\n<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));
        assertTrue(refusal(Markup.write(folder.resolve("e.docx"), entity)).contains("DOCTYPE"));
        Path bomb = Made.bomb(
                folder.resolve("bomb.docx"), parts(text("{{score}}")), "word/media.xml", "<a>", "<b/>", 20_000_000);
        assertTrue(refusal(bomb).contains("larger than the limit"), refusal(bomb));
        Map<String, String> broken = parts(text("{{score}}"));
        broken.replaceAll((name, text) -> name.equals("word/document.xml") ? text.replace("</w:body>", "") : text);
        assertEquals(
                "the template cannot be read: its part word/document.xml is no proper XML",
                refusal(Markup.write(folder.resolve("x.docx"), broken)));
        Map<String, String> empty = Map.of("word/x.xml", "<a/>");
        assertEquals(
                "the template cannot be read: there is no document in it",
                refusal(Markup.write(folder.resolve("n.docx"), empty)));
    }

    @Test
    void aTemplateThatRepeatsItselfWithoutEndIsRefused() throws IOException {
        FieldValue many = new FieldValue(
                MEASURES,
                List.of(),
                IntStream.range(0, 2_000)
                        .mapToObj(i -> new Row("", List.of(Cell.of("a"), Cell.of("b"))))
                        .toList());
        ReportModel report =
                new ReportModel("t", Optional.empty(), List.of(), List.of(), Language.TH, false, List.of(many));
        String huge = "<w:tr><w:tc>" + text("{{measures.steps}}") + "<w:p/>".repeat(1_000) + "</w:tc></w:tr>";
        Path file = Markup.write(folder.resolve("huge.docx"), parts(table(huge)));
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> new DocxTemplate().fill(report, file, new ByteArrayOutputStream()));
        assertTrue(
                refused.getText().getEn().contains("too large a document"),
                refused.getText().getEn());
    }
}
