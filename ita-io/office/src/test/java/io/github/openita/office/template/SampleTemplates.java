package io.github.openita.office.template;

import static io.github.openita.office.template.Markup.control;
import static io.github.openita.office.template.Markup.links;
import static io.github.openita.office.template.Markup.part;
import static io.github.openita.office.template.Markup.run;

import java.util.Map;

/** The templates among the examples, as an agency may have them: its own words around the fields. */
final class SampleTemplates {

    private static final String FONT = "TH Sarabun New";

    private static final String BORDERS = "<w:tblBorders>"
            + Map.of("top", 1, "left", 2, "bottom", 3, "right", 4, "insideH", 5, "insideV", 6).entrySet().stream()
                    .sorted(Map.Entry.comparingByValue())
                    .map(side ->
                            "<w:" + side.getKey() + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"7F7F7F\"/>")
                    .reduce("", String::concat)
            + "</w:tblBorders>";

    private SampleTemplates() {}

    /** For {@code document analysis}. */
    static Map<String, String> analysis() {
        String body = title("บันทึกข้อความ")
                + line("<w:b/><w:bCs/>", "ส่วนราชการ  ", control("agency", run("คลิกเพื่อใส่หน่วยงาน")))
                + line(
                        "<w:b/><w:bCs/>",
                        "เรื่อง  ",
                        run("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. "),
                        run("{{fiscal-"),
                        run("year}}"))
                + line("<w:b/><w:bCs/>", "เรียน  ", run("นายก{{agency-name}}"))
                + text(
                        "ตามที่สำนักงาน ป.ป.ช. ได้ประกาศผลการประเมินแล้วนั้น {{agency-name}} ได้คะแนนภาพรวม {{overall-score}} คะแนน"
                                + " ระดับ{{band}} แบ่งเป็น IIT {{iit-score}} EIT {{eit-score}} และ OIT {{oit-score}} คะแนน"
                                + " โดยมีค่าเป้าหมาย {{target}} {{target-text}}")
                + heading("๑. คะแนนรายตัวชี้วัด")
                + table(
                        new int[] {1400, 1400, 4670, 1600},
                        new String[] {"แบบสำรวจ", "ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"},
                        "{{scores.tool}}",
                        "{{scores.number}}",
                        "{{scores.name}}",
                        "{{scores.score}}")
                + heading("๒. ผลการวิเคราะห์รายประเด็น")
                + text("{{conclusions}}")
                + heading("๓. มาตรการ ประจำปีงบประมาณ พ.ศ. {{planned-year}}")
                + table(
                        new int[] {700, 2970, 2200, 3200},
                        new String[] {"ที่", "มาตรการ/โครงการ/กิจกรรม", "ผู้รับผิดชอบ", "ขั้นตอน/วิธีปฏิบัติ"},
                        "{{measures.row}}",
                        "{{measures.activity}}",
                        "{{measures.responsible}}",
                        "{{measures.steps}}")
                + "<w:p/>" + signature();
        return document(body, "{{agency-name}}");
    }

    /** For {@code document progress}. */
    static Map<String, String> progress() {
        String body = title("แบบรายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส")
                + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + Markup.merge("agency") + "</w:p>"
                + "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + run("ประจำปีงบประมาณ พ.ศ. ")
                + Markup.merge("fiscal_year")
                + run(" ") + Markup.merge("round") + "</w:p>"
                + text("ณ วันที่ {{as-of}} {{summary}}")
                + table(
                        new int[] {700, 2700, 1800, 1600, 2270},
                        new String[] {"ที่", "ประเด็น/มาตรการ", "ผู้รับผิดชอบ", "สถานะ", "ผลการดำเนินการ/เอกสารหลักฐาน"
                        },
                        "{{entries.number}}",
                        "{{entries.title}}",
                        "{{entries.responsible}}",
                        "{{entries.status}}",
                        "{{entries.outcome}}")
                + heading("เกินกำหนดและไม่พบวันที่รายงาน")
                + text("{{overdue}}")
                + heading("เทียบกับแผน")
                + text("{{plan-text}}")
                + heading("ปัญหา อุปสรรค และข้อเสนอแนะ")
                + text("{{problems}}")
                + signature();
        return document(body, "{{agency-name}}");
    }

