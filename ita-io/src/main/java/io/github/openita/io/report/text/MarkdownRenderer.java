package io.github.openita.io.report.text;

import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.Table;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows a report as Markdown. Used for one report, not shared. */
public final class MarkdownRenderer {

    /** What starts markup, HTML, mathematics or an address in running text. */
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|~$]|&(?=#?\\w+;)|:(?=//)|(?i)(?<=www)[.]");

    /** What makes a mention of somebody, or an address of mail; nothing can be put before it that would keep it from that. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![A-Za-z0-9])@(?=[A-Za-z0-9])|@(?=[A-Za-z0-9-]+[.][A-Za-z0-9])");

    /** What makes a line a heading, list, rule or quotation where it stands first. */
    private static final Pattern BLOCK_START = Pattern.compile("^(?:[#+=-]|[0-9]+(?=[.)](?:\\s|$)))");

    private final StringBuilder out = new StringBuilder();
    private final Footnotes footnotes = new Footnotes();
    private final ReportModel report;

    private MarkdownRenderer(ReportModel report) {
        this.report = report;
    }

    /**
     * {@return lines that end with a line feed}
     *
     * @param report what to show
     */
    public static String render(ReportModel report) {
        return new MarkdownRenderer(report).render();
    }

    private String render() {
        out.append("# ")
                .append(report.cover().map(Cover::title).orElse(List.of(report.title())).stream()
                        .map(MarkdownRenderer::cell)
                        .collect(Collectors.joining(" ")))
                .append('\n');
        report.cover()
                .ifPresent(cover -> lines(Stream.concat(cover.agency().stream(), cover.lines().stream())
                        .toList()));
        for (Block block : report.blocks()) {
            out.append('\n');
            add(block);
        }
        if (!footnotes.isEmpty()) {
            out.append('\n');
            lines(footnotes.lines(report));
        }
        if (!report.technical().isEmpty()) {
            out.append("\n## ").append(OwnWords.technical(report.language())).append("\n\n");
            remarks(report.technical());
        }
        return out.toString();
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            out.append("#".repeat(heading.level() + 1))
                    .append(' ')
                    .append(cell(heading.text()))
                    .append('\n');
        } else if (block instanceof Paragraph paragraph) {
            lines(paragraph.lines().stream()
                    .map(spans -> footnotes.joined(spans, report))
                    .toList());
        } else if (block instanceof Remarks remarks) {
            remarks(remarks.lines());
        } else if (block instanceof Table table) {
            table.name().ifPresent(name -> out.append(line(name)).append("\n\n"));
            table(table);
        } else if (block instanceof Chart chart) {
            lines(List.of(chart.title(), chart.alternative()));
            out.append('\n');
            table(ChartTable.of(chart, report));
        } else if (block instanceof Flow flow) {
            lines(List.of(flow.title(), flow.alternative()));
            out.append('\n');
            table(FlowFacts.of(flow, report).table());
        } else if (block instanceof SignatureBlock signatures) {
            lines(OwnWords.signatures(signatures, report.language()));
        }
    }

    private void lines(List<String> lines) {
        out.append(lines.stream().map(MarkdownRenderer::line).collect(Collectors.joining("  \n")))
                .append('\n');
    }

    private void remarks(List<String> lines) {
        lines.forEach(remark -> out.append("- ").append(line(remark)).append('\n'));
    }

    private void table(Table table) {
        row(TableHeadings.of(table));
        out.append(table.columns().stream()
                        .map(column -> column.number() ? "---:" : "---")
                        .collect(Collectors.joining(" | ", "| ", " |")))
                .append('\n');
        table.rows().forEach(row -> row(row.stream().map(Cell::text).toList()));
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
        // A number keeps its digits: what makes it a list is the sign after them.
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
