package io.github.openita.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured in one run, sample by sample, by a name that says what. Of all rows the n-th sample is of the n-th
 * round. Used by one thread.
 */
public final class Results {

    private static final double KIB = 1024;

    private final Map<String, List<Double>> samples = new LinkedHashMap<>();

    /**
     * Adds what a round gave.
     *
     * @param row what was measured, such as {@code nation/tally-csv}
     * @param sample what this round gave
     */
    public void add(String row, double sample) {
        samples.computeIfAbsent(row, key -> new ArrayList<>()).add(sample);
    }

    /**
     * {@return its median and range, where it was measured}
     *
     * @param row what was measured
     */
    public Optional<Spread> of(String row) {
        return Optional.ofNullable(samples.get(row)).map(Spread::of);
    }

    /**
     * {@return the ratios within each round, as median and range, where both were measured}
     *
     * @param row what was measured
     * @param beside what it is measured by
     */
    public Optional<Spread> ratio(String row, String beside) {
        List<Double> above = samples.getOrDefault(row, List.of());
        List<Double> below = samples.getOrDefault(beside, List.of());
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < Math.min(above.size(), below.size()); round++) {
            ratios.add(above.get(round) / below.get(round));
        }
        return ratios.isEmpty() ? Optional.empty() : Optional.of(Spread.of(ratios));
    }

    /**
     * {@return the same in KiB}
     *
     * @param row a row of bytes
     */
    public Optional<Spread> kib(String row) {
        return of(row).map(bytes -> new Spread(bytes.median() / KIB, bytes.least() / KIB, bytes.most() / KIB));
    }

    /** {@return the names of all rows, in the order in which they were first measured} */
    public List<String> rows() {
        return List.copyOf(samples.keySet());
    }
}
