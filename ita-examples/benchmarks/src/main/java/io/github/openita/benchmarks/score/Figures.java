package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the figures of all contenders are called, and when they are equal. */
final class Figures {

    static final List<String> TOOLS = List.of("IIT", "EIT", "OIT");

    /** The band that a path leads to. */
    static final String TARGET = "EXCELLENT";

    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    private Figures() {}

    /** Whether the figures are of the same things in the same order, and differ by no more than half of a hundredth. */
    static boolean agree(Map<String, BigDecimal> some, Map<String, BigDecimal> others) {
        List<BigDecimal> figures = new ArrayList<>(some.values());
        List<BigDecimal> beside = new ArrayList<>(others.values());
        if (!new ArrayList<>(some.keySet()).equals(new ArrayList<>(others.keySet()))) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            if (figures.get(i).subtract(beside.get(i)).abs().compareTo(TOLERANCE) > 0) {
                return false;
            }
        }
        return true;
    }
}
