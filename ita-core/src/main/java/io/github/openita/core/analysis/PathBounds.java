package io.github.openita.core.analysis;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What sets of rises can do at most, without the rounding of the form and with room for all that it could add.
 * Immutable.
 */
final class PathBounds {

    /** A condition of the band, with what it has and what each later rise could add. */
    private record Limit(Points has, Points needs, Function<Raise, Points> gain, Sums sums) {

        boolean mayBeMet(List<Raise> chosen, int start, int more) {
            return reachable(chosen, start, more).compareTo(needs) >= 0;
        }

        Points reachable(List<Raise> chosen, int start, int more) {
            return of(chosen).plus(sums.most(start, more));
        }

        Points of(List<Raise> chosen) {
            Points sum = has;
            for (Raise raise : chosen) {
                sum = sum.plus(gain.apply(raise));
            }
            return sum;
        }

        /** How many more it takes at least; one more than there may be where these do not suffice. */
        int stepsNeeded(List<Raise> chosen, int start, int more) {
            Points now = of(chosen);
            int steps = 0;
            while (steps <= more && now.plus(sums.most(start, steps)).compareTo(needs) < 0) {
                steps++;
            }
            return steps;
        }
    }

    /** The largest sums of gains of so many rises from a point of the list on. */
    private static final class Sums {

        private final List<List<Points>> most = new ArrayList<>();

        Sums(List<Raise> raises, Function<Raise, Points> gain) {
            for (int start = 0; start <= raises.size(); start++) {
                List<Points> sums = new ArrayList<>();
                sums.add(Points.ZERO);
                raises.subList(start, raises.size()).stream()
                        .map(gain)
                        .filter(points -> points.signum() > 0)
                        .sorted(Comparator.reverseOrder())
                        .forEach(points -> sums.add(sums.get(sums.size() - 1).plus(points)));
                most.add(List.copyOf(sums));
            }
        }

        Points most(int start, int count) {
            List<Points> sums = most.get(start);
            return sums.get(Math.min(count, sums.size() - 1));
        }
    }

    /** What a figure falls short of a band at least where it is not shown as reaching it. */
    private static final Points HALF_A_HUNDREDTH = Points.ofFraction(5, 1000);

    private static final Points TWO_HUNDREDTHS = Points.ofFraction(2, 100);

    private final Limit overall;
    private final Map<NodeCode, Limit> gates = new TreeMap<>();
    private final Map<Tool, Limit> tools = new EnumMap<>(Tool.class);
    private final Map<Tool, Integer> weights;
    private final Set<Tool> gated = EnumSet.noneOf(Tool.class);
    private final List<Band> bands;
    /** The most that the form can add to any mean by rounding. */
    private final Points rounding;

    PathBounds(Edition edition, List<Band> bands, List<ScoreNode> nodes, Raises found) {
        List<Raise> raises = found.found();
        weights = edition.getWeights();
        this.bands = List.copyOf(bands);
        rounding = HALF_A_HUNDREDTH.times(edition.getRounding().size());
        Points all = Points.ZERO;
        for (ScoreNode tool : nodes) {
            Tool of = tool.getCode().getTool().orElseThrow();
            Points has = tool.getForm().inOverall(exact(tool));
            all = all.plus(has);
            tools.put(of, limit(has, Score.ZERO, raises, raise -> raise.tool() == of ? raise.gain() : Points.ZERO));
        }
        overall = limit(all, lowest(bands, band -> Optional.of(band.getOverallAtLeast())), raises, Raise::gain);
        Score eachTool = lowest(bands, Band::getEachToolAtLeast);
        found.gates().forEach((code, node) -> {
            gates.put(
                    code,
                    limit(
                            exact(node),
                            eachTool,
                            raises,
                            raise -> raise.gate().filter(code::equals).isPresent() ? raise.gateGain() : Points.ZERO));
            if (code.getPart().isEmpty()) {
                gated.add(code.getTool().orElseThrow());
            }
        });
    }

    private Limit limit(Points has, Score needs, List<Raise> raises, Function<Raise, Points> gain) {
        Points least = needs.toPoints().minus(HALF_A_HUNDREDTH).minus(rounding);
        return new Limit(has, least, gain, new Sums(raises, gain));
    }

    private static Score lowest(List<Band> bands, Function<Band, Optional<Score>> needs) {
        return bands.stream()
                .map(band -> needs.apply(band).orElse(Score.ZERO))
                .min(Comparator.naturalOrder())
                .orElse(Score.ZERO);
    }

    /** The score of a node as it would be without any rounding. */
    private static Points exact(ScoreNode node) {
        return node.getSources().isEmpty()
                ? node.getScore().orElseThrow().toPoints()
                : Points.mean(node.getSources().stream().map(PathBounds::exact).toList());
    }

    /** Whether so many more, from a point of the list on, could complete those chosen to reach the band. */
    boolean mayReach(List<Raise> chosen, int start, int more) {
        int needed = 0;
        for (Limit gate : gates.values()) {
            needed += gate.stepsNeeded(chosen, start, more);
            if (needed > more) {
                return false;
            }
        }
        return overall.mayBeMet(chosen, start, more);
    }

    /**
     * The most that the overall score can be after a path of those chosen and so many more. A rise that is taken back
     * as far as the band holds leaves the overall score, or its own tool or part, hardly above what is asked.
     */
    Points mostAfter(List<Raise> chosen, int start, int more) {
        Points inFull = overall.reachable(chosen, start, more).plus(rounding);
        Set<Tool> takenBack = EnumSet.noneOf(Tool.class);
        chosen.stream().filter(raise -> !raise.whole()).map(Raise::tool).forEach(takenBack::add);
        if (takenBack.isEmpty()) {
            return inFull;
        }
        Points highest = Points.ZERO;
        for (Band band : bands) {
            highest = most(highest, mostWhereHeld(band, takenBack, chosen, start, more));
        }
        return least(inFull, highest);
    }

    /** The same where it is this band that holds in the end. */
    private Points mostWhereHeld(Band band, Set<Tool> takenBack, List<Raise> chosen, int start, int more) {
        Points room = TWO_HUNDREDTHS.plus(rounding.times(2));
        Points held = band.getOverallAtLeast().toPoints().plus(room);
        Optional<Score> eachTool = band.getEachToolAtLeast();
        if (eachTool.isEmpty()) {
            return held;
        }
        Points byGates = rounding;
        for (Map.Entry<Tool, Limit> tool : tools.entrySet()) {
            Points most = tool.getValue().reachable(chosen, start, more);
            Points atGate = eachTool.get()
                    .toPoints()
                    .plus(room)
                    .times(weights.getOrDefault(tool.getKey(), 0))
                    .dividedBy(100);
            boolean bound = takenBack.contains(tool.getKey()) && gated.contains(tool.getKey());
            byGates = byGates.plus(bound ? least(most, atGate) : most);
        }
        return most(held, byGates);
    }

    private static Points least(Points a, Points b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static Points most(Points a, Points b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
