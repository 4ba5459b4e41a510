package io.github.openita.io.report.text;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Cell;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Column;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.Table;
import io.github.openita.io.report.model.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a chart as a table, for whoever cannot draw and whoever does not see. */
public final class ChartTable {

    private ChartTable() {}

    /**
     * {@return a row for each label, a column for each series}
     *
     * @param chart a chart
     * @param report the report that it stands in
     */
    public static Table of(Chart chart, ReportModel report) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("")));
        chart.series().forEach(series -> columns.add(Column.number(series.name())));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < chart.labels().size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(chart.labels().get(i))));
            for (Chart.Series series : chart.series()) {
                Optional<BigDecimal> value = series.values().get(i);
                row.add(new Cell(shown(value, report), value, 0, Tone.NONE));
            }
            rows.add(row);
        }
        return new Table(Optional.of(chart.title()), List.of(), columns, rows, false);
    }

    /** {@return a figure as it is shown in that report, a dash where it is not known} */
    public static String shown(Optional<BigDecimal> value, ReportModel report) {
        String figure = value.map(BigDecimal::toPlainString).orElse("—");
        return report.thaiDigits() ? ThaiText.toThaiDigits(figure) : figure;
    }
}
