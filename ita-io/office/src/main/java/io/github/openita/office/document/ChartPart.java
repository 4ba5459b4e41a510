package io.github.openita.office.document;

import io.github.openita.core.words.ThaiText;
import io.github.openita.io.report.model.Chart;
import io.github.openita.io.report.model.Chart.Series;
import io.github.openita.office.workbook.ChartWorkbook;
import io.github.openita.office.writing.Xml;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes a chart as Word's own: whoever opens it edits its figures, colours and words. */
final class ChartPart {

    private static final String[] COLOURS = {"2F5C8F", "5FA38C", "C98A1B", "7B6BA8", "7F7F7F"};
    private static final String TARGET = "B3261E";
    private static final String GRID = "D9D9D9";
    private static final String LABELS = "111";
    private static final String FIGURES = "222";

    /** More letters than these on the bars hide each other. */
    private static final int MOST_LETTERS = 84;

    private final Chart chart;
    private final Words words;
    private final Xml xml =
            Xml.part("c:chartSpace", "xmlns:c", Names.CHART, "xmlns:a", Names.DRAWING, "xmlns:r", Names.RELATIONSHIPS);

    ChartPart(Chart chart, Words words) {
        this.chart = chart;
        this.words = words;
    }

    /** {@return the part} */
    byte[] bytes(String workbook) {
        value("c:date1904", "0");
        value("c:lang", words.tag());
        value("c:roundedCorners", "0");
        xml.open("c:chart")
                .open("c:title")
                .open("c:tx")
                .open("c:rich")
                .leaf("a:bodyPr")
                .leaf("a:lstStyle");
        xml.open("a:p").open("a:pPr");
        letters("a:defRPr", 16, true);
        xml.close().open("a:r");
        letters("a:rPr", 16, true);
        xml.text("a:t", chart.title().replace('\n', ' '))
                .close()
                .close()
                .close()
                .close();
        value("c:overlay", "0");
        xml.close();
        value("c:autoTitleDeleted", "0");
        xml.open("c:plotArea").leaf("c:layout");
        boolean bars = chart.kind() == Chart.Kind.BARS;
        if (bars) {
            bars();
        }
        if (!bars || chart.target().isPresent()) {
            lines(bars ? List.of() : chart.series());
        }
        labelAxis();
        figureAxis();
        xml.close();
        if (chart.series().size() > 1 || chart.target().isPresent()) {
            xml.open("c:legend");
            value("c:legendPos", "b");
            value("c:overlay", "0");
            look(14);
            xml.close();
        }
        value("c:plotVisOnly", "1");
        // What is not known is no zero.
        value("c:dispBlanksAs", "gap");
        xml.close();
        xml.open("c:spPr");
        fill("FFFFFF");
        xml.open("a:ln").leaf("a:noFill").close().close();
        look(14);
        xml.open("c:externalData", "r:id", workbook);
        value("c:autoUpdate", "0");
        return xml.close().bytes();
    }

    private void bars() {
        xml.open("c:barChart");
        value("c:barDir", "col");
        value("c:grouping", "clustered");
        value("c:varyColors", "0");
        for (int i = 0; i < chart.series().size(); i++) {
            Series one = chart.series().get(i);
            openSeries(i, one.name());
            xml.open("c:spPr");
            fill(COLOURS[i % COLOURS.length]);
            xml.close();
            value("c:invertIfNegative", "0");
            figuresOn("outEnd");
            data(i, one.values());
            xml.close();
        }
        value("c:gapWidth", chart.labels().size() > 3 ? "60" : "150");
        axes();
        xml.close();
    }

