package io.github.openita.io.report.text;

import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;

/** The headings of a table on one line: what stands above several columns is said in each of them. */
final class TableHeadings {

    private TableHeadings() {}

    static List<String> of(Table table) {
        List<String> headings = new ArrayList<>();
        for (SpanningHeading above : table.spanning()) {
            for (int i = 0; i < above.columns(); i++) {
                headings.add(above.text());
            }
        }
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            String above = headings.isEmpty() ? "" : headings.get(i);
            joined.add((above + " " + table.columns().get(i).heading()).strip());
        }
        return joined;
    }
}
