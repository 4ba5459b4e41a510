package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Tries one item, then two, then three: of those that do, the set with the highest total.
 *
 * @param scores what the agency has
 * @param full the full score
 * @param scorer makes a card of scores
 * @param exact makes a figure of a number
 * @param <N> what it counts in
 */
record NaivePath<N extends Comparable<N>>(
        Map<String, N> scores, N full, Function<Map<String, N>, NaiveCard<N>> scorer, Function<N, BigDecimal> exact)
        implements PreparedScore<NaivePath.Way<N>> {

    /**
     * The items to mend.
     *
     * @param items their codes
     * @param card what comes of it
     * @param <N> what it counts in
     */
    record Way<N extends Comparable<N>>(List<String> items, NaiveCard<N> card) {}

    @Override
    public Way<N> run() {
        List<String> items = new ArrayList<>();
        Form2567.OPEN.forEach(indicator -> indicator.forEach(items::addAll));
        items.removeIf(item -> Objects.requireNonNull(scores.get(item)).compareTo(full) >= 0);
        Map<String, N> tried = new HashMap<>(scores);
        for (int steps = 1; steps <= items.size(); steps++) {
            Way<N> way = best(items, 0, steps, new ArrayList<>(), tried, null);
            if (way != null) {
                return way;
            }
        }
        throw new IllegalStateException("no items will do");
    }

    private @Nullable Way<N> best(
            List<String> items,
            int start,
            int more,
            List<String> chosen,
            Map<String, N> tried,
            @Nullable Way<N> before) {
        if (more == 0) {
            NaiveCard<N> card = scorer.apply(tried);
            boolean better =
                    before == null || card.overall().compareTo(before.card().overall()) > 0;
            return better && card.band().equals(Figures.TARGET) ? new Way<>(List.copyOf(chosen), card) : before;
        }
        Way<N> best = before;
        for (int i = start; i < items.size(); i++) {
            String item = items.get(i);
            N old = Objects.requireNonNull(tried.put(item, full));
            chosen.add(item);
            best = best(items, i + 1, more - 1, chosen, tried, best);
            chosen.remove(item);
            tried.put(item, old);
        }
        return best;
    }

    @Override
    public Map<String, BigDecimal> figures(Way<N> way) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        way.items.forEach(item -> figures.put(item, exact.apply(full)));
        figures.put("overall", exact.apply(way.card.overall()));
        return figures;
    }
}
