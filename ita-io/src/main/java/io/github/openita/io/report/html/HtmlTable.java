package io.github.openita.io.report.html;

import io.github.openita.core.words.Language;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as the template takes it.
 *
 * @param id what its caption is called in the page
 * @param caption what it holds
 * @param isCaptionShown whether the caption is seen, or only read aloud, since the heading above says the same
 * @param spanning the headings over several columns
 * @param columns the columns
 * @param rows the rows
 * @param isWide whether it needs a page that lies on its side
 */
record HtmlTable(
        String id,
        String caption,
        boolean isCaptionShown,
        List<SpanningHeading> spanning,
        List<Column> columns,
        List<List<HtmlCell>> rows,
        boolean isWide) {

    private static final int DEEPEST = 4;

    /** So many columns of letters of what heads a row stay on one line. */
    private static final int LONGEST_KEY = 30;

    /** So many columns of letters stay on one line. */
    private static final int SHORT = 18;

    /**
     * A cell as the template takes it.
     *
     * @param lines its text, line by line
     * @param heading the heading of its column, said beside it where the table is too wide for the screen
     * @param classes how it looks
     * @param sign a sign before a figure that is lost or at risk; empty for none
     * @param meaning what the sign says, to be read aloud
     * @param isBadge whether words are set off by their tone
     */
    record HtmlCell(List<String> lines, String heading, String classes, String sign, String meaning, boolean isBadge) {

        /** How it looks where it heads its row: a code or few words stay on one line. */
        String headClasses() {
            boolean isKey = lines.size() == 1 && ThaiText.columns(lines.get(0)) <= LONGEST_KEY;
            return isKey ? (classes + " key").strip() : classes;
        }

        /** Whether it is not to be broken. */
        boolean isShort() {
            return lines.size() == 1 && ThaiText.columns(lines.get(0)) <= SHORT;
        }

        boolean isEmpty() {
            return lines.size() == 1 && lines.get(0).isEmpty();
        }
    }

    static HtmlTable of(Table table, String caption, String id, Language language) {
        List<List<HtmlCell>> rows = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            List<HtmlCell> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(cell(row.get(i), table.columns().get(i), language));
            }
            rows.add(cells);
        }
        return new HtmlTable(
                id, caption, table.name().isPresent(), table.spanning(), table.columns(), rows, table.wide());
    }

    private static HtmlCell cell(Cell cell, Column column, Language language) {
        boolean figure = column.number() && cell.value().isPresent();
        boolean marked = figure && (cell.tone() == Tone.LOST || cell.tone() == Tone.AT_RISK);
        List<String> classes = new ArrayList<>();
        if (column.number()) {
            classes.add("n");
        }
        if (cell.indent() > 0) {
            classes.add("in" + Math.min(cell.indent(), DEEPEST));
        }
        if (cell.tone() != Tone.NONE) {
            classes.add(nameOf(cell.tone()));
        }
        return new HtmlCell(
                cell.text().lines().toList().isEmpty()
                        ? List.of("")
                        : cell.text().lines().toList(),
                column.heading(),
                String.join(" ", classes),
                marked ? (cell.tone() == Tone.LOST ? "✗" : "▼") : "",
                marked ? meaning(cell.tone(), language) : "",
                !column.number() && cell.tone() != Tone.NONE && !cell.text().isEmpty());
    }

    private static String nameOf(Tone tone) {
        return switch (tone) {
            case LOST -> "lost";
            case AT_RISK -> "risk";
            case FULL -> "full";
            case NONE -> "";
        };
    }

    private static String meaning(Tone tone, Language language) {
        boolean thai = language == Language.TH;
        return tone == Tone.LOST
                ? (thai ? "ไม่ได้คะแนน" : "no score")
                : (thai ? "ต่ำกว่าค่าเป้าหมาย" : "below the target");
    }
}
