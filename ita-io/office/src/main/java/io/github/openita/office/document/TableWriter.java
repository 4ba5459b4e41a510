package io.github.openita.office.document;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import io.github.openita.office.writing.ColumnWidths;
import io.github.openita.office.writing.Xml;
import java.util.List;

/** Writes one table: its headings again on each page, no row over two of them. */
final class TableWriter {

    private static final String HEADING = "DCE6F1";

    /** A table of up to this many rows stays on one page. */
    private static final int SHORT = 12;

    private final Xml xml;
    private final Table table;
    private final Page page;
    private final int size;
    private final int[] widths;

    private final boolean hasNotes;

    private final boolean leads;

    /** With whether footnotes may share its pages, and whether its end stands on the page of what follows. */
    TableWriter(Xml xml, Table table, Page page, boolean hasNotes, boolean leads) {
        this.xml = xml;
        this.table = table;
        this.page = page;
        this.hasNotes = hasNotes;
        this.leads = leads;
        ColumnWidths wanted = new ColumnWidths(table);
        int room = page.textWidth() / Type.letter(Type.TEXT);
        boolean fits = wanted.sum() <= room * 6 / 5 && table.columns().size() <= 6;
        size = fits ? Type.TEXT : Type.SMALL;
        // Where room is scarce, letters are counted as narrow as they are on average.
        boolean scarce = wanted.sum() * Type.letter(size) > page.textWidth();
        widths = wanted.share(page.textWidth(), scarce ? Type.letter(size) * 9 / 10 : Type.letter(size));
    }

    void write() {
        xml.open("w:tbl").open("w:tblPr");
        xml.leaf("w:tblStyle", "w:val", "ReportTable");
        xml.leaf("w:tblW", "w:w", Integer.toString(page.textWidth()), "w:type", "dxa");
        xml.leaf("w:tblLayout", "w:type", "fixed");
        xml.leaf("w:tblLook", "w:val", "0020", "w:firstRow", "1", "w:noHBand", "1", "w:noVBand", "1");
        table.name().ifPresent(name -> xml.leaf("w:tblCaption", "w:val", name));
        xml.close().open("w:tblGrid");
        for (int width : widths) {
            xml.leaf("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close();
        headings();
        boolean onOnePage = isOnOnePage();
        for (int i = 0; i < table.rows().size(); i++) {
            int left = table.rows().size() - 1 - i;
            boolean together = left == 0 ? leads : onOnePage || (left == 1 && areLow(i));
            row(table.rows().get(i), together, i == 0);
        }
        xml.close();
    }

    /** Whether a row and the next one take few lines: then the last does not stand alone on a page. */
    private boolean areLow(int row) {
        return lines(table.rows().get(row)) + lines(table.rows().get(row + 1)) <= SHORT / 2;
    }

    /** Few rows that are not high: rows held together that no page can hold keep LibreOffice from ever ending. */
    private boolean isOnOnePage() {
        int lines = table.rows().stream().mapToInt(this::lines).sum();
        return table.rows().size() <= SHORT && lines * Type.line(size) < page.textHeight() / 2;
    }

    private void headings() {
        List<Column> columns = table.columns();
        if (!table.spanning().isEmpty()) {
            headingRow();
            int column = 0;
            for (SpanningHeading one : table.spanning()) {
                if (one.text().isEmpty()) {
                    for (int i = column; i < column + one.columns(); i++) {
                        heading(columns.get(i).heading(), i, 1, "restart");
                    }
                } else {
                    heading(one.text(), column, one.columns(), "");
                }
                column += one.columns();
            }
            xml.close();
        }
        headingRow();
        if (table.spanning().isEmpty()) {
            for (int i = 0; i < columns.size(); i++) {
                heading(columns.get(i).heading(), i, 1, "");
            }
        }
        int column = 0;
        for (SpanningHeading one : table.spanning()) {
            for (int i = column; i < column + one.columns(); i++) {
                boolean alone = one.text().isEmpty();
                heading(alone ? "" : columns.get(i).heading(), i, 1, alone ? "continue" : "");
            }
            column += one.columns();
        }
        xml.close();
    }

    private void headingRow() {
        xml.open("w:tr").open("w:trPr").leaf("w:cantSplit").leaf("w:tblHeader").close();
    }

    private void heading(String text, int column, int columns, String merge) {
        openCell(column, columns, merge, HEADING, "center");
        xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "TableHeading").close();
        // A line may end after a slash.
        Runs.write(xml, "", size, text.replace("/", "/\u200B"));
        xml.close().close();
    }

    private void openCell(int column, int columns, String merge, String fill, String align) {
        int width = 0;
        for (int i = column; i < column + columns; i++) {
            width += widths[i];
        }
        xml.open("w:tc").open("w:tcPr").leaf("w:tcW", "w:w", Integer.toString(width), "w:type", "dxa");
        if (columns > 1) {
            xml.leaf("w:gridSpan", "w:val", Integer.toString(columns));
        }
        if (!merge.isEmpty()) {
            xml.leaf("w:vMerge", "w:val", merge);
        }
        if (!fill.isEmpty()) {
            xml.leaf("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill);
        }
        xml.leaf("w:vAlign", "w:val", align).close();
    }

    /** The first row holds its lines together otherwise where LibreOffice 7 would lose it: beside a footnote. */
    private void row(List<Cell> cells, boolean together, boolean first) {
        xml.open("w:tr");
        boolean whole = lines(cells) * Type.line(size) < page.textHeight() / 2;
        boolean otherwise = first && hasNotes;
        if (whole && !otherwise) {
            xml.open("w:trPr").leaf("w:cantSplit").close();
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), i, together, whole && otherwise);
        }
        xml.close();
    }

    /** How many lines the highest cell of a row takes, about. */
    private int lines(List<Cell> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            int letters = Math.max(1, widths[i] / Type.letter(size) - 2);
            int lines = 0;
            for (String line : cells.get(i).text().split("\n", -1)) {
                lines += 1 + ThaiText.columns(line) / letters;
            }
            most = Math.max(most, lines);
        }
        return most;
    }

    private void cell(Cell cell, int column, boolean together, boolean whole) {
        openCell(column, 1, "", fill(cell.tone()), "top");
        boolean number = table.columns().get(column).number();
        for (String line : cell.text().replace("\r\n", "\n").split("\n", -1)) {
            xml.open("w:p").open("w:pPr").leaf("w:pStyle", "w:val", "TableText");
            if (together) {
                xml.leaf("w:keepNext");
            }
            if (whole) {
                xml.leaf("w:keepLines");
            }
            if (cell.indent() > 0) {
                xml.leaf("w:ind", "w:left", Integer.toString(Math.min(cell.indent() * 240, widths[column] / 2)));
            }
            if (number) {
                xml.leaf("w:jc", "w:val", "right");
            }
            xml.close();
            Runs.write(xml, "", size == Type.TEXT ? 0 : size, line);
            xml.close();
        }
        xml.close();
    }

    /** A light shade; the words of the cell say the same. */
    private static String fill(Tone tone) {
        return switch (tone) {
            case NONE -> "";
            case LOST -> "FBE3E1";
            case AT_RISK -> "FFF2CC";
            case FULL -> "E3F1E5";
        };
    }
}
