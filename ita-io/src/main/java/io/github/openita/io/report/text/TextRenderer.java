package io.github.openita.io.report.text;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Shows a report on a terminal of fixed columns. Used for one report, not shared. */
public final class TextRenderer {

    private static final String GAP = "  ";
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();
    private final Footnotes footnotes = new Footnotes();
    private final ReportModel report;

    private TextRenderer(ReportModel report) {
        this.report = report;
    }

    /**
     * {@return lines that end with a line feed}
     *
     * @param report what to show
     */
    public static String render(ReportModel report) {
        return new TextRenderer(report).render();
    }

    private String render() {
        report.cover().map(Cover::title).orElse(List.of(report.title())).forEach(this::line);
        report.cover()
                .ifPresent(cover -> Stream.concat(cover.agency().stream(), cover.lines().stream())
                        .forEach(this::line));
        for (Block block : report.blocks()) {
            out.append('\n');
            add(block);
        }
        if (!footnotes.isEmpty()) {
            out.append('\n');
            footnotes.lines(report).forEach(this::line);
        }
        if (!report.technical().isEmpty()) {
            out.append('\n');
            line("── " + OwnWords.technical(report.language()));
            report.technical().forEach(text -> line("• " + text));
        }
        return out.toString();
    }

    private void add(Block block) {
        if (block instanceof Heading heading) {
            line("── " + heading.text());
        } else if (block instanceof Paragraph paragraph) {
            paragraph.lines().forEach(spans -> line(footnotes.joined(spans, report)));
        } else if (block instanceof Remarks remarks) {
            remarks.lines().forEach(remark -> line("• " + remark));
        } else if (block instanceof Table table) {
            table.name().ifPresent(this::line);
            table(table);
        } else if (block instanceof Chart chart) {
            line(chart.title());
            line(chart.alternative());
            table(ChartTable.of(chart, report));
        } else if (block instanceof Flow flow) {
            line(flow.title());
            line(flow.alternative());
            table(FlowFacts.of(flow, report).table());
        } else if (block instanceof SignatureBlock signatures) {
            OwnWords.signatures(signatures, report.language()).forEach(this::line);
        }
    }

    private void line(String text) {
        out.append(JoinedLines.of(text)).append('\n');
    }

    private void table(Table table) {
        List<Column> columns = table.columns();
        List<String> headings =
                TableHeadings.of(table).stream().map(JoinedLines::of).toList();
        List<List<String>> rows = table.rows().stream()
                .map(row -> row.stream().map(TextRenderer::text).toList())
                .toList();
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            widths.add(Math.max(
                    ThaiText.columns(headings.get(i)),
                    rows.stream()
                            .mapToInt(row -> ThaiText.columns(row.get(column)))
                            .max()
                            .orElse(0)));
        }
        row(columns, headings, widths);
        rows.forEach(row -> row(columns, row, widths));
    }

    private static String text(Cell cell) {
        return STEP.repeat(cell.indent()) + JoinedLines.of(cell.brief().orElse(cell.text()));
    }

    private void row(List<Column> columns, List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < widths.size(); i++) {
            String cell = cells.get(i);
            String padding = " ".repeat(Math.max(0, widths.get(i) - ThaiText.columns(cell)));
            row.append(i == 0 ? "" : GAP);
            row.append(columns.get(i).number() ? padding + cell : cell + padding);
        }
        out.append(row.toString().stripTrailing()).append('\n');
    }
}
