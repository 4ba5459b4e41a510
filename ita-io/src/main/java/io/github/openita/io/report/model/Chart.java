package io.github.openita.io.report.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A chart of figures from 0 up. Whoever cannot draw shows the same figures as a table. Immutable.
 *
 * @param kind bars or lines
 * @param title what is shown, in one line
 * @param labels what stands below each group of bars, or each point of a line
 * @param series the figures, one list of bars or one line each; at least one
 * @param highest the upper end of the scale, such as 100
 * @param target a line across the chart that figures are held against; empty for none
 * @param alternative what a person who does not see the chart should know, in a sentence or two
 */
public record Chart(
        Kind kind,
        String title,
        List<String> labels,
        List<Series> series,
        BigDecimal highest,
        Optional<Target> target,
        String alternative)
        implements Block {

    /** How figures are drawn. */
    public enum Kind {
        /** As bars beside each other. */
        BARS,
        /** As points joined by lines. */
        LINES
    }

    /**
     * Figures of one colour. Immutable.
     *
     * @param name what they are, such as a year
     * @param values one for each label; empty where it is not known, which is not zero
     */
    public record Series(String name, List<Optional<BigDecimal>> values) {

        /** Copies the list. */
        public Series {
            values = List.copyOf(values);
        }
    }

    /**
     * A line across a chart.
     *
     * @param name what it is, such as the target of the national plan
     * @param value where it stands
     */
    public record Target(String name, BigDecimal value) {}

    /** Copies the lists; refuses a series of another length than the labels. */
    public Chart {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        int length = labels.size();
        series.stream().filter(one -> one.values().size() != length).findFirst().ifPresent(one -> {
            throw new IllegalArgumentException(
                    one.name() + ": " + one.values().size() + " values, " + length + " labels");
        });
    }
}
