package io.github.openita.office.document;

import io.github.openita.office.writing.Xml;

/** The styles of a document, by the names that Word knows. Static methods only. */
final class StylesPart {

    static final String RULE = "A6B1BD";
    static final String DARK = "1F3864";
    static final String GREY = "595959";

    /** The size of the title of a cover, in points. */
    static final int TITLE = 26;

    static final int SUBTITLE = 20;

    private StylesPart() {}

    static byte[] of(Words words) {
        Xml xml = Xml.part("w:styles", "xmlns:w", Names.WORD);
        xml.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        xml.leaf("w:rFonts", "w:ascii", Type.FONT, "w:hAnsi", Type.FONT, "w:eastAsia", Type.FONT, "w:cs", Type.FONT);
        size(xml, Type.TEXT);
        xml.leaf(
                "w:lang",
                "w:val",
                words.tag().startsWith("th") ? "en-US" : words.tag(),
                "w:eastAsia",
                "en-US",
                "w:bidi",
                "th-TH");
        xml.close().close().open("w:pPrDefault").open("w:pPr");
        xml.leaf("w:spacing", "w:after", "0", "w:line", "240", "w:lineRule", "auto");
        xml.close().close().close();

        style(xml, true, "Normal", "Normal", "", "")
                .leaf("w:qFormat")
                .open("w:pPr")
                // No room by itself between a Latin letter and a Thai digit: o๑.
                .leaf("w:autoSpaceDE", "w:val", "0")
                .leaf("w:autoSpaceDN", "w:val", "0")
                .close()
                .close();
        style(xml, false, "BodyText", "Body Text", "Normal", "")
                .leaf("w:qFormat")
                .open("w:pPr")
                .leaf("w:spacing", "w:after", "120")
                .leaf("w:ind", "w:firstLine", "1134")
                .leaf("w:jc", "w:val", "thaiDistribute")
                .close()
                .close();
        style(xml, false, "Lines", "Lines", "Normal", "")
                .open("w:pPr")
                .leaf("w:contextualSpacing")
                .close()
                .close();
        heading(xml, 1, 20, 280, 120);
        heading(xml, 2, 18, 240, 80);
        heading(xml, 3, 16, 180, 60);
        centred(xml, "Title", "Title", TITLE, true, 0, 120);
        centred(xml, "Subtitle", "Subtitle", SUBTITLE, true, 0, 60);
        centred(xml, "TOCHeading", "TOC Heading", 20, true, 0, 200);
        for (int level = 1; level <= 3; level++) {
            style(xml, false, "TOC" + level, "toc " + level, "Normal", "Normal")
                    .leaf("w:uiPriority", "w:val", "39")
                    .open("w:pPr")
                    .open("w:tabs")
                    .leaf(
                            "w:tab",
                            "w:val",
                            "right",
                            "w:leader",
                            "dot",
                            "w:pos",
                            Integer.toString(Page.UPRIGHT.textWidth()))
                    .close()
                    .leaf("w:spacing", "w:before", level == 1 ? "80" : "0", "w:after", "20")
                    .leaf("w:ind", "w:left", Integer.toString(400 * (level - 1)), "w:right", "567")
                    .close()
                    .close();
        }
        style(xml, false, "ListBullet", "List Bullet", "Normal", "")
                .leaf("w:qFormat")
                .open("w:pPr")
                .open("w:numPr")
                .leaf("w:numId", "w:val", "1")
                .close()
                .leaf("w:spacing", "w:after", "40")
                .close()
                .close();
        style(xml, false, "Caption", "caption", "Normal", "Normal")
                .leaf("w:qFormat")
                .open("w:pPr")
                .leaf("w:keepNext")
                .leaf("w:spacing", "w:before", "120", "w:after", "60")
                .close();
        run(xml, Type.TEXT, true, "").close();
        style(xml, false, "TableText", "Table Text", "Normal", "").close();
        style(xml, false, "TableHeading", "Table Heading", "TableText", "")
                .open("w:pPr")
                .leaf("w:keepNext")
                .leaf("w:jc", "w:val", "center")
                .close()
                .open("w:rPr")
                .leaf("w:b")
                .leaf("w:bCs")
                .close()
                .close();
        style(xml, false, "Signature", "Signature", "Normal", "")
                .open("w:pPr")
                .leaf("w:keepNext")
                .leaf("w:keepLines")
                .leaf("w:jc", "w:val", "center")
                .close()
                .close();
        style(xml, false, "Header", "header", "Normal", "")
                .open("w:pPr")
                .leaf("w:jc", "w:val", "center")
                .close()
                .close();
        style(xml, false, "FootnoteText", "footnote text", "Normal", "");
        run(xml, Type.FOOTNOTE, false, "").close();
        style(xml, false, "Technical", "Technical", "Normal", "");
        run(xml, Type.TECHNICAL, false, GREY).close();
        letters(xml, "FootnoteReference", "footnote reference")
                .open("w:rPr")
                .leaf("w:vertAlign", "w:val", "superscript")
                .close()
                .close();
        letters(xml, "Strong", "Strong")
                .leaf("w:qFormat")
                .open("w:rPr")
                .leaf("w:b")
                .leaf("w:bCs")
                .close()
                .close();
        letters(xml, "Gap", "Gap")
                .leaf("w:qFormat")
                .open("w:rPr")
                .leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", "FFFF00")
                .close()
                .close();
        tables(xml);
        return xml.bytes();
    }

