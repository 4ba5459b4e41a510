package io.github.openita.core.analysis;

import io.github.openita.core.analysis.Raise.Kind;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Finds the fewest scores that must rise to reach a band, and how far. Used once, not shared.
 *
 * <p>Tool by tool the best that so many raises can do is known, so that the fewest for the overall score and for each
 * tool are too. Whether they do is asked of the scorer. Where it denies that, which takes parts of EIT that are known
 * here and there, the next best are asked, up to a limit.
 */
final class PathSearch {

    /**
     * The scores after a path.
     *
     * @param raised by node code
     * @param shortest whether no fewer raises would do
     */
    record Found(NavigableMap<NodeCode, Score> raised, boolean shortest) {}

    /** How many sums of raises are made, and how often results are scored, before the search ends with what it has. */
    private static final int MOST_SUMS = 200_000;

    private static final int MOST_SCORED = 100;

    /** Of so many raises of a tool every set is tried, where nothing else tells that no smaller one will do. */
    private static final int MOST_TRIED = 10;

    private static final int MOST_ROUNDS = 4;

    private final Rescoring rescoring;
    private final List<Band> bands;
    private final List<Raise> raises;
    private final List<ToolRaises> byTool;
    /** The tool of which only the scorer knows what raises do to its parts. */
    private final Optional<ToolRaises> withParts;

    /** How the scores of that tool rise together, once it was asked, for the band that is looked for. */
    private final Map<BigInteger, NavigableMap<NodeCode, Score>> asAsked = new HashMap<>();

    private int scored;

    PathSearch(Rescoring rescoring, List<ScoreNode> tools, int rank) {
        this.rescoring = rescoring;
        bands = rescoring.edition().getBands().subList(0, rank + 1);
        raises = Raises.of(tools);
        byTool = tools.stream()
                .map(tool -> new ToolRaises(tool, raises, MOST_SUMS))
                .toList();
        withParts = byTool.stream().filter(ToolRaises::hasParts).findFirst();
    }

    /** The scores after the path; empty where not even the full score everywhere will do. */
    Optional<Found> find() {
        boolean cutShort = byTool.stream().anyMatch(ToolRaises::isCutShort);
        return bands.stream()
                .filter(band -> bands.stream().noneMatch(other -> isEasier(other, band)))
                .flatMap(band -> {
                    asAsked.clear();
                    return (cutShort ? someSet(band) : fewest(band)).stream();
                })
                .min(Comparator.comparingInt(found -> found.raised().size()))
                .map(this::takenBack);
    }

    /** How far parts rise beside wholes that stay is found by asking, not by trying every score. */
    private boolean isCertain() {
        return raises.stream().noneMatch(Raise::costing);
    }

    private boolean isEasier(Band one, Band other) {
        int overall = one.getOverallAtLeast().compareTo(other.getOverallAtLeast());
        int tool = eachTool(one).orElse(Score.ZERO).compareTo(eachTool(other).orElse(Score.ZERO));
        boolean later = bands.indexOf(one) > bands.indexOf(other);
        return overall <= 0 && tool <= 0 && (overall < 0 || tool < 0 || later);
    }

    private Optional<Score> eachTool(Band band) {
        return rescoring.edition().getBandGates() == BandGates.EACH_TOOL_AND_PART
                ? band.getEachToolAtLeast()
                : Optional.empty();
    }

    private Optional<Found> fewest(Band band) {
        List<RaiseSet> certain = certain(band);
        RankedSets others = RankedSets.of(
                withParts.map(tool -> tool.reaching(eachTool(band))).orElse(List.of(RaiseSet.NONE)));
        int least = -1;
        while (scored < MOST_SCORED) {
            Optional<RaiseSet> next = best(certain, others.best(), band);
            if (next.isEmpty()) {
                break;
            }
            least = least < 0 ? next.get().size() : least;
            Optional<NavigableMap<NodeCode, Score>> raised = reaching(next.get().bits(), band);
            if (raised.isPresent()) {
                Found found = new Found(raised.get(), next.get().size() == least);
                return Optional.of(found.shortest() ? found : orFewer(found, certain, band));
            }
            deny(others, next.get());
        }
        return someSet(band).map(found -> orFewer(found, certain, band));
    }