    private void lines(List<Series> series) {
        xml.open("c:lineChart");
        value("c:grouping", "standard");
        value("c:varyColors", "0");
        for (int i = 0; i < series.size(); i++) {
            openSeries(i, series.get(i).name());
            line(COLOURS[i % COLOURS.length], 28575, "solid");
            xml.open("c:marker");
            value("c:symbol", "circle");
            value("c:size", "7");
            xml.open("c:spPr");
            fill(COLOURS[i % COLOURS.length]);
            xml.close().close();
            if (series.size() == 1) {
                figuresOn("t");
            }
            data(i, series.get(i).values());
            value("c:smooth", "0");
            xml.close();
        }
        chart.target().ifPresent(target -> {
            int index = chart.series().size();
            openSeries(index, target.name());
            line(TARGET, 19050, "dash");
            xml.open("c:marker");
            value("c:symbol", "none");
            xml.close();
            data(index, Collections.nCopies(chart.labels().size(), Optional.of(target.value())));
            value("c:smooth", "0");
            xml.close();
        });
        value("c:marker", "1");
        axes();
        xml.close();
    }

    private void openSeries(int index, String name) {
        String number = Integer.toString(index);
        xml.open("c:ser");
        value("c:idx", number);
        value("c:order", number);
        xml.open("c:tx").open("c:strRef").text("c:f", ChartWorkbook.nameAt(index));
        strings(List.of(name));
        xml.close().close();
    }

    private void line(String colour, int width, String dash) {
        xml.open("c:spPr").open("a:ln", "w", Integer.toString(width), "cap", "rnd");
        fill(colour);
        xml.leaf("a:prstDash", "val", dash).leaf("a:round").close().close();
    }

    private void figuresOn(String place) {
        int bars = chart.labels().size() * chart.series().size();
        if (bars * longestFigure() > MOST_LETTERS) {
            return;
        }
        xml.open("c:dLbls").leaf("c:numFmt", "formatCode", format(), "sourceLinked", "0");
        xml.open("c:spPr").leaf("a:noFill").close();
        look(bars * longestFigure() > MOST_LETTERS / 2 ? 11 : 13);
        value("c:dLblPos", place);
        value("c:showLegendKey", "0");
        value("c:showVal", "1");
        value("c:showCatName", "0");
        value("c:showSerName", "0");
        value("c:showPercent", "0");
        value("c:showBubbleSize", "0");
        xml.close();
    }

    private int longestFigure() {
        return chart.series().stream()
                .flatMap(one -> one.values().stream())
                .flatMap(Optional::stream)
                .mapToInt(value -> value.toPlainString().length())
                .max()
                .orElse(1);
    }

    /** With as many places as the figures have; Thai digits by the code that Office knows. */
    private String format() {
        int places = chart.series().stream()
                .flatMap(one -> one.values().stream())
                .flatMap(Optional::stream)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .max()
                .orElse(0);
        String code = places <= 0 ? "0" : "0." + "0".repeat(Math.min(places, 2));
        return words.thaiDigits() ? "[$-D00041E]" + code : code;
    }

    private void data(int index, List<Optional<BigDecimal>> values) {
        int count = chart.labels().size();
        xml.open("c:cat").open("c:strRef").text("c:f", ChartWorkbook.labels(count));
        strings(chart.labels());
        xml.close().close();
        xml.open("c:val").open("c:numRef").text("c:f", ChartWorkbook.valuesAt(index, count));
        xml.open("c:numCache").text("c:formatCode", "General");
        value("c:ptCount", Integer.toString(count));
        for (int i = 0; i < count; i++) {
            Optional<BigDecimal> one = values.get(i);
            if (one.isPresent()) {
                xml.open("c:pt", "idx", Integer.toString(i))
                        .text("c:v", one.get().toPlainString())
                        .close();
            }
        }
        xml.close().close().close();
    }

    private void strings(List<String> texts) {
        xml.open("c:strCache");
        value("c:ptCount", Integer.toString(texts.size()));
        for (int i = 0; i < texts.size(); i++) {
            xml.open("c:pt", "idx", Integer.toString(i))
                    .text("c:v", texts.get(i))
                    .close();
        }
        xml.close();
    }

    private void axes() {
        value("c:axId", LABELS);
        value("c:axId", FIGURES);
    }

