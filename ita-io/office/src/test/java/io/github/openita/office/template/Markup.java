package io.github.openita.office.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Word's markup for templates of tests. */
final class Markup {

    static final String DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Markup() {}

    /** A run. */
    static String run(String text) {
        return run("", text);
    }

    /** A run with a look. */
    static String run(String look, String text) {
        return "<w:r>" + (look.isEmpty() ? "" : "<w:rPr>" + look + "</w:rPr>") + "<w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r>";
    }

    /** A paragraph of pieces of markup. */
    static String paragraph(String... pieces) {
        return "<w:p>" + String.join("", pieces) + "</w:p>";
    }

    /** A paragraph of plain text. */
    static String text(String text) {
        return paragraph(run(text));
    }

    /** A merge field as Word writes it. */
    static String merge(String name) {
        return "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD </w:instrText></w:r>"
                + "<w:r><w:instrText>" + name + " \\* MERGEFORMAT </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + run("<w:b/>", "«" + name + "»")
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    }

    /** A content control. */
    static String control(String tag, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    /** A row of cells, each of pieces of markup. */
    static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc><w:tcPr/>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
    }

    /** The parts of a document with that body. */
    static Map<String, String> parts(String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCUMENT + "\"/></Types>");
        parts.put(
                "_rels/.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", part("document", "<w:body>" + body + "<w:sectPr/></w:body>"));
        return parts;
    }

    /** A part of Word's own. */
    static String part(String root, String content) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:" + root + " xmlns:w=\"" + WORD
                + "\" xmlns:r=\"" + OFFICE + "\">" + content + "</w:" + root + ">";
    }

    /** What the body leads to: type and file in turn. */
    static String links(String... typesAndTargets) {
        StringBuilder links = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            links.append("<Relationship Id=\"r" + (i / 2 + 1) + "\" Type=\"" + OFFICE + "/" + typesAndTargets[i]
                    + "\" Target=\"" + typesAndTargets[i + 1] + "\"/>");
        }
        return links.append("</Relationships>").toString();
    }

    static Path write(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** The parts of a file, as text. */
    static Map<String, String> read(Path file) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                parts.put(
                        entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of markup: a line for each paragraph, cells of a row behind each other in a line, a bar between them. */
    static String shown(String markup) {
        return markup.replaceAll("(?s)^.*?<w:body>", "")
                .replace("<w:p/>", "<w:p></w:p>")
                .replaceAll("</w:p></w:tc></w:tr>", "\n")
                .replaceAll("</w:p></w:tc>", " | ")
                .replaceAll("</w:p>", "\n")
                .replaceAll("<w:br/>", " / ")
                .replaceAll("<w:highlight [^>]*/>", "¶")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