    /** The best sets of the tools of which it is certain what they do. */
    private List<RaiseSet> certain(Band band) {
        List<RaiseSet> sums = List.of(RaiseSet.NONE);
        for (ToolRaises tool : byTool) {
            if (withParts.filter(tool::equals).isEmpty()) {
                sums = bestBySize(sums, tool.reaching(eachTool(band)));
            }
        }
        return sums;
    }

    private static List<RaiseSet> bestBySize(Collection<RaiseSet> some, Collection<RaiseSet> others) {
        Map<Long, RaiseSet> best = new HashMap<>();
        for (RaiseSet one : some) {
            for (RaiseSet other : others) {
                RaiseSet sum = one.plus(other);
                best.merge(sum.likeness(), sum, RaiseSet::better);
            }
        }
        return best.values().stream().sorted(RaiseSet.BEST_FIRST).toList();
    }

    /** The fewest raises, some of these and some of the others, that reach the overall score of a band. */
    private static Optional<RaiseSet> best(List<RaiseSet> certain, List<RaiseSet> others, Band band) {
        Points least = band.getOverallAtLeast().toPoints();
        RaiseSet best = null;
        for (RaiseSet other : others) {
            for (RaiseSet one : certain) {
                if (best != null && one.size() + other.size() > best.size()) {
                    break;
                }
                if (one.overall().plus(other.overall()).rounded().compareTo(least) >= 0) {
                    RaiseSet sum = one.plus(other);
                    best = best == null ? sum : RaiseSet.better(best, sum);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** The scorer denies only what is said of a tool with parts: there, the same with the largest gains comes next. */
    private void deny(RankedSets others, RaiseSet denied) {
        withParts.ifPresent(tool -> others.remove(denied.bits().and(tool.bits()))
                .ifPresent(set -> {
                    RaiseSet instead = tool.withLargestGains(set);
                    if (!instead.bits().equals(set.bits())) {
                        others.add(instead);
                    }
                }));
    }

    /** The scores after all of these raises, where they do reach the band, or a higher one. */
    private Optional<NavigableMap<NodeCode, Score>> reaching(BigInteger bits, Band band) {
        BigInteger ofParts =
                withParts.map(ToolRaises::bits).orElse(BigInteger.ZERO).and(bits);
        NavigableMap<NodeCode, Score> raised =
                new TreeMap<>(asAsked.computeIfAbsent(ofParts, some -> raisedAsAsked(some, band)));
        raises.stream()
                .filter(raise -> raise.isIn(bits) && !raise.isIn(ofParts))
                .forEach(raise -> raised.put(raise.code(), Score.FULL));
        return reaches(raised) ? Optional.of(raised) : Optional.empty();
    }

    /** What is raised of the tool with parts, whatever rises elsewhere. */
    private NavigableMap<NodeCode, Score> raisedAsAsked(BigInteger bits, Band band) {
        NavigableMap<NodeCode, Score> raised = new TreeMap<>();
        List<Raise> costing = new ArrayList<>();
        for (Raise raise : raises) {
            if (raise.isIn(bits)) {
                if (raise.costing()) {
                    costing.add(raise);
                } else {
                    raised.put(raise.code(), Score.FULL);
                }
            }
        }
        raiseAsAsked(raised, costing, band);
        return raised;
    }

    /**
     * What is not known of the other part falls as a part rises whose whole stays: no further than asked for. Where both
     * are asked for, one takes some of it back from the other.
     */
    private void raiseAsAsked(NavigableMap<NodeCode, Score> raised, List<Raise> costing, Band band) {
        Points needed = eachTool(band).orElse(Score.ZERO).toPoints().minus(ToolRaises.HALF_A_HUNDREDTH);
        boolean more = !costing.isEmpty();
        for (int round = 0; more && round < MOST_ROUNDS; round++) {
            more = false;
            for (Kind part : List.of(Kind.FIRST_PART, Kind.SECOND_PART)) {
                List<Raise> ofPart =
                        costing.stream().filter(raise -> raise.kind() == part).toList();
                more |= !ofPart.isEmpty() && raiseAsAsked(raised, ofPart, needed);
            }
        }
    }

    /** Raises parts one after the other until theirs of the tool is what is needed; false where it is already. */
    private boolean raiseAsAsked(NavigableMap<NodeCode, Score> raised, List<Raise> ofPart, Points needed) {
        scored++;
        Raise any = ofPart.get(0);
        List<Score> highest = rescoring.highestParts(any.node().getForm().getTool(), raised);
        Points missing = needed.minus(highest.get(any.kind().number()).toPoints());
        boolean isMissing = missing.signum() > 0;
        for (Raise raise : ofPart) {
            Score now = raised.getOrDefault(raise.code(), raise.from());
            if (missing.signum() > 0 && now.compareTo(Score.FULL) < 0) {
                Points still = missing;
                Score to = least(
                        now, Score.FULL, score -> raise.gainOfParts(now, score).compareTo(still) >= 0);
                raised.put(raise.code(), to);
                missing = missing.minus(raise.gainOfParts(now, to));
            }
        }
        return isMissing;
    }

    private boolean reaches(Map<NodeCode, Score> raised) {
        scored++;
        return rescoring.reaches(raised);
    }

    /** A set that reaches the band and of which none can be left out: of those with the largest gains. */
    private Optional<Found> someSet(Band band) {
        List<Raise> largest = new ArrayList<>(raises);
        largest.sort(Comparator.comparing((Raise raise) -> !raise.counts())
                .thenComparing(
                        raise -> raise.node().getForm().inOverall(GapAnalysis.missing(raise.from())),
                        Comparator.reverseOrder())
                .thenComparing(Raise::code));
        int tooFew = -1;
        int enough = largest.size();
        while (enough - tooFew > 1) {
            int middle = (tooFew + enough) / 2;
            if (reaching(ToolRaises.bits(largest.subList(0, middle)), band).isPresent()) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        BigInteger bits = ToolRaises.bits(largest.subList(0, enough));
        for (int i = enough - 1; i >= 0; i--) {
            BigInteger without = bits.andNot(largest.get(i).bit());
            bits = reaching(without, band).isPresent() ? without : bits;
        }
        return reaching(bits, band).map(raised -> new Found(raised, false));
    }

    /** Fewer raises than were found, or the proof that there are none, where all sets can be tried. */
    private Found orFewer(Found found, List<RaiseSet> certain, Band band) {
        List<Raise> ofTool = withParts.map(ToolRaises::raises).orElse(List.of());
        if (ofTool.size() > MOST_TRIED) {
            return found;
        }
        Found best = found;
        scored = 0;
        for (int i = 0; i < 1 << ofTool.size() && scored < MOST_SCORED; i++) {
            int chosen = i;
            List<Raise> some = ofTool.stream()
                    .filter(raise -> (chosen >> ofTool.indexOf(raise) & 1) == 1)
                    .toList();
            RaiseSet other = withParts.map(tool -> tool.of(some)).orElse(RaiseSet.NONE);
            Optional<RaiseSet> next = best(certain, List.of(other), band);
            if (next.isPresent() && next.get().size() < best.raised().size()) {
                best = reaching(next.get().bits(), band)
                        .map(raised -> new Found(raised, false))
                        .orElse(best);
            }
        }
        return new Found(best.raised(), scored < MOST_SCORED && isCertain());
    }

    /** Takes every rise back as far as the band still holds, the last code first. */
    private Found takenBack(Found found) {
        NavigableMap<NodeCode, Score> raised = found.raised();
        for (int i = raises.size() - 1; i >= 0; i--) {
            Raise raise = raises.get(i);
            Score inFull = raised.get(raise.code());
            if (inFull != null && raise.kind() != Kind.ITEM) {
                Map<NodeCode, Score> tried = new HashMap<>(raised);
                raised.put(raise.code(), least(raise.from(), inFull, score -> {
                    tried.put(raise.code(), score);
                    return reaches(tried);
                }));
            }
        }
        return found;
    }

    /** The lowest score of two decimals above the present one that is enough; the highest is. */
    private static Score least(Score present, Score highest, Predicate<Score> isEnough) {
        // Most rises are needed in full, so the first steps are small.
        int tooLow = hundredths(present);
        int enough = hundredths(highest);
        int stride = 1;
        while (enough - tooLow > 1) {
            int next = Math.max(enough - stride, (tooLow + enough) / 2);
            if (isEnough.test(ofHundredths(next))) {
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

    /** The whole hundredths of a score. */
    private static int hundredths(Score score) {
        Points half = ToolRaises.HALF_A_HUNDREDTH;
        return Math.max(
                0, score.toPoints().minus(half).times(100).toBigDecimal(0).intValueExact());
    }
}
