package io.github.openita.office.document;

import io.github.openita.io.report.model.Cover;
import io.github.openita.office.writing.Xml;
import java.util.List;

/** Writes the cover page: the emblem above, the title in the middle, the agency below. */
final class CoverWriter {

    private final Xml xml;
    private final Drawings drawings;
    private final Words words;

    CoverWriter(Xml xml, Drawings drawings, Words words) {
        this.xml = xml;
        this.drawings = drawings;
        this.words = words;
    }

    /** A table without lines holds each part in its place, on every printer. */
    void write(Cover cover) {
        String width = Integer.toString(Page.UPRIGHT.textWidth());
        int height = Page.UPRIGHT.textHeight() - 240;
        xml.open("w:tbl")
                .open("w:tblPr")
                .leaf("w:tblW", "w:w", width, "w:type", "dxa")
                .leaf("w:tblLayout", "w:type", "fixed")
                .close()
                .open("w:tblGrid")
                .leaf("w:gridCol", "w:w", width)
                .close();
        openRow(height * 28 / 100, "bottom");
        if (cover.picture().isPresent()) {
            drawings.emblem(cover.picture().orElseThrow(), words);
        } else {
            line("Subtitle", "");
        }
        closeRow();
        openRow(height * 47 / 100, "center");
        lines("Title", cover.title());
        lines("Subtitle", cover.lines());
        closeRow();
        openRow(height - height * 28 / 100 - height * 47 / 100, "bottom");
        line("Title", cover.agency().orElse(""));
        closeRow();
        xml.close();
    }

    private void openRow(int height, String align) {
        xml.open("w:tr")
                .open("w:trPr")
                .leaf("w:cantSplit")
                .leaf("w:trHeight", "w:val", Integer.toString(height), "w:hRule", "atLeast")
                .close()
                .open("w:tc")
                .open("w:tcPr")
                .leaf("w:tcW", "w:w", Integer.toString(Page.UPRIGHT.textWidth()), "w:type", "dxa")
                .leaf("w:vAlign", "w:val", align)
                .close();
    }

    private void closeRow() {
        xml.close().close();
    }

    private void lines(String style, List<String> lines) {
        if (lines.isEmpty()) {
            line(style, "");
        }
        lines.forEach(text -> line(style, text));
    }

    private void line(String style, String text) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
        Runs.write(xml, "", 0, text);
        xml.close();
    }
}
