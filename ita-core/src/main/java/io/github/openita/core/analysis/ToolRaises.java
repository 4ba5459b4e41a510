package io.github.openita.core.analysis;

import io.github.openita.core.analysis.Raise.Kind;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The best that so many raises of each kind can do in one tool: a mean is at its highest where what it is the mean of
 * is, and rounding does not change which of two is higher. Immutable once made.
 */
final class ToolRaises {

    /** A score, or a sum of scores, and what has risen for it. */
    private record Reached(Points points, BigInteger bits) {

        static Reached better(Reached one, Reached other) {
            int order = one.points.compareTo(other.points);
            return order > 0 || (order == 0 && RaiseSet.compareCodes(one.bits, other.bits) <= 0) ? one : other;
        }
    }

    /** Raises of one kind, those with the largest gains first, and what so many of them bring at most. */
    private static final class Ranked {

        private final List<Raise> raises;
        private final List<Points> gains = new ArrayList<>(List.of(Points.ZERO));
        private final List<Points> gainsOfParts = new ArrayList<>(List.of(Points.ZERO));

        Ranked(List<Raise> all, Predicate<Raise> isOne) {
            raises = all.stream()
                    .filter(isOne)
                    .sorted(Comparator.comparing(Raise::gain).reversed().thenComparing(Raise::code))
                    .toList();
            for (Raise raise : raises) {
                gains.add(gains.get(gains.size() - 1).plus(raise.gain()));
                gainsOfParts.add(gainsOfParts.get(gainsOfParts.size() - 1).plus(raise.gainOfParts()));
            }
        }

        int size() {
            return raises.size();
        }

        BigInteger first(int count) {
            return bits(raises.subList(0, count));
        }
    }

    /** What a figure falls short of a threshold at most where it is shown as reaching it. */
    static final Points HALF_A_HUNDREDTH = Points.ofFraction(5, 1000);

    /** More than an indicator can change where its printed figure gives way to the scores that explain it. */
    private static final Points ROOM = Points.ofFraction(5, 100);

    private final ScoreNode tool;
    /** The most that its parts can be as it is, and their mean; nothing where it has none. */
    private final List<Points> highestParts;

    private final Points highestMean;
    private final int mostWork;
    private final Map<NodeCode, Raise> byCode = new HashMap<>();
    /** Those that make the total, by their kinds. */
    private final Map<Kind, Ranked> counting = new EnumMap<>(Kind.class);
    /** The parts that are known beside those. */
    private final Map<Kind, Ranked> beside = new EnumMap<>(Kind.class);

    private final List<Raise> own;
    private final BigInteger bits;
    private final Map<Long, Reached> best;
    private int work;

    ToolRaises(ScoreNode tool, List<Raise> raises, int mostWork) {
        this.tool = tool;
        highestParts = tool.getHighestParts().stream().map(Score::toPoints).toList();
        highestMean = tool.getHighestMeanOfParts().map(Score::toPoints).orElse(Points.ZERO);
        this.mostWork = mostWork;
        own = raises.stream()
                .filter(raise ->
                        raise.node().getForm().getTool() == tool.getForm().getTool())
                .toList();
        own.forEach(raise -> byCode.put(raise.code(), raise));
        for (Kind kind : Kind.values()) {
            counting.put(kind, new Ranked(own, raise -> raise.kind() == kind && raise.counts()));
            beside.put(kind, new Ranked(own, raise -> raise.kind() == kind && !raise.counts()));
        }
        bits = bits(own);
        best = best(tool);
    }

    boolean hasParts() {
        return !tool.getParts().isEmpty();
    }

    List<Raise> raises() {
        return own;
    }

    BigInteger bits() {
        return bits;
    }

    /** Whether the tables grew too large, so that not all sets are in them. */
    boolean isCutShort() {
        return work > mostWork;
    }

    private Map<Long, Reached> best(ScoreNode node) {
        Map<Long, Reached> found = new HashMap<>();
        Points now = node.getScore().orElseThrow().toPoints();
        if (node.getSources().isEmpty()) {
            Raise raise = byCode.get(node.getCode());
            if (raise != null) {
                found.put(raise.kind().one(), new Reached(Points.of(100), raise.bit()));
            }
        } else {
            sums(node.getSources())
                    .forEach((counts, sum) -> found.put(counts, new Reached(mean(node, sum.points()), sum.bits())));
        }
        found.put(0L, new Reached(now, BigInteger.ZERO));
        return found;
    }

    private Map<Long, Reached> sums(List<ScoreNode> sources) {
        Map<Long, Reached> sums = Map.of(0L, new Reached(Points.ZERO, BigInteger.ZERO));
        for (ScoreNode source : sources) {
            Map<Long, Reached> next = best(source);
            Map<Long, Reached> longer = new HashMap<>();
            work += sums.size() * next.size();
            if (isCutShort()) {
                next.keySet().removeIf(counts -> counts != 0);
            }
            sums.forEach((counts, sum) -> next.forEach((more, score) -> longer.merge(
                    counts + more,
                    new Reached(sum.points().plus(score.points()), sum.bits().or(score.bits())),
                    Reached::better)));
            sums = longer;
        }
        return sums;
    }

    private static Points mean(ScoreNode node, Points sum) {
        Points mean = sum.dividedBy(node.getSources().size());
        return node.getForm().isRounded() ? mean.rounded() : mean;
    }

