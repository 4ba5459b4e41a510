package io.github.openita.io.report;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Shows a report as Markdown. Used for one report, not shared. */
final class MarkdownRenderer {

    /** What starts markup, HTML, mathematics or an address in running text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=#?\\w+;)|:(?=//)|(?i)(?<=www)[.]");

    /** What makes a mention of somebody, or an address of mail; nothing can be put before it that would keep it from that. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![A-Za-z0-9])@(?=[A-Za-z0-9])|@(?=[A-Za-z0-9-]+[.][A-Za-z0-9])");

    /** What makes a line a heading, list, rule or quotation where it stands first. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[#+=-]|[0-9]+(?=[.)](?:\\s|$)))");

    private final StringBuilder out = new StringBuilder();

    String render(Report report) {
        out.append("# ").append(cell(report.title())).append('\n');
        for (Report.Block block : report.blocks()) {
            out.append('\n');
            if (block instanceof Report.Heading heading) {
                out.append("## ").append(cell(heading.text())).append('\n');
            } else if (block instanceof Report.Paragraph paragraph) {
                out.append(paragraph.lines().stream()
                                .map(MarkdownRenderer::line)
                                .collect(Collectors.joining("  \n")))
                        .append('\n');
            } else if (block instanceof Report.Remarks remarks) {
                remarks.lines()
                        .forEach(remark -> out.append("- ").append(line(remark)).append('\n'));
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
        out.append(cells.stream().map(MarkdownRenderer::cell).collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
    }

    /** Text that starts a line. */
    private static String line(String text) {
        String escaped = cell(text);
        Matcher start = BLOCK_START.matcher(escaped);
        if (!start.find()) {
            return escaped;
        }
        // A number keeps its digits: what makes it a list is the sign behind them.
        int sign = Character.isDigit(escaped.charAt(0)) ? start.end() : 0;
        return escaped.substring(0, sign) + "\\" + escaped.substring(sign);
    }

    /** Text inside a line. */
    private static String cell(String text) {
        String escaped =
                MARKUP.matcher(JoinedLines.of(text)).replaceAll("\\\\$0").trim();
        return escaped.indexOf('@') < 0 ? escaped : MENTION.matcher(escaped).replaceAll("@<!-- -->");
    }
}
