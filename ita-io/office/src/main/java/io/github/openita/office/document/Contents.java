package io.github.openita.office.document;

import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Heading;
import io.github.openita.office.writing.Xml;
import java.util.List;

/** The headings of a document, and the table of contents that leads to them. */
final class Contents {

    /** With less headings a table of contents says nothing. */
    private static final int WORTHWHILE = 3;

    private final Xml xml;
    private final List<Heading> headings;
    private int written;

    Contents(Xml xml, List<Block> blocks) {
        this.xml = xml;
        headings = blocks.stream()
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    boolean isWorthwhile() {
        return headings.size() >= WORTHWHILE;
    }

    /** Writes a heading that the table of contents leads to. */
    void heading(Heading heading) {
        written++;
        String id = Integer.toString(written);
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", "Heading" + heading.level())
                .close();
        xml.leaf("w:bookmarkStart", "w:id", id, "w:name", bookmark(written));
        Runs.write(xml, "", 0, heading.text());
        xml.leaf("w:bookmarkEnd", "w:id", id).close();
    }

    private static String bookmark(int number) {
        return "_Toc" + (100_000 + number);
    }

    /**
     * Writes the table: a field that Word fills in anew when asked, with its entries already there. They say no page:
     * only Word knows it.
     */
    void write(Words words) {
        xml.open("w:sdt")
                .open("w:sdtPr")
                .open("w:docPartObj")
                .leaf("w:docPartGallery", "w:val", "Table of Contents")
                .leaf("w:docPartUnique")
                .close()
                .close()
                .open("w:sdtContent");
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "TOCHeading").close();
        Runs.write(xml, "", 0, words.contents());
        xml.close();
        for (int i = 0; i < headings.size(); i++) {
            entry(headings.get(i), i + 1);
        }
        xml.close().close();
    }

    private void entry(Heading heading, int number) {
        xml.open("w:p")
                .open("w:pPr")
                .leaf("w:pStyle", "w:val", "TOC" + heading.level())
                .close();
        if (number == 1) {
            field("begin");
            xml.open("w:r").text("w:instrText", " TOC \\o \"1-3\" \\h \\z \\u ").close();
            field("separate");
        }
        xml.open("w:hyperlink", "w:anchor", bookmark(number), "w:history", "1");
        Runs.write(xml, "", 0, heading.text().replace('\n', ' '));
        xml.close();
        if (number == headings.size()) {
            field("end");
        }
        xml.close();
    }

    private void field(String end) {
        xml.open("w:r").leaf("w:fldChar", "w:fldCharType", end).close();
    }
}
