package io.github.openita.core.overview;

import io.github.openita.core.analysis.PathStep;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Scores in whole numbers the results that most tables of a country hold: nothing but the printed scores of all indicators.
 * What comes out is what the scorer and the path search say, exactly; whatever is known otherwise is left to them. This class
 * is immutable and thread-safe.
 */
final class PlainForm {

    /** A tool of the form: where its indicators stand among all, their places, and what it weighs. */
    private record PlainTool(int number, int first, int count, int weight, boolean parted, List<NodeCode> parts) {}

    /** What scores come to: tools in sums of hundredths, the overall score as shown, and which bands are possible. */
    private static final class Outcome {
        private final int overall;
        private final int[] sums;
        private final int possible;

        Outcome(int overall, int[] sums, int possible) {
            this.overall = overall;
            this.sums = sums;
            this.possible = possible;
        }
    }

    private final FormPlaces places;
    private final List<Band> bands;
    private final boolean gated;
    private final List<PlainTool> tools = new ArrayList<>();
    /** The indicators of the whole form, tool by tool. */
    private final List<FormNode> indicators = new ArrayList<>();

    private final int[] numbers;
    /** All counts of indicators divide it. */
    private final long shared;

    private final Map<Integer, AwardedBand> awarded = new ConcurrentHashMap<>();