    private void labelAxis() {
        xml.open("c:catAx");
        value("c:axId", LABELS);
        xml.open("c:scaling");
        value("c:orientation", "minMax");
        xml.close();
        value("c:delete", "0");
        value("c:axPos", "b");
        xml.leaf("c:numFmt", "formatCode", "General", "sourceLinked", "0");
        marks();
        xml.open("c:spPr").open("a:ln", "w", "9525");
        fill("A6A6A6");
        xml.close().close();
        look(labelSize(), "0");
        value("c:crossAx", FIGURES);
        value("c:crosses", "autoZero");
        value("c:auto", "1");
        value("c:lblAlgn", "ctr");
        value("c:lblOffset", "100");
        value("c:noMultiLvlLbl", "0");
        xml.close();
    }

    private void figureAxis() {
        xml.open("c:valAx");
        value("c:axId", FIGURES);
        xml.open("c:scaling");
        value("c:orientation", "minMax");
        if (chart.highest().signum() > 0) {
            // Room for the figures above what is highest.
            value("c:max", chart.highest().multiply(new BigDecimal("1.12")).toPlainString());
        }
        value("c:min", "0");
        xml.close();
        value("c:delete", "0");
        value("c:axPos", "l");
        xml.open("c:majorGridlines").open("c:spPr").open("a:ln", "w", "6350");
        fill(GRID);
        xml.close().close().close();
        xml.leaf("c:numFmt", "formatCode", words.thaiDigits() ? "[$-D00041E]0" : "0", "sourceLinked", "0");
        marks();
        xml.open("c:spPr").open("a:ln").leaf("a:noFill").close().close();
        look(14);
        value("c:crossAx", LABELS);
        value("c:crosses", "autoZero");
        value("c:crossBetween", "between");
        if (chart.highest().signum() > 0) {
            value("c:majorUnit", step(chart.highest()).toPlainString());
        }
        xml.close();
    }

    /** A round number of which at least four are in the highest, and no part of one where whole ones are enough. */
    static BigDecimal step(BigDecimal highest) {
        BigDecimal power = BigDecimal.ONE.movePointRight(highest.precision() - highest.scale() - 1);
        return Stream.of("5", "2", "1", "0.5", "0.2")
                .map(one -> power.multiply(new BigDecimal(one)).stripTrailingZeros())
                .filter(one -> highest.compareTo(one.multiply(BigDecimal.valueOf(4))) >= 0)
                .findFirst()
                .orElse(power)
                .max(highest.compareTo(BigDecimal.ONE) > 0 && highest.scale() <= 0 ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private void marks() {
        value("c:majorTickMark", "none");
        value("c:minorTickMark", "none");
        value("c:tickLblPos", "nextTo");
    }

    /** Long labels are written smaller, rather than over each other. */
    private int labelSize() {
        int longest = chart.labels().stream().mapToInt(ThaiText::columns).max().orElse(0);
        return longest * chart.labels().size() <= Drawings.LETTERS_ACROSS ? 14 : 12;
    }

    private void look(int size) {
        look(size, "");
    }

    /** How text looks in a piece of the chart; where a turn is said, it is not turned otherwise. */
    private void look(int size, String turn) {
        xml.open("c:txPr");
        if (turn.isEmpty()) {
            xml.leaf("a:bodyPr");
        } else {
            xml.leaf("a:bodyPr", "rot", turn, "vert", "horz");
        }
        xml.leaf("a:lstStyle").open("a:p").open("a:pPr");
        letters("a:defRPr", size, false);
        xml.close().leaf("a:endParaRPr", "lang", words.tag()).close().close();
    }

    private void letters(String name, int size, boolean bold) {
        String hundredths = Integer.toString(size * 100);
        String weight = bold ? "1" : "0";
        if (name.equals("a:rPr")) {
            xml.open(name, "lang", words.tag(), "sz", hundredths, "b", weight);
        } else {
            xml.open(name, "sz", hundredths, "b", weight);
        }
        fill("262626");
        xml.leaf("a:latin", "typeface", Type.FONT)
                .leaf("a:ea", "typeface", Type.FONT)
                .leaf("a:cs", "typeface", Type.FONT);
        xml.close();
    }

    private void fill(String colour) {
        xml.open("a:solidFill").leaf("a:srgbClr", "val", colour).close();
    }

    private void value(String name, String value) {
        xml.leaf(name, "val", value);
    }
}
