package io.github.openita.office.document;

import io.github.openita.office.writing.Xml;

/** Where pages of one shape and numbering end. */
final class Sections {

    private final Xml xml;
    private final Words words;
    private final String header;

    /** With the part that stands above each page. */
    Sections(Xml xml, Words words, String header) {
        this.xml = xml;
        this.words = words;
        this.header = header;
    }

    /** A page without a number. */
    void endCover() {
        open();
        page(Page.UPRIGHT);
        xml.close().close().close();
    }

    /** Pages numbered by letters, apart from the text. */
    void endContents() {
        open();
        header();
        page(Page.UPRIGHT);
        xml.leaf("w:pgNumType", "w:fmt", words.countingBefore(), "w:start", "1");
        xml.close().close().close();
    }

    void end(Page page, boolean first, boolean firstWithoutNumber) {
        open();
        inner(page, first, firstWithoutNumber);
        xml.close().close();
    }

    void last(Page page, boolean first, boolean firstWithoutNumber) {
        xml.open("w:sectPr");
        inner(page, first, firstWithoutNumber);
    }

    /** A paragraph of no height that ends a section. */
    private void open() {
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "20", "w:lineRule", "exact")
                .open("w:rPr");
        StylesPart.size(xml, 1).close().open("w:sectPr");
    }

    private void inner(Page page, boolean first, boolean firstWithoutNumber) {
        header();
        xml.open("w:footnotePr").leaf("w:numFmt", "w:val", words.counting()).close();
        page(page);
        if (first) {
            xml.leaf("w:pgNumType", "w:fmt", words.counting(), "w:start", "1");
        } else {
            xml.leaf("w:pgNumType", "w:fmt", words.counting());
        }
        if (firstWithoutNumber) {
            xml.leaf("w:titlePg");
        }
        xml.close();
    }

    private void header() {
        xml.leaf("w:headerReference", "w:type", "default", "r:id", header);
    }

    private void page(Page page) {
        xml.leaf("w:type", "w:val", "nextPage");
        String width = Integer.toString(page.width());
        String height = Integer.toString(page.height());
        if (page.wide()) {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        } else {
            xml.leaf("w:pgSz", "w:w", width, "w:h", height);
        }
        xml.leaf(
                "w:pgMar",
                "w:top",
                Integer.toString(page.top()),
                "w:right",
                Integer.toString(page.right()),
                "w:bottom",
                Integer.toString(page.bottom()),
                "w:left",
                Integer.toString(page.left()),
                "w:header",
                "709",
                "w:footer",
                "567",
                "w:gutter",
                "0");
    }
}
