package io.github.openita.office.template;

import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.office.writing.ColumnWidths;
import java.util.List;

/** A table of a report as a table of the template, as wide as its text. Used by one thread. */
final class InsertedTable {

    /** The width of the text of an upright page, by which the columns are shared; in twentieths of a point. */
    private static final int WIDTH = 9_070;

    private static final int LETTER = 110;

    /** All of the width, in fiftieths of a percent. */
    private static final int WHOLE = 5_000;

    private final WordPart part;
    private final Inserted inserted;
    private final Element run;

    /**
     * For a place.
     *
     * @param run whose look its text has
     */
    InsertedTable(WordPart part, Inserted inserted, Element run) {
        this.part = part;
        this.inserted = inserted;
        this.run = run;
    }

    /** A table with its headings, which are repeated on each page. */
    Element of(Table table, Element paragraph) {
        int[] widths = new ColumnWidths(table).share(WIDTH, LETTER);
        String style = paragraph
                .child("pPr")
                .flatMap(look -> look.child("pStyle"))
                .map(one -> one.attribute("val"))
                .orElse("");
        Element made = part.make("tbl");
        Element look = part.make("tblPr");
        look.add(part.make("tblW", "w", Integer.toString(WHOLE), "type", "pct"));
        Element borders = part.make("tblBorders");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            borders.add(part.make(side, "val", "single", "sz", "4", "space", "0", "color", "auto"));
        }
        look.add(borders).add(part.make("tblLayout", "type", "fixed"));
        Element grid = part.make("tblGrid");
        for (int width : widths) {
            grid.add(part.make("gridCol", "w", Integer.toString(width)));
        }
        made.add(look).add(grid);
        if (!table.spanning().isEmpty()) {
            made.add(spanning(table.spanning(), widths, style));
        }
        Element headings = headingRow();
        for (int i = 0; i < widths.length; i++) {
            Column column = table.columns().get(i);
            headings.add(cell(widths[i], 1, style, "center", Span.strong(column.heading())));
        }
        made.add(headings);
        for (List<Cell> row : table.rows()) {
            Element cells = part.make("tr");
            for (int i = 0; i < widths.length; i++) {
                String align = table.columns().get(i).number() ? "right" : "left";
                cells.add(cell(widths[i], 1, style, align, Span.of(row.get(i).text())));
            }
            made.add(cells);
        }
        return made;
    }

    private Element headingRow() {
        return part.make("tr").add(part.make("trPr").add(part.make("cantSplit")).add(part.make("tblHeader")));
    }

    private Element spanning(List<SpanningHeading> headings, int[] widths, String style) {
        Element row = headingRow();
        int column = 0;
        for (SpanningHeading heading : headings) {
            int width = 0;
            for (int i = column; i < column + heading.columns(); i++) {
                width += widths[i];
            }
            row.add(cell(width, heading.columns(), style, "center", Span.strong(heading.text())));
            column += heading.columns();
        }
        return row;
    }

    private Element cell(int width, int columns, String style, String align, Span span) {
        Element look = part.make("tcPr")
                .add(part.make("tcW", "w", Integer.toString((int) ((long) width * WHOLE / WIDTH)), "type", "pct"));
        if (columns > 1) {
            look.add(part.make("gridSpan", "val", Integer.toString(columns)));
        }
        Element paragraphLook = part.make("pPr");
        if (!style.isEmpty()) {
            paragraphLook.add(part.make("pStyle", "val", style));
        }
        paragraphLook
                .add(part.make("spacing", "before", "0", "after", "0"))
                .add(part.make("ind", "left", "0", "right", "0", "firstLine", "0"))
                .add(part.make("jc", "val", align));
        Element paragraph = part.make("p").add(paragraphLook);
        return part.make("tc").add(look).add(inserted.filled(paragraph, run, List.of(span)));
    }
}