    private PlainForm(Edition edition, FormPlaces places) {
        this.places = places;
        bands = edition.getBands();
        gated = edition.getBandGates() == BandGates.EACH_TOOL_AND_PART;
        long common = 1;
        for (FormNode tool : edition.form().getTools()) {
            List<FormNode> own = tool.getChildren();
            tools.add(new PlainTool(
                    places.number(tool.getCode()),
                    indicators.size(),
                    own.size(),
                    tool.getToolWeight(),
                    !tool.getParts().isEmpty(),
                    tool.getParts().stream().map(FormNode::getCode).toList()));
            indicators.addAll(own);
            common = common / gcd(common, own.size()) * own.size();
        }
        shared = common;
        numbers = indicators.stream()
                .mapToInt(indicator -> places.number(indicator.getCode()))
                .toArray();
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** The form in whole numbers; nothing where it goes together in another way than those of the commission. */
    static @Nullable PlainForm of(Edition edition, FormPlaces places) {
        boolean plain = !edition.getRounding().contains(Level.TOOL)
                && edition.form().getTools().stream()
                        .allMatch(tool -> !tool.getChildren().isEmpty()
                                && tool.getChildren().size() < 100
                                && tool.getToolWeight() > 0
                                && tool.getChildren().stream().allMatch(child -> child.getLevel() == Level.INDICATOR))
                && isDescending(edition.getBands());
        return plain ? new PlainForm(edition, places) : null;
    }

    /** Whether a higher band asks for no less in anything, so that the next one is the easiest to reach. */
    private static boolean isDescending(List<Band> bands) {
        for (int i = 1; i < bands.size(); i++) {
            if (bands.get(i).getOverallAtLeast().compareTo(bands.get(i - 1).getOverallAtLeast()) > 0
                    || eachTool(bands.get(i)) > eachTool(bands.get(i - 1))) {
                return false;
            }
        }
        return bands.size() < Integer.SIZE;
    }

    private static int eachTool(Band band) {
        return band.getEachToolAtLeast().map(Hundredths::of).orElse(0);
    }

    /** The scores of all indicators in hundredths; nothing where the result says anything else, or less. */
    int @Nullable [] scoresOf(AssessmentResult result) {
        KnownScores known = result.getScores();
        SortedMap<NodeCode, Score> given = known.getIndicators();
        if (given.size() != indicators.size()
                || result.getPublished().isPresent()
                || !known.getQuestions().isEmpty()
                || !known.getSubIndicators().isEmpty()
                || !known.getTools().isEmpty()
                || !places.edition().isNamed(result.getEdition())) {
            return null;
        }
        int[] scores = new int[indicators.size()];
        for (int i = 0; i < scores.length; i++) {
            Score score = given.get(indicators.get(i).getCode());
            if (score == null || !score.toPoints().rounded().equals(score.toPoints())) {
                return null;
            }
            scores[i] = Hundredths.of(score);
        }
        return scores;
    }

    /** What the collector keeps of such a result. */
    PreparedResult prepare(AgencyKey key, Agency agency, int[] scores, boolean paths) {
        Outcome outcome = outcome(scores);
        int[] all = new int[places.size()];
        Arrays.fill(all, Hundredths.NONE);
        List<Optional<Score>> contributions = new ArrayList<>(tools.size());
        for (int i = 0; i < tools.size(); i++) {
            PlainTool tool = tools.get(i);
            all[tool.number] = rounded(outcome.sums[i], tool.count);
            contributions.add(Optional.of(
                    Score.of(Points.ofFraction((long) outcome.sums[i] * tool.weight, tool.count * 10_000L))));
        }
        for (int i = 0; i < scores.length; i++) {
            all[numbers[i]] = scores[i];
        }
        AwardedBand band = outcome.possible == 0 ? null : awarded(outcome.possible);
        AgencyResult result = new AgencyResult(
                agency,
                places,
                outcome.overall,
                false,
                false,
                band,
                Arrays.copyOf(toShorts(all), places.kept()),
                List.copyOf(contributions));
        return new PreparedResult(
                key, result, all, paths ? Optional.ofNullable(oneStep(agency, outcome, scores)) : Optional.empty());
    }

    private static short[] toShorts(int[] scores) {
        short[] shorts = new short[scores.length];
        for (int i = 0; i < shorts.length; i++) {
            shorts[i] = (short) scores[i];
        }
        return shorts;
    }

    /** Half-up, of a fraction that is not below zero. */
    private static int rounded(long numerator, long denominator) {
        return (int) ((2 * numerator + denominator) / (2 * denominator));
    }

    private Outcome outcome(int... scores) {
        int[] sums = new int[tools.size()];
        int lowest = Hundredths.FULL;
        int highest = Hundredths.FULL;
        for (int i = 0; i < sums.length; i++) {
            PlainTool tool = tools.get(i);
            int least = 0;
            for (int j = tool.first; j < tool.first + tool.count; j++) {
                sums[i] += scores[j];
                // The one part can be 100, and the printed score was at least half a hundredth less.
                least += Math.max(0, 2 * scores[j] - 1 - Hundredths.FULL);
            }
            highest = Math.min(highest, rounded(sums[i], tool.count));
            lowest = Math.min(lowest, rounded(tool.parted ? least : sums[i], tool.count));
        }
        int overall = rounded(overall(sums), 100 * shared);
        return gated
                ? new Outcome(overall, sums, possible(overall, lowest, highest))
                : new Outcome(overall, sums, possible(overall, Hundredths.FULL, Hundredths.FULL));
    }

    /** Hundredths of the overall score, times a hundred times what all counts divide. */
    private long overall(int... sums) {
        long overall = 0;
        for (int i = 0; i < sums.length; i++) {
            PlainTool tool = tools.get(i);
            overall += sums[i] * (long) tool.weight * (shared / tool.count);
        }
        return overall;
    }

    /** The bands that some lowest tool or part between two bounds leads to, as bits by their ranks. */
    private int possible(int overall, int lowest, int highest) {
        int possible = 0;
        int taken = Integer.MAX_VALUE;
        for (int rank = 0; rank < bands.size(); rank++) {
            int needed = eachTool(bands.get(rank));
            if (overall < Hundredths.of(bands.get(rank).getOverallAtLeast()) || highest < needed || needed >= taken) {
                continue;
            }
            possible |= 1 << rank;
            if (lowest >= needed) {
                break;
            }
            taken = needed;
        }
        return possible;
    }

    private AwardedBand awarded(int possible) {
        return awarded.computeIfAbsent(possible, same -> {
            Band highest = bands.get(Integer.numberOfTrailingZeros(possible));
            var band = AwardedBand.builder()
                    .code(highest.getCode())
                    .nameTh(highest.getNameTh())
                    .nameEn(highest.getNameEn())
                    .provisional(Integer.bitCount(possible) > 1);
            for (int rank = Integer.numberOfTrailingZeros(possible) + 1; rank < bands.size(); rank++) {
                if ((possible >> rank & 1) == 1) {
                    band.addCouldBe(bands.get(rank).getCode());
                }
            }
            return band.build();
        });
    }

    private @Nullable StepToBand oneStep(Agency agency, Outcome outcome, int... scores) {
        int rank = Integer.numberOfTrailingZeros(outcome.possible);
        if (outcome.possible == 0 || rank == 0) {
            return null;
        }
        Band next = bands.get(rank - 1);
        int wanted = Hundredths.of(next.getOverallAtLeast());
        int needed = gated ? eachTool(next) : 0;
        int best = -1;
        long most = -1;
        for (int t = 0; t < tools.size(); t++) {
            int raised = lowestOf(tools.get(t), scores);
            if (scores[raised] < Hundredths.FULL && othersReach(needed, t, outcome.sums)) {
                int[] sums = outcome.sums.clone();
                sums[t] += Hundredths.FULL - scores[raised];
                long overall = overall(sums);
                if (rounded(sums[t], tools.get(t).count) >= needed
                        && rounded(overall, 100 * shared) >= wanted
                        && (overall > most || (overall == most && isBefore(raised, best)))) {
                    best = raised;
                    most = overall;
                }
            }
        }
        return best < 0 ? null : step(agency, outcome, rank, best, scores);
    }

    private boolean isBefore(int one, int other) {
        return indicators.get(one).getCode().compareTo(indicators.get(other).getCode()) < 0;
    }

    private int lowestOf(PlainTool tool, int... scores) {
        int lowest = tool.first;
        for (int i = tool.first + 1; i < tool.first + tool.count; i++) {
            if (scores[i] < scores[lowest] || (scores[i] == scores[lowest] && isBefore(i, lowest))) {
                lowest = i;
            }
        }
        return lowest;
    }

    private boolean othersReach(int needed, int but, int... sums) {
        for (int i = 0; i < sums.length; i++) {
            if (i != but && rounded(sums[i], tools.get(i).count) < needed) {
                return false;
            }
        }
        return true;
    }

    /** The step, no further than is needed. */
    private StepToBand step(Agency agency, Outcome outcome, int rank, int raised, int... scores) {
        int[] after = scores.clone();
        int tooLow = scores[raised];
        int enough = Hundredths.FULL;
        while (enough - tooLow > 1) {
            after[raised] = (tooLow + enough) / 2;
            int possible = outcome(after).possible;
            if (possible != 0 && Integer.numberOfTrailingZeros(possible) < rank) {
                enough = after[raised];
            } else {
                tooLow = after[raised];
            }
        }
        after[raised] = enough;
        Outcome end = outcome(after);
        FormNode node = indicators.get(raised);
        var step = StepToBand.builder()
                .agency(agency)
                .overall(Hundredths.toScore(outcome.overall).orElseThrow())
                .band(bands.get(rank).getCode())
                .nextBand(bands.get(rank - 1).getCode())
                .step(PathStep.builder()
                        .code(node.getCode())
                        .score(Hundredths.toScore(scores[raised]))
                        .to(Hundredths.toScore(enough).orElseThrow())
                        .gain(node.inOverall(Hundredths.toPoints((long) enough - scores[raised])))
                        .build())
                .after(Hundredths.toScore(end.overall).orElseThrow());
        if (Integer.bitCount(end.possible) > 1) {
            tools.forEach(tool -> step.addAllDependsOn(tool.parts));
        }
        return step.build();
    }
}