    private Points inOverall(Points score) {
        return score.times(tool.getForm().getToolWeight()).dividedBy(100);
    }

    /**
     * For so many of each kind the set that brings most, where the tool, or each of its parts, could reach a score. Of
     * a tool with parts that is not certain yet, but none is left out that could.
     */
    List<RaiseSet> reaching(Optional<Score> needed) {
        List<RaiseSet> sets = new ArrayList<>();
        best.forEach((counts, reached) -> {
            RaiseSet set =
                    new RaiseSet(Kind.all(counts), Kind.ITEM.in(counts), inOverall(reached.points()), reached.bits());
            if (needed.isEmpty()) {
                sets.add(set);
            } else if (tool.getParts().isEmpty()) {
                if (reached.points().rounded().compareTo(needed.get().toPoints()) >= 0) {
                    sets.add(set);
                }
            } else {
                Points least = needed.get().toPoints().minus(HALF_A_HUNDREDTH);
                addWithPartsBeside(sets, counts, set, isExplained(tool) ? least.minus(ROOM) : least);
            }
        });
        return sets;
    }

    private static boolean isExplained(ScoreNode node) {
        return node.getExplained().isPresent() || node.getSources().stream().anyMatch(ToolRaises::isExplained);
    }

    private void addWithPartsBeside(List<RaiseSet> sets, long counts, RaiseSet set, Points needed) {
        Points mean = highestMean;
        for (Kind kind : Kind.values()) {
            mean = mean.plus(of(counting, kind).gains.get(kind.in(counts)));
        }
        Points first = highest(Kind.FIRST_PART, counts);
        Points second = highest(Kind.SECOND_PART, counts);
        for (int wholes = 0; wholes <= of(beside, Kind.WHOLE).size(); wholes++) {
            Ranked whole = of(beside, Kind.WHOLE);
            Points gain = whole.gainsOfParts.get(wholes);
            Points missing = needed.minus(mean).minus(whole.gains.get(wholes));
            RaiseSet more = new RaiseSet(
                    set.size() + wholes, set.items(), set.overall(), set.bits().or(whole.first(wholes)));
            addWithParts(
                    sets,
                    more,
                    needed.minus(first).minus(gain),
                    needed.minus(second).minus(gain),
                    missing);
        }
    }

    /** Adds the fewest parts with which what is missing of each part and of their mean can be made up. */
    private void addWithParts(List<RaiseSet> sets, RaiseSet set, Points first, Points second, Points mean) {
        Ranked firsts = of(beside, Kind.FIRST_PART);
        Ranked seconds = of(beside, Kind.SECOND_PART);
        for (int i = 0; i <= firsts.size(); i++) {
            for (int j = 0; j <= seconds.size(); j++) {
                if (firsts.gainsOfParts.get(i).compareTo(first) >= 0
                        && seconds.gainsOfParts.get(j).compareTo(second) >= 0
                        && firsts.gains.get(i).plus(seconds.gains.get(j)).compareTo(mean) >= 0) {
                    BigInteger all = set.bits().or(firsts.first(i)).or(seconds.first(j));
                    sets.add(new RaiseSet(set.size() + i + j, set.items(), set.overall(), all));
                    break;
                }
            }
        }
    }

    /** The most that a part can be after so many rises of each kind, without those beside. */
    private Points highest(Kind part, long counts) {
        return highestParts
                .get(part.number())
                .plus(of(counting, part).gainsOfParts.get(part.in(counts)))
                .plus(of(counting, Kind.WHOLE).gainsOfParts.get(Kind.WHOLE.in(counts)));
    }

    private static Ranked of(Map<Kind, Ranked> ranked, Kind kind) {
        return Objects.requireNonNull(ranked.get(kind));
    }

    /** As many of each kind as in a set, but those with the largest gains before rounding. */
    RaiseSet withLargestGains(RaiseSet set) {
        BigInteger largest = BigInteger.ZERO;
        for (Map<Kind, Ranked> kinds : List.of(counting, beside)) {
            for (Ranked kind : kinds.values()) {
                int count = (int) kind.raises.stream()
                        .filter(raise -> raise.isIn(set.bits()))
                        .count();
                largest = largest.or(kind.first(count));
            }
        }
        return new RaiseSet(set.size(), set.items(), inOverall(scoreAfter(tool, largest)), largest);
    }

    /** What those of a set bring, whichever they are. */
    RaiseSet of(List<Raise> raises) {
        BigInteger chosen = bits(raises);
        int items =
                (int) raises.stream().filter(raise -> raise.kind() == Kind.ITEM).count();
        return new RaiseSet(raises.size(), items, inOverall(scoreAfter(tool, chosen)), chosen);
    }

    private Points scoreAfter(ScoreNode node, BigInteger chosen) {
        Raise raise = byCode.get(node.getCode());
        if (raise != null && raise.isIn(chosen)) {
            return Points.of(100);
        }
        if (node.getSources().isEmpty()) {
            return node.getScore().orElseThrow().toPoints();
        }
        Points sum = Points.ZERO;
        for (ScoreNode source : node.getSources()) {
            sum = sum.plus(scoreAfter(source, chosen));
        }
        return mean(node, sum);
    }

    static BigInteger bits(List<Raise> raises) {
        return raises.stream().map(Raise::bit).reduce(BigInteger.ZERO, BigInteger::or);
    }
}
