package io.github.openita.office.workbook;

import io.github.openita.io.report.model.Tone;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of a workbook look. Static methods only. */
final class Look {

    static final String FONT = "TH SarabunPSK";
    static final int SIZE = 16;

    private static final String HEADING = "DCE6F1";
    private static final String RULE = "A6B1BD";
    private static final String LOST = "FBE3E1";
    private static final String AT_RISK = "FFF2CC";
    private static final String FULL = "E3F1E5";

    /** The longest text of a cell. */
    private static final int LONGEST = 32_767;

    private Look() {}

    /** Text as a cell can hold it. */
    static String text(String text) {
        String kept = io.github.openita.office.writing.XmlText.of(text);
        if (kept.length() <= LONGEST) {
            return kept;
        }
        int end = Character.isHighSurrogate(kept.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return kept.substring(0, end);
    }

    static void heading(Worksheet sheet, int row, int column) {
        ruled(sheet.style(row, column))
                .bold()
                .fillColor(HEADING)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .set();
    }

    /** A cell of a table. */
    static StyleSetter cell(Worksheet sheet, int row, int column, Tone tone) {
        StyleSetter style = ruled(sheet.style(row, column));
        style.wrapText(true).verticalAlignment("top");
        switch (tone) {
            case NONE -> {}
            case LOST -> style.fillColor(LOST);
            case AT_RISK -> style.fillColor(AT_RISK);
            case FULL -> style.fillColor(FULL);
        }
        return style;
    }

    private static StyleSetter ruled(StyleSetter style) {
        for (BorderSide side : new BorderSide[] {BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT}) {
            style.borderStyle(side, "thin").borderColor(side, RULE);
        }
        return style;
    }

    /** A sheet that prints on A4, all columns on one page. */
    static void printed(Worksheet sheet, boolean wide) {
        sheet.paperSize(org.dhatim.fastexcel.PaperSize.A4_PAPER);
        sheet.pageOrientation(wide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