    private static String title(String text) {
        return "<w:p><w:pPr><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/></w:pPr>"
                + run("<w:b/><w:bCs/><w:sz w:val=\"40\"/><w:szCs w:val=\"40\"/>", text) + "</w:p>";
    }

    private static String heading(String text) {
        return "<w:p><w:pPr><w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/></w:pPr>"
                + run("<w:b/><w:bCs/>", text) + "</w:p>";
    }

    private static String line(String look, String text, String... runs) {
        return "<w:p>" + run(look, text) + String.join("", runs) + "</w:p>";
    }

    private static String text(String text) {
        return "<w:p><w:pPr><w:ind w:firstLine=\"850\"/><w:jc w:val=\"thaiDistribute\"/></w:pPr>" + run(text)
                + "</w:p>";
    }

    private static String signature() {
        String look = "<w:pPr><w:keepNext/><w:ind w:left=\"4500\"/><w:jc w:val=\"center\"/></w:pPr>";
        return "<w:p>" + look + run("(ลงชื่อ)........................................") + "</w:p><w:p>" + look
                + run("(........................................)") + "</w:p><w:p>" + look
                + run("ตำแหน่ง ........................................") + "</w:p>";
    }

    /** A table with a row of headings and one that is repeated. */
    private static String table(int[] widths, String[] headings, String... fields) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"9070\" w:type=\"dxa\"/>" + BORDERS
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            table.append("<w:gridCol w:w=\"" + width + "\"/>");
        }
        table.append("</w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr>");
        for (int i = 0; i < widths.length; i++) {
            table.append(cell(
                    widths[i],
                    "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"DDE7F0\"/>",
                    "center",
                    run("<w:b/><w:bCs/>", headings[i])));
        }
        table.append("</w:tr><w:tr>");
        for (int i = 0; i < widths.length; i++) {
            table.append(cell(widths[i], "", "left", run(fields[i])));
        }
        return table.append("</w:tr></w:tbl>").toString();
    }

    private static String cell(int width, String shade, String align, String run) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/>" + shade
                + "</w:tcPr><w:p><w:pPr><w:jc w:val=\"" + align + "\"/></w:pPr>" + run + "</w:p></w:tc>";
    }

    private static Map<String, String> document(String body, String header) {
        Map<String, String> parts = Markup.parts("");
        parts.put(
                "word/document.xml",
                part(
                        "document",
                        "<w:body>" + body
                                + "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"r1\"/>"
                                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1134\""
                                + " w:bottom=\"1134\" w:left=\"1701\" w:header=\"709\" w:footer=\"567\" w:gutter=\"0\"/>"
                                + "</w:sectPr></w:body>"));
        parts.put("word/_rels/document.xml.rels", links("header", "header1.xml", "styles", "styles.xml"));
        parts.put(
                "word/header1.xml",
                part(
                        "hdr",
                        "<w:p><w:pPr><w:jc w:val=\"right\"/></w:pPr>"
                                + run("<w:color w:val=\"7F7F7F\"/><w:sz w:val=\"26\"/><w:szCs w:val=\"26\"/>", header)
                                + "</w:p>"));
        parts.put(
                "word/styles.xml",
                part(
                        "styles",
                        "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"" + FONT + "\" w:hAnsi=\"" + FONT
                                + "\" w:cs=\"" + FONT + "\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>"
                                + "<w:lang w:val=\"en-US\" w:bidi=\"th-TH\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\">"
                                + "<w:name w:val=\"Normal\"/></w:style>"));
        String type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, types) -> types.replace(
                        "</Types>",
                        "<Override PartName=\"/word/header1.xml\" ContentType=\"" + type + "header+xml\"/>"
                                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + type
                                + "styles+xml\"/></Types>"));
        return parts;
    }
}
