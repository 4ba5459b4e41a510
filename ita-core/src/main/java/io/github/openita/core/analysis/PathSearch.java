package io.github.openita.core.analysis;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fewest scores that must rise to reach a band, and how far. Used once, not shared.
 *
 * <p>Whether a set of scores does is always asked of the scorer. Bounds without rounding, wide enough for it, only
 * leave out what cannot do.
 */
final class PathSearch {

    /** How often results are scored to find the best of several sets of equally few steps. */
    private static final int MOST_SCORED = 10_000;

    private final Rescoring rescoring;
    private final PathBounds bounds;
    private final List<Raise> raises;

    private final List<Raise> chosen = new ArrayList<>();
    private @Nullable NavigableMap<NodeCode, Score> best;
    private Points bestOverall = Points.ZERO;
    private int scored;

    PathSearch(Rescoring rescoring, List<ScoreNode> tools, int rank) {
        this.rescoring = rescoring;
        Edition edition = rescoring.edition();
        List<Band> bands = edition.getBands().subList(0, rank + 1);
        Raises found = new Raises(edition, bands.get(rank), tools);
        raises = found.found();
        bounds = new PathBounds(edition, bands, tools, found);
    }

    /** The scores after the path, by node code; empty where no rises of what is known will do. */
    Optional<Map<NodeCode, Score>> find() {
        if (!rescoring.reaches(inFull(raises))) {
            return Optional.empty();
        }
        int steps = 0;
        while (!existsFrom(0, steps)) {
            steps++;
        }
        chosen.clear();
        compareFrom(0, steps);
        return Optional.ofNullable(best);
    }

    private static NavigableMap<NodeCode, Score> inFull(List<Raise> raises) {
        NavigableMap<NodeCode, Score> raised = new TreeMap<>();
        raises.forEach(raise -> raised.put(raise.code(), raise.cap()));
        return raised;
    }

    /** Whether so many more, from a point of the list on, complete those chosen to a set that reaches the band. */
    private boolean existsFrom(int start, int more) {
        if (more == 0) {
            return rescoring.reaches(inFull(chosen));
        }
        for (int i = start; i + more <= raises.size(); i++) {
            if (!bounds.mayReach(chosen, i, more)) {
                return false;
            }
            Raise raise = raises.get(i);
            // Of scores whose rises do the same the one with the farthest to go does most.
            if (!hasSiblingLeftOut(raise, i)) {
                chosen.add(raise);
                if (existsFrom(i + 1, more - 1)) {
                    return true;
                }
                chosen.remove(chosen.size() - 1);
            }
        }
        return false;
    }

    private boolean hasSiblingLeftOut(Raise raise, int index) {
        return raises.subList(0, index).stream()
                .anyMatch(before -> before.group().equals(raise.group()) && !chosen.contains(before));
    }

    private void compareFrom(int start, int more) {
        if (more == 0) {
            compare();
            return;
        }
        for (int i = start; i + more <= raises.size() && (best == null || scored < MOST_SCORED); i++) {
            if (!bounds.mayReach(chosen, i, more) || !mayBeBetter(i, more)) {
                return;
            }
            Raise raise = raises.get(i);
            if (!hasTwinLeftOut(raise, i)) {
                chosen.add(raise);
                if (mayBeBetter(i + 1, more - 1)) {
                    compareFrom(i + 1, more - 1);
                }
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private boolean hasTwinLeftOut(Raise raise, int index) {
        return raises.subList(0, index).stream().anyMatch(before -> before.isTwinOf(raise) && !chosen.contains(before));
    }

    private boolean mayBeBetter(int start, int more) {
        return best == null || bounds.mostAfter(chosen, start, more).compareTo(bestOverall) >= 0;
    }

    private void compare() {
        NavigableMap<NodeCode, Score> raised = inFull(chosen);
        if (!reaches(raised) || !takeBack(raised)) {
            return;
        }
        Points overall = rescoring.overall(raised);
        int order = best == null ? 1 : overall.compareTo(bestOverall);
        if (order > 0 || (order == 0 && isFirst(raised))) {
            best = raised;
            bestOverall = overall;
        }
    }

    private boolean reaches(Map<NodeCode, Score> raised) {
        scored++;
        return rescoring.reaches(raised);
    }

    /** Takes every rise back as far as the band still holds, the last code first; false once a better set is known. */
    private boolean takeBack(NavigableMap<NodeCode, Score> raised) {
        Map<NodeCode, Raise> byCode = new HashMap<>();
        chosen.forEach(raise -> byCode.put(raise.code(), raise));
        for (NodeCode code : List.copyOf(raised.descendingKeySet())) {
            Raise raise = byCode.get(code);
            if (raise != null && !raise.whole()) {
                raised.put(code, lowest(raise, raised));
                scored++;
                if (rescoring.overall(raised).compareTo(bestOverall) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The lowest score of two decimals above the present one that still reaches the band. */
    private Score lowest(Raise raise, NavigableMap<NodeCode, Score> raised) {
        Map<NodeCode, Score> tried = new HashMap<>(raised);
        // A hundredth that is not enough, and one that is. Most rises are needed in full, so the first steps are small.
        int tooLow = hundredths(raise.from().toPoints(), RoundingMode.FLOOR);
        int enough = hundredths(raise.cap().toPoints(), RoundingMode.CEILING);
        int stride = 1;
        while (enough - tooLow > 1) {
            int next = Math.max(enough - stride, (tooLow + enough) / 2);
            tried.put(raise.code(), ofHundredths(next));
            if (reaches(tried)) {
                enough = next;
                stride *= 2;
            } else {
                tooLow = next;
            }
        }
        return ofHundredths(enough);
    }

    private static Score ofHundredths(int hundredths) {
        return Score.of(Points.ofFraction(hundredths, 100));
    }

    private static int hundredths(Points points, RoundingMode mode) {
        BigDecimal nearest = points.times(100).toBigDecimal(0);
        int difference = Points.of(nearest).compareTo(points.times(100));
        int whole = nearest.intValueExact();
        return mode == RoundingMode.FLOOR && difference > 0
                ? whole - 1
                : mode == RoundingMode.CEILING && difference < 0 ? whole + 1 : whole;
    }

    private boolean isFirst(NavigableMap<NodeCode, Score> raised) {
        if (best == null) {
            return true;
        }
        List<NodeCode> old = List.copyOf(best.keySet());
        List<NodeCode> now = List.copyOf(raised.keySet());
        for (int i = 0; i < now.size(); i++) {
            int order = now.get(i).compareTo(old.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }
}
