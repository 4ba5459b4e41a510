package io.github.openita.office.workbook;

import io.github.openita.core.words.Language;
import io.github.openita.io.report.model.Block;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.Flow;
import io.github.openita.io.report.model.FlowFacts;
import io.github.openita.io.report.model.Heading;
import io.github.openita.io.report.model.Paragraph;
import io.github.openita.io.report.model.Remarks;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.SignatureBlock;
import io.github.openita.io.report.model.Span;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes one report into one workbook. Used once. */
final class ReportWorkbook {

    private static final int WIDTH = 75;
    private static final String MARKED = "FFFFFF00";
    private static final String GREY = "FF595959";

    private record Sheet(String name, Table table) {}

    private final ReportModel report;
    private final Workbook workbook;
    private final boolean thai;
    private final SheetNames names = new SheetNames();
    private final List<Sheet> tables = new ArrayList<>();
    private final Worksheet first;
    private int row;
    private String heading = "";

    ReportWorkbook(ReportModel report, Workbook workbook) {
        this.report = report;
        this.workbook = workbook;
        thai = report.language() == Language.TH;
        workbook.setGlobalDefaultFont(Look.FONT, Look.SIZE);
        first = workbook.newWorksheet(names.next(thai ? "รายงาน" : "Report", "Report"));
    }

    void write() {
        Look.printed(first, false);
        first.hideGridLines();
        first.width(0, WIDTH);
        head();
        report.blocks().forEach(this::block);
        technical();
        Formats formats = new Formats(report.thaiDigits());
        for (Sheet sheet : tables) {
            new TableSheet(workbook.newWorksheet(sheet.name()), sheet.table(), formats).write();
        }
    }

    private void head() {
        line(report.title(), 20, true);
        report.cover().ifPresent(cover -> {
            cover.agency().ifPresent(agency -> line(agency, Look.SIZE, true));
            cover.lines().forEach(line -> line(line, Look.SIZE, false));
        });
        row++;
    }

    private void line(String text, int size, boolean bold) {
        first.value(row, 0, Look.text(text));
        var style = first.style(row, 0);
        style.fontName(Look.FONT)
                .fontSize(size)
                .fontColor(Look.INK)
                .wrapText(true)
                .verticalAlignment("top");
        if (bold) {
            style.bold();
        }
        style.set();
        Look.height(first, row, Look.lines(text, WIDTH * 11 / 10 * Look.SIZE / size), size);
        row++;
    }

    private void block(Block block) {
        if (block instanceof Heading one) {
            heading = one.text();
            row++;
            line(one.text(), one.level() == 1 ? 18 : Look.SIZE, true);
        } else if (block instanceof Paragraph paragraph) {
            paragraph.lines().forEach(this::spans);
        } else if (block instanceof Remarks remarks) {
            remarks.lines().forEach(remark -> line("• " + remark, Look.SIZE, false));
        } else if (block instanceof Table table) {
            sheet(table.name().orElse(heading.isEmpty() ? report.title() : heading), table);
        } else if (block instanceof Chart chart) {
            line(chart.alternative(), Look.SIZE, false);
            sheet(chart.title(), figures(chart));
        } else if (block instanceof Flow flow) {
            line(flow.alternative(), Look.SIZE, false);
            sheet(flow.title(), FlowFacts.of(flow, report).table());
        } else if (block instanceof SignatureBlock signatures) {
            row++;
            for (SignatureBlock.Signatory one : signatures.signatories()) {
                String name = one.name().map(given -> " " + given).orElse("");
                String position = one.position().map(given -> " · " + given).orElse("");
                line(one.role() + ":" + name + position, Look.SIZE, false);
            }
        }
    }

    private void spans(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        List<String> footnotes = new ArrayList<>();
        for (Span span : spans) {
            text.append(span.text());
            span.footnote().ifPresent(footnotes::add);
        }
        line(text.toString(), Look.SIZE, false);
        if (spans.stream().anyMatch(span -> span.style() == Span.Style.GAP)) {
            first.style(row - 1, 0).fillColor(MARKED).set();
        }
        footnotes.forEach(footnote -> line("* " + footnote, 14, false));
    }

    /** What leads to a table on its sheet. */
    private void sheet(String wanted, Table table) {
        String name = names.next(wanted, thai ? "ตาราง" : "Table");
        tables.add(new Sheet(name, table));
        String place = "'" + name.replace("'", "''") + "'!A1";
        String shown = (thai ? "ดูแผ่นงาน: " : "See the sheet: ") + wanted;
        line(shown, Look.SIZE, false);
        first.hyperlink(row - 1, 0, HyperLink.internal(place, Look.text(shown)));
        first.style(row - 1, 0).fontColor("FF0563C1").underlined().set();
    }

    /** The figures of a chart, its target beside them. */
    private static Table figures(Chart chart) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        chart.series().forEach(series -> columns.add(Column.number(series.name())));
        chart.target().ifPresent(target -> columns.add(Column.number(target.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < chart.labels().size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(chart.labels().get(i))));
            for (Chart.Series series : chart.series()) {
                cells.add(figure(series.values().get(i)));
            }
            chart.target().ifPresent(target -> cells.add(figure(Optional.of(target.value()))));
            rows.add(cells);
        }
        return new Table(Optional.of(chart.title()), List.of(), columns, rows, false);
    }

    private static Cell figure(Optional<BigDecimal> value) {
        return new Cell(value.map(BigDecimal::toPlainString).orElse(""), value, 0, Tone.NONE);
    }

    private void technical() {
        if (report.technical().isEmpty()) {
            return;
        }
        row++;
        line(thai ? "สำหรับเจ้าหน้าที่เทคนิค" : "For technical staff", 12, true);
        for (String text : report.technical()) {
            line(text, 12, false);
            first.style(row - 1, 0).fontColor(GREY).set();
        }
    }
}
