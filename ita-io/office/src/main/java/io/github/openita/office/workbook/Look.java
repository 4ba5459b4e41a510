package io.github.openita.office.workbook;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Tone;
import io.github.openita.office.writing.XmlText;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** How the cells of a workbook look. Static methods only. */
final class Look {

    static final String FONT = "TH SarabunPSK";
    static final int SIZE = 16;

    /** Not quite black: LibreOffice gives Thai another font where a cell's is that of the whole workbook. */
    static final String INK = "FF1F1F1F";

    private static final String HEADING = "FFDCE6F1";
    private static final String RULE = "FFA6B1BD";
    private static final String LOST = "FFFBE3E1";
    private static final String AT_RISK = "FFFFF2CC";
    private static final String FULL = "FFE3F1E5";

    /** The longest text of a cell. */
    private static final int LONGEST = 32_767;

    private Look() {}

    /** Text as a cell can hold it. */
    static String text(String text) {
        String kept = XmlText.of(text);
        if (kept.length() <= LONGEST) {
            return kept;
        }
        int end = Character.isHighSurrogate(kept.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return kept.substring(0, end);
    }

    /** About how many lines a text takes in a column of so many letters. */
    static int lines(String text, int letters) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (ThaiText.columns(line) + letters - 1) / letters))
                .sum();
    }

    /** Makes a row as high as its lines: not every program does so by itself. */
    static void height(Worksheet sheet, int row, int lines, int size) {
        sheet.rowHeight(row, Math.min(Math.max(1, lines) * size * 1.45, Worksheet.MAX_ROW_HEIGHT));
    }

    static void heading(Worksheet sheet, int row, int column) {
        ruled(sheet.style(row, column))
                .fontColor(INK)
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
        style.fontColor(INK).wrapText(true).verticalAlignment("top");
        switch (tone) {
            case NONE -> {}
            case LOST -> style.fillColor(LOST);
            case AT_RISK -> style.fillColor(AT_RISK);
            case FULL -> style.fillColor(FULL);
        }
        return style;
    }

    private static StyleSetter ruled(StyleSetter style) {
        for (BorderSide side :
                new BorderSide[] {BorderSide.TOP, BorderSide.BOTTOM, BorderSide.LEFT, BorderSide.RIGHT}) {
            style.borderStyle(side, "thin").borderColor(side, RULE);
        }
        return style;
    }

    /** A sheet that prints on A4, all columns on one page. */
    static void printed(Worksheet sheet, boolean wide) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation(wide ? "landscape" : "portrait");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }
}
