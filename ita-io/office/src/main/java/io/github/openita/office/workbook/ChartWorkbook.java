package io.github.openita.office.workbook;

import io.github.openita.io.report.model.Chart;
import io.github.openita.office.writing.XmlText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;

/** The figures of a chart as the workbook that Word opens to edit them. Static methods only; thread-safe. */
public final class ChartWorkbook {

    private static final String SHEET = "Sheet1";

    private ChartWorkbook() {}

    /**
     * {@return the workbook: the labels in the first column, each series beside it, the target last}
     *
     * @param chart the chart
     * @throws IOException never, since nothing is written to a file
     */
    public static byte[] of(Chart chart) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FixedWorkbook.write(
                chart.title(),
                workbook -> {
                    Worksheet sheet = workbook.newWorksheet(SHEET);
                    List<String> labels = chart.labels();
                    for (int row = 0; row < labels.size(); row++) {
                        sheet.value(row + 1, 0, XmlText.of(labels.get(row)));
                    }
                    int column = 1;
                    for (Chart.Series series : chart.series()) {
                        sheet.value(0, column, XmlText.of(series.name()));
                        for (int row = 0; row < labels.size(); row++) {
                            Optional<BigDecimal> value = series.values().get(row);
                            if (value.isPresent()) {
                                sheet.value(row + 1, column, value.get());
                            }
                        }
                        column++;
                    }
                    if (chart.target().isPresent()) {
                        sheet.value(0, column, XmlText.of(chart.target().get().name()));
                        for (int row = 0; row < labels.size(); row++) {
                            sheet.value(row + 1, column, chart.target().get().value());
                        }
                    }
                },
                out);
        return out.toByteArray();
    }

    /**
     * {@return where the name of a series stands}
     *
     * @param series which one, from 0
     */
    public static String nameAt(int series) {
        return SHEET + "!$" + column(series) + "$1";
    }

    /**
     * {@return where the labels stand}
     *
     * @param count how many there are
     */
    public static String labels(int count) {
        return SHEET + "!$A$2:$A$" + (count + 1);
    }

    /**
     * {@return where the figures of a series stand}
     *
     * @param series which one, from 0
     * @param count how many there are
     */
    public static String valuesAt(int series, int count) {
        String column = column(series);
        return SHEET + "!$" + column + "$2:$" + column + "$" + (count + 1);
    }

    /** The letters of a column, the second being that of the first series. */
    private static String column(int series) {
        StringBuilder letters = new StringBuilder();
        for (int at = series + 2; at > 0; at = (at - 1) / 26) {
            letters.insert(0, (char) ('A' + (at - 1) % 26));
        }
        return letters.toString();
    }
}
