package io.github.openita.io.content;

import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.KeptTable;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The tables of a page that hold no other tables. A cell over several rows stands in each of them, one over several
 * columns in the first. Static methods only; thread-safe.
 */
final class PageTables {

    /** A cell spans no more than that, whatever the page says. */
    private static final int MOST_ROWS = 1_000;

    private static final int MOST_COLUMNS = 256;

    private PageTables() {}

    /** The tables, called by the name of the page and their caption or number, as far as the limit on cells. */
    static List<DataTable> of(String name, Element body, int cells) {
        List<DataTable> tables = new ArrayList<>();
        int left = cells;
        int number = 0;
        for (Element table : body.getElementsByTag("table")) {
            if (table.getElementsByTag("table").size() > 1 || isHiddenOrIn(table)) {
                continue;
            }
            number++;
            List<DataRow> rows = rowsOf(table, left);
            left -= rows.stream().mapToInt(row -> row.cells().size()).sum();
            if (!rows.isEmpty() && left > 0) {
                Element caption = table.selectFirst("caption");
                String called = caption == null || caption.text().isBlank() ? "ตาราง " + number : caption.text();
                tables.add(new KeptTable(name + " › " + called, rows));
            }
        }
        return tables;
    }

    private static boolean isHiddenOrIn(Element table) {
        return VisibleLines.isHidden(table) || table.parents().stream().anyMatch(VisibleLines::isHidden);
    }

    private static List<DataRow> rowsOf(Element table, int cells) {
        SpannedRows rows = new SpannedRows();
        int left = cells;
        for (Element tr : table.getElementsByTag("tr")) {
            rows.begin();
            for (Element cell : tr.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    String text = String.join(" ", VisibleLines.of(cell)).strip();
                    left -= rows.add(text, span(cell, "rowspan", MOST_ROWS), span(cell, "colspan", MOST_COLUMNS));
                }
            }
            left -= rows.end();
            if (left < 0) {
                break;
            }
        }
        return rows.all();
    }

    private static int span(Element cell, String attribute, int most) {
        String text = cell.attr(attribute).strip();
        return text.matches("[0-9]{1,4}") ? Math.max(1, Math.min(most, Integer.parseInt(text))) : 1;
    }
}
