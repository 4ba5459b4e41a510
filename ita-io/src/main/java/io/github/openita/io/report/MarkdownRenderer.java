package io.github.openita.io.report;

import io.github.openita.io.internal.Plain;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows a report as Markdown. Used for one report, not shared. */
final class MarkdownRenderer {

    /** What starts markup or HTML in running text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~]");

    private final StringBuilder out = new StringBuilder();

    String render(Report report) {
        out.append("# ").append(plain(report.title())).append('\n');
        for (Report.Block block : report.blocks()) {
            out.append('\n');
            if (block instanceof Report.Heading heading) {
                out.append("## ").append(plain(heading.text())).append('\n');
            } else if (block instanceof Report.Paragraph paragraph) {
                out.append(paragraph.lines().stream()
                                .map(MarkdownRenderer::plain)
                                .collect(Collectors.joining("  \n")))
                        .append('\n');
            } else if (block instanceof Report.Remarks remarks) {
                remarks.lines()
                        .forEach(
                                remark -> out.append("- ").append(plain(remark)).append('\n'));
            } else if (block instanceof Report.Table table) {
                table(table);
            }
        }
        return out.toString();
    }

    private void table(Report.Table table) {
        row(table.columns().stream().map(Report.Column::heading).toList());
        out.append(table.columns().stream()
                        .map(column -> column.number() ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        table.rows().forEach(this::row);
    }

    private void row(List<String> cells) {
        out.append(cells.stream().map(MarkdownRenderer::plain).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    private static String plain(String text) {
        return MARKUP.matcher(Plain.oneLine(text)).replaceAll("\\\\$0").trim();
    }
}
