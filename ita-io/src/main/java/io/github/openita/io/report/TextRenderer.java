package io.github.openita.io.report;

import io.github.openita.core.words.ThaiText;
import java.util.List;

/** Shows a report on a terminal of fixed columns. Used for one report, not shared. */
final class TextRenderer {

    private static final String GAP = "  ";

    private final StringBuilder out = new StringBuilder();

    String render(Report report) {
        line(report.title());
        for (Report.Block block : report.blocks()) {
            out.append('\n');
            if (block instanceof Report.Heading heading) {
                line("── " + heading.text());
            } else if (block instanceof Report.Paragraph paragraph) {
                paragraph.lines().forEach(this::line);
            } else if (block instanceof Report.Remarks remarks) {
                remarks.lines().forEach(remark -> line("• " + remark));
            } else if (block instanceof Report.Table table) {
                table(table);
            }
        }
        return out.toString();
    }

    private void line(String text) {
        out.append(JoinedLines.of(text)).append('\n');
    }

    private void table(Report.Table table) {
        List<Report.Column> columns = table.columns();
        List<String> headings = columns.stream()
                .map(Report.Column::heading)
                .map(JoinedLines::of)
                .toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(JoinedLines::of).toList())
                .toList();
        int[] widths = new int[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    ThaiText.columns(headings.get(i)),
                    rows.stream()
                            .mapToInt(row -> ThaiText.columns(row.get(column)))
                            .max()
                            .orElse(0));
        }
        row(columns, headings, widths);
        rows.forEach(row -> row(columns, row, widths));
    }

    private void row(List<Report.Column> columns, List<String> cells, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(Math.max(0, widths[i] - ThaiText.columns(cell)));
            row.append(i == 0 ? "" : GAP);
            row.append(columns.get(i).number() ? padding + cell : cell + padding);
        }
        out.append(row.toString().stripTrailing()).append('\n');
    }
}
