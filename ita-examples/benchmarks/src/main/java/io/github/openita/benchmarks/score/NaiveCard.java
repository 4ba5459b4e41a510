package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A score card that knows the form of 2567 and no other.
 *
 * @param indicators the ten indicators
 * @param tools IIT, EIT, OIT
 * @param overall the total
 * @param band the code of the band
 * @param <N> what it counts in
 */
record NaiveCard<N extends Comparable<N>>(List<N> indicators, List<N> tools, N overall, String band) {

    Map<String, BigDecimal> figures(Function<N, BigDecimal> exact) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put(band, BigDecimal.ZERO);
        figures.put("overall", exact.apply(overall));
        for (int i = 0; i < tools.size(); i++) {
            figures.put(Figures.TOOLS.get(i), exact.apply(tools.get(i)));
        }
        for (int i = 0; i < indicators.size(); i++) {
            figures.put(String.valueOf(i + 1), exact.apply(indicators.get(i)));
        }
        return figures;
    }
}
