package io.github.openita.office.document;

import io.github.openita.core.words.ThaiText;
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
        line(
                "Title",
                cover.agency().map(agency -> balanced(agency, StylesPart.TITLE)).orElse(""));
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
        int size = style.equals("Title") ? StylesPart.TITLE : StylesPart.SUBTITLE;
        lines.forEach(text -> line(style, balanced(text, size)));
    }

    /** What is too long for a line is broken at the blank next to its middle, where both halves fit then. */
    private static String balanced(String text, int size) {
        int length = ThaiText.columns(text);
        int room = Page.UPRIGHT.textWidth() / Type.letter(size);
        if (length <= room || text.indexOf('\n') >= 0) {
            return text;
        }
        String best = text;
        int most = room * 6 / 5;
        for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
            int before = ThaiText.columns(text.substring(0, at));
            int longer = Math.max(before, length - before - 1);
            if (longer < most) {
                most = longer;
                best = text.substring(0, at) + "\n" + text.substring(at + 1);
            }
        }
        return best;
    }

    private void line(String style, String text) {
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", style).close();
        Runs.write(xml, "", 0, text);
        xml.close();
    }
}
