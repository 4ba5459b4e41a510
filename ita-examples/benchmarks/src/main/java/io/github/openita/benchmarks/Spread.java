package io.github.openita.benchmarks;

import java.util.List;
import java.util.Locale;

/**
 * What several samples of one thing come to. Immutable and thread-safe.
 *
 * @param median the middle one, or the mean of the two in the middle
 * @param least the least of them
 * @param most the most of them
 */
public record Spread(double median, double least, double most) {

    /**
     * {@return their median and range}
     *
     * @param samples one or more
     */
    public static Spread of(List<Double> samples) {
        if (samples.isEmpty()) {
            throw new IllegalArgumentException("no samples");
        }
        List<Double> sorted = samples.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** {@return the median, and the range behind it} */
    @Override
    public String toString() {
        String all = figure(median) + " (" + figure(least) + "–" + figure(most) + ")";
        return figure(least).equals(figure(most)) ? figure(median) : all;
    }

    /**
     * {@return it with two digits after the point, none where it is large and four where it is small}
     *
     * @param number any number
     */
    public static String figure(double number) {
        int decimals = number >= 100 ? 0 : number >= 0.1 ? 2 : 4;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }
}
