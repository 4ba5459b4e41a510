package io.github.openita.io.report.html;

import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.ReportModel;
import io.github.openita.io.report.model.WrappedText;
import io.github.openita.io.report.text.ChartTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A chart as the template takes it: where each line, bar and word stands, exact to a hundredth.
 *
 * @param id what its title is called in the page
 * @param title what is shown
 * @param alternative the same for whoever does not see it
 * @param height its height, where its width is 400
 * @param shapes what is drawn, the hindmost first
 * @param legend the names of the series, where there are several
 * @param table its figures
 */
record ChartDrawing(
        String id,
        String title,
        String alternative,
        String height,
        List<Shape> shapes,
        List<String> legend,
        HtmlTable table) {

    private static final int WIDTH = 400;
    /** Where the figures stand behind the longest bar. */
    private static final BigDecimal PLOT = BigDecimal.valueOf(WIDTH - 70L);

    private static final int TOP = 34;
    private static final int LABEL = 24;
    private static final int BAR = 16;
    private static final int THIN = 14;
    private static final int BETWEEN = 14;

    /** So many columns of letters fit on a line. */
    private static final int LABEL_COLUMNS = 46;

    /** The height of lines, and the room at their sides. */
    private static final int LINES = 200;

    private static final int SIDE = 40;

    /**
     * Something that is drawn.
     *
     * @param kind {@code rect}, {@code line}, {@code path} or {@code text}
     * @param classes how it looks
     * @param x the left of it, or where it begins
     * @param y the top of it, or where it begins
     * @param width its width, or the x where it ends
     * @param height its height, or the y where it ends
     * @param text its words, or the points of a path
     */
    record Shape(String kind, String classes, String x, String y, String width, String height, String text) {}

    static ChartDrawing of(Chart chart, ReportModel report, String id, HtmlTable table) {
        Canvas canvas = new Canvas(chart, report);
        int height = chart.kind() == Chart.Kind.BARS ? canvas.bars() : canvas.lines();
        List<String> legend = chart.series().size() < 2
                ? List.of()
                : chart.series().stream().map(Chart.Series::name).toList();
        return new ChartDrawing(
                id, chart.title(), chart.alternative(), Integer.toString(height), canvas.shapes, legend, table);
    }

    private record Canvas(Chart chart, ReportModel report, List<Shape> shapes) {

        Canvas(Chart chart, ReportModel report) {
            this(chart, report, new ArrayList<>());
        }

        /** Groups from top to bottom, each a label and a bar for each series. */
        int bars() {
            int y = TOP;
            for (int i = 0; i < chart.labels().size(); i++) {
                for (String line : WrappedText.lines(chart.labels().get(i), LABEL_COLUMNS)) {
                    text("label", BigDecimal.ZERO, y + 15, line);
                    y += LABEL;
                }
                int top = y;
                int bar = chart.series().size() == 1 ? BAR : THIN;
                for (int series = 0; series < chart.series().size(); series++) {
                    bar(chart.series().get(series).values().get(i), series, y, bar);
                    y += bar + 3;
                }
                int end = y;
                chart.target().map(target -> across(target.value())).ifPresent(x -> line("target", x, top - 3, x, end));
                y += BETWEEN - 3;
            }
            int bottom = y - BETWEEN + 4;
            chart.target().ifPresent(target -> {
                BigDecimal x = across(target.value());
                line("target", x, TOP - 10, x, TOP);
                String anchor = x.compareTo(BigDecimal.valueOf(WIDTH / 2)) > 0 ? "target end" : "target";
                text(anchor, x, TOP - 14, target.name());
            });
            return bottom + 4;
        }

        private void bar(Optional<BigDecimal> value, int series, int y, int height) {
            BigDecimal end = value.map(this::across).orElse(BigDecimal.ZERO);
            rect("track", BigDecimal.ZERO, y, PLOT, height);
            boolean below = value.isPresent()
                    && chart.target()
                            .filter(target -> value.get().compareTo(target.value()) < 0)
                            .isPresent();
            if (end.signum() > 0) {
                rect("s" + series % 6 + (below ? " below" : ""), BigDecimal.ZERO, y, end, height);
            }
            text(
                    "figure" + (below ? " below" : ""),
                    PLOT.add(BigDecimal.valueOf(8)),
                    y + height - 2,
                    (below ? "▼ " : "") + ChartTable.shown(value, report));
        }

        /** Points from left to right; a line ends where a figure is not known. */
        int lines() {
            int bottom = TOP + LINES;
            line("axis", BigDecimal.ZERO, bottom, BigDecimal.valueOf(WIDTH), bottom);
            chart.target().ifPresent(target -> {
                int y = up(target.value(), bottom);
                line("target", BigDecimal.ZERO, y, BigDecimal.valueOf(WIDTH), y);
                text("target", BigDecimal.ZERO, y + 16, target.name());
            });
            for (int series = 0; series < chart.series().size(); series++) {
                path(series, bottom);
            }
            for (int i = 0; i < chart.labels().size(); i++) {
                text("label middle", along(i), bottom + 20, chart.labels().get(i));
            }
            return bottom + 28;
        }

        private void path(int series, int bottom) {
            List<Optional<BigDecimal>> values = chart.series().get(series).values();
            StringBuilder points = new StringBuilder();
            boolean joined = false;
            for (int i = 0; i < values.size(); i++) {
                Optional<BigDecimal> value = values.get(i);
                if (value.isPresent()) {
                    points.append(joined ? "L" : "M")
                            .append(shown(along(i)))
                            .append(' ')
                            .append(up(value.get(), bottom))
                            .append(' ');
                }
                joined = value.isPresent();
            }
            shapes.add(new Shape(
                    "path", "l" + series % 6, "", "", "", "", points.toString().strip()));
            for (int i = 0; i < values.size(); i++) {
                Optional<BigDecimal> value = values.get(i);
                if (value.isPresent()) {
                    int y = up(value.get(), bottom);
                    rect("p" + series % 6, along(i).subtract(BigDecimal.valueOf(4)), y - 4, BigDecimal.valueOf(8), 8);
                    text("figure middle", along(i), y - 10, ChartTable.shown(value, report));
                }
            }
        }

        private BigDecimal along(int point) {
            int steps = Math.max(1, chart.labels().size() - 1);
            BigDecimal room = BigDecimal.valueOf(WIDTH - 2L * SIDE);
            return chart.labels().size() == 1
                    ? BigDecimal.valueOf(WIDTH / 2)
                    : BigDecimal.valueOf(SIDE)
                            .add(room.multiply(BigDecimal.valueOf(point))
                                    .divide(BigDecimal.valueOf(steps), 2, RoundingMode.HALF_UP));
        }

        private int up(BigDecimal value, int bottom) {
            return bottom
                    - part(value, BigDecimal.valueOf(LINES))
                            .setScale(0, RoundingMode.HALF_UP)
                            .intValue();
        }

        private BigDecimal across(BigDecimal value) {
            return part(value, PLOT);
        }

        /** The part of a length that a value is of the whole scale; never outside of it. */
        private BigDecimal part(BigDecimal value, BigDecimal length) {
            BigDecimal within = value.max(BigDecimal.ZERO).min(chart.highest());
            return chart.highest().signum() <= 0
                    ? BigDecimal.ZERO
                    : within.multiply(length).divide(chart.highest(), 2, RoundingMode.HALF_UP);
        }

        private void rect(String classes, BigDecimal x, int y, BigDecimal width, int height) {
            shapes.add(new Shape(
                    "rect", classes, shown(x), Integer.toString(y), shown(width), Integer.toString(height), ""));
        }

        private void line(String classes, BigDecimal x, int y, BigDecimal toX, int toY) {
            shapes.add(
                    new Shape("line", classes, shown(x), Integer.toString(y), shown(toX), Integer.toString(toY), ""));
        }

        private void text(String classes, BigDecimal x, int y, String words) {
            shapes.add(new Shape("text", classes, shown(x), Integer.toString(y), "", "", words));
        }

        private static String shown(BigDecimal length) {
            return length.signum() == 0 ? "0" : length.stripTrailingZeros().toPlainString();
        }
    }
}