    private static Xml style(Xml xml, boolean standard, String id, String name, String basis, String next) {
        xml.open(
                "w:style",
                "w:type",
                "paragraph",
                standard ? "w:default" : "w:customStyle",
                isOwn(id) || standard ? "1" : "0",
                "w:styleId",
                id);
        xml.leaf("w:name", "w:val", name);
        if (!basis.isEmpty()) {
            xml.leaf("w:basedOn", "w:val", basis);
        }
        if (!next.isEmpty()) {
            xml.leaf("w:next", "w:val", next);
        }
        return xml;
    }

    private static boolean isOwn(String id) {
        return switch (id) {
            case "Lines", "TableText", "TableHeading", "Technical", "Gap" -> true;
            default -> false;
        };
    }

    private static Xml letters(Xml xml, String id, String name) {
        return xml.open("w:style", "w:type", "character", "w:customStyle", isOwn(id) ? "1" : "0", "w:styleId", id)
                .leaf("w:name", "w:val", name);
    }

    private static void heading(Xml xml, int level, int size, int before, int after) {
        style(xml, false, "Heading" + level, "heading " + level, "Normal", "BodyText")
                .leaf("w:uiPriority", "w:val", "9")
                .leaf("w:qFormat")
                .open("w:pPr")
                .leaf("w:keepNext")
                .leaf("w:keepLines")
                .leaf("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after))
                .leaf("w:outlineLvl", "w:val", Integer.toString(level - 1))
                .close();
        run(xml, size, true, DARK).close();
    }

    private static void centred(Xml xml, String id, String name, int size, boolean bold, int before, int after) {
        style(xml, false, id, name, "Normal", "Normal")
                .leaf("w:qFormat")
                .open("w:pPr")
                .leaf("w:keepNext")
                .leaf("w:spacing", "w:before", Integer.toString(before), "w:after", Integer.toString(after))
                .leaf("w:jc", "w:val", "center")
                .close();
        run(xml, size, bold, DARK).close();
    }

    private static Xml run(Xml xml, int size, boolean bold, String colour) {
        xml.open("w:rPr");
        if (bold) {
            xml.leaf("w:b").leaf("w:bCs");
        }
        if (!colour.isEmpty()) {
            xml.leaf("w:color", "w:val", colour);
        }
        return size(xml, size).close();
    }

    /** The size, for Latin letters and for Thai ones. */
    static Xml size(Xml xml, int points) {
        String halves = Integer.toString(2 * points);
        return xml.leaf("w:sz", "w:val", halves).leaf("w:szCs", "w:val", halves);
    }

    private static void tables(Xml xml) {
        xml.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal")
                .leaf("w:name", "w:val", "Normal Table")
                .leaf("w:uiPriority", "w:val", "99")
                .leaf("w:semiHidden")
                .leaf("w:unhideWhenUsed")
                .open("w:tblPr")
                .leaf("w:tblInd", "w:w", "0", "w:type", "dxa");
        cellMargins(xml, 0, 108).close().close();
        xml.open("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", "ReportTable")
                .leaf("w:name", "w:val", "Report Table")
                .leaf("w:basedOn", "w:val", "TableNormal")
                .open("w:tblPr")
                .open("w:tblBorders");
        for (String side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.leaf("w:" + side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", RULE);
        }
        xml.close();
        cellMargins(xml, 30, 85).close().close();
    }

    private static Xml cellMargins(Xml xml, int above, int beside) {
        String high = Integer.toString(above);
        String wide = Integer.toString(beside);
        return xml.open("w:tblCellMar")
                .leaf("w:top", "w:w", high, "w:type", "dxa")
                .leaf("w:left", "w:w", wide, "w:type", "dxa")
                .leaf("w:bottom", "w:w", high, "w:type", "dxa")
                .leaf("w:right", "w:w", wide, "w:type", "dxa")
                .close();
    }
}
