package io.github.openita.io.report;

import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Cover;
import io.github.openita.io.report.model.FieldValue;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.SignatureBlock.Signatory;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.SpanningHeading;
import io.github.openita.io.report.model.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A report in which every text is made another one, but for the lines for technicians where these are left out.
 *
 * @param change what becomes of a text
 */
record MappedTexts(UnaryOperator<String> change) {

    /** All texts of a report; of the lines for technicians whoever calls decides. */
    ReportModel in(ReportModel model, List<String> technical, boolean thaiDigits) {
        return new ReportModel(
                in(model.title()),
                model.cover()
                        .map(cover -> new Cover(
                                in(cover.title()), cover.agency().map(this::in), in(cover.lines()), cover.picture())),
                model.blocks().stream().map(this::in).toList(),
                technical,
                model.language(),
                thaiDigits,
                model.fields().stream().map(this::in).toList());
    }

    private FieldValue in(FieldValue value) {
        return new FieldValue(
                value.field(),
                value.blocks().stream().map(this::in).toList(),
                value.rows().stream()
                        .map(row -> new FieldValue.Row(
                                in(row.group()),
                                row.cells().stream().map(this::in).toList()))
                        .toList());
    }

    private String in(String text) {
        return change.apply(text);
    }

    List<String> in(List<String> texts) {
        return texts.stream().map(this::in).toList();
    }

    private Block in(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), in(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(paragraph.lines().stream()
                    .map(line -> line.stream().map(this::in).toList())
                    .toList());
        }
        if (block instanceof Remarks remarks) {
            return new Remarks(in(remarks.lines()));
        }
        if (block instanceof Table table) {
            return in(table);
        }
        if (block instanceof Chart chart) {
            return in(chart);
        }
        if (block instanceof Flow flow) {
            return in(flow);
        }
        SignatureBlock signatures = (SignatureBlock) block;
        return new SignatureBlock(
                signatures.signatories().stream().map(this::in).toList());
    }

    private Span in(Span span) {
        return new Span(in(span.text()), span.style(), span.footnote().map(this::in));
    }

    private Signatory in(Signatory one) {
        return new Signatory(
                in(one.role()), one.name().map(this::in), one.position().map(this::in));
    }

    Table in(Table table) {
        return new Table(
                table.name().map(this::in),
                table.spanning().stream()
                        .map(one -> new SpanningHeading(in(one.text()), one.columns()))
                        .toList(),
                table.columns().stream()
                        .map(one -> new Column(in(one.heading()), one.number()))
                        .toList(),
                table.rows().stream()
                        .map(row -> row.stream().map(this::in).toList())
                        .toList(),
                table.wide());
    }

    private Cell in(Cell cell) {
        return new Cell(
                in(cell.text()),
                cell.value(),
                cell.indent(),
                cell.tone(),
                cell.brief().map(this::in));
    }

    private Chart in(Chart chart) {
        return new Chart(
                chart.kind(),
                in(chart.title()),
                in(chart.labels()),
                chart.series().stream()
                        .map(one -> new Chart.Series(in(one.name()), one.values()))
                        .toList(),
                chart.highest(),
                chart.target().map(target -> new Chart.Target(in(target.name()), target.value())),
                in(chart.alternative()));
    }

    private Flow in(Flow flow) {
        return new Flow(
                in(flow.title()),
                in(flow.unit()),
                flow.stages().stream()
                        .map(stage -> new Flow.Stage(
                                in(stage.name()),
                                stage.boxes().stream()
                                        .map(box -> new Flow.Box(in(box.name()), box.count()))
                                        .toList()))
                        .toList(),
                flow.arrows(),
                in(flow.alternative()));
    }
}
