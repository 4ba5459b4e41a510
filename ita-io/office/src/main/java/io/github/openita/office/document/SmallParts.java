package io.github.openita.office.document;

import io.github.openita.office.writing.Xml;

/** The parts of a document beside its text. Static methods only. */
final class SmallParts {

    private SmallParts() {}

    /** How remarks are marked: a bullet of Word's own numbering. */
    static byte[] numbering() {
        Xml xml = Xml.part("w:numbering", "xmlns:w", Names.WORD);
        xml.open("w:abstractNum", "w:abstractNumId", "0").leaf("w:multiLevelType", "w:val", "hybridMultilevel");
        xml.open("w:lvl", "w:ilvl", "0")
                .leaf("w:start", "w:val", "1")
                .leaf("w:numFmt", "w:val", "bullet")
                .leaf("w:lvlText", "w:val", "•")
                .leaf("w:lvlJc", "w:val", "left")
                .open("w:pPr")
                .leaf("w:ind", "w:left", "567", "w:hanging", "283")
                .close()
                .close();
        xml.close();
        xml.open("w:num", "w:numId", "1").leaf("w:abstractNumId", "w:val", "0").close();
        return xml.bytes();
    }

    static byte[] settings(Words words) {
        Xml xml = Xml.part("w:settings", "xmlns:w", Names.WORD);
        xml.leaf("w:zoom", "w:percent", "100");
        xml.leaf("w:defaultTabStop", "w:val", "720");
        xml.leaf("w:characterSpacingControl", "w:val", "doNotCompress");
        xml.open("w:footnotePr");
        xml.leaf("w:numFmt", "w:val", words.counting());
        xml.leaf("w:footnote", "w:id", "-1").leaf("w:footnote", "w:id", "0");
        xml.close();
        xml.open("w:compat");
        xml.leaf("w:doNotExpandShiftReturn");
        // Without it Word opens the document as one of an old edition.
        xml.leaf(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.close();
        xml.leaf("w:themeFontLang", "w:val", "en-US", "w:bidi", "th-TH");
        xml.leaf("w:decimalSymbol", "w:val", ".").leaf("w:listSeparator", "w:val", ",");
        return xml.bytes();
    }

    /** Which font stands in where the official one is not there. */
    static byte[] fonts() {
        Xml xml = Xml.part("w:fonts", "xmlns:w", Names.WORD);
        xml.open("w:font", "w:name", Type.FONT)
                .leaf("w:altName", "w:val", String.join(",", Type.INSTEAD))
                .leaf("w:panose1", "w:val", "020B0500040200020003")
                .leaf("w:charset", "w:val", "DE")
                .leaf("w:family", "w:val", "swiss")
                .leaf("w:pitch", "w:val", "variable")
                .close();
        return xml.bytes();
    }

    /** The number of the page, in the middle above the text. */
    static byte[] header(Words words) {
        Xml xml = Xml.part("w:hdr", "xmlns:w", Names.WORD);
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "Header").close();
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "begin").close();
        xml.open("w:r").text("w:instrText", " PAGE ").close();
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "separate").close();
        xml.open("w:r").text("w:t", words.figure(1)).close();
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", "end").close();
        return xml.close().bytes();
    }
}
