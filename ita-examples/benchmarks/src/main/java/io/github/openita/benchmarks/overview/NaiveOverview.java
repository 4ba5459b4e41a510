package io.github.openita.benchmarks.overview;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What somebody writes in half an hour: reads the table line by line, computes the totals and, by year, their mean and
 * those of the indicators. It takes the table to be right, and knows one form.
 */
public final class NaiveOverview {

    private static final BigDecimal THREE_TENTHS = new BigDecimal("0.3");
    private static final BigDecimal FOUR_TENTHS = new BigDecimal("0.4");
    private static final int FIRST_SCORE = 6;

    /** The sums of a year. */
    private static final class Year {
        private int count;
        private BigDecimal total = BigDecimal.ZERO;
        private final BigDecimal[] indicators = new BigDecimal[CountryTable.INDICATORS];
    }

    private NaiveOverview() {}

    /**
     * Prints a line per year: the year, how many agencies, the mean total, the mean of each indicator.
     *
     * @param args the table
     */
    public static void main(String[] args) throws IOException {
        System.out.print(means(Path.of(args[0])));
    }

    static String means(Path table) throws IOException {
        Map<String, Year> years = new TreeMap<>();
        try (BufferedReader lines = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                add(years, line.split(",", -1));
            }
        }
        StringBuilder out = new StringBuilder();
        years.forEach((name, year) -> {
            out.append(String.format(Locale.ROOT, "%s %d %s", name, year.count, mean(year.total, year.count)));
            for (BigDecimal sum : year.indicators) {
                out.append(' ').append(mean(sum, year.count));
            }
            out.append('\n');
        });
        return out.toString();
    }

    private static void add(Map<String, Year> years, String[] cells) {
        Year year = years.computeIfAbsent(cells[0], name -> new Year());
        BigDecimal[] scores = new BigDecimal[CountryTable.INDICATORS];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = new BigDecimal(cells[FIRST_SCORE + i]);
            BigDecimal sum = year.indicators[i];
            year.indicators[i] = sum == null ? scores[i] : sum.add(scores[i]);
        }
        BigDecimal total = mean(scores, 0, 5)
                .multiply(THREE_TENTHS)
                .add(mean(scores, 5, 8).multiply(THREE_TENTHS))
                .add(mean(scores, 8, 10).multiply(FOUR_TENTHS));
        year.total = year.total.add(total.setScale(2, RoundingMode.HALF_UP));
        year.count++;
    }

    private static BigDecimal mean(BigDecimal[] scores, int from, int to) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            sum = sum.add(scores[i]);
        }
        return sum.divide(BigDecimal.valueOf(to - from), 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), 2, RoundingMode.HALF_UP);
    }
}
