package io.github.openita.core.overview.plain;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.overview.form.Hundredths;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.BandSource;
import io.github.openita.core.scoring.ImpliedLimit;
import io.github.openita.core.scoring.KnownScores;
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
 * Scores in whole numbers the results that most tables of a country hold: the printed scores of all indicators and, of all
 * else, at most what was published of the whole. What comes out is what the scorer and the path search say, exactly;
 * whatever is known otherwise is left to them. This class is immutable and thread-safe.
 */
public final class PlainForm {

    /** So many names of bands as people write them are kept in mind. */
    private static final int MOST_NAMES = 1000;

    /**
     * A tool of the form.
     *
     * @param number its number among the nodes
     * @param first where its indicators stand among all
     * @param count how many it has
     * @param weight what a hundredth of an indicator brings in the exact overall score
     */
    record PlainTool(int number, int first, int count, long weight, boolean parted, FormNode node) {}

    private final NumberedNodes nodes;
    private final List<Band> bands;
    /** What each band asks of the overall score and of each tool or part, by rank. */
    private final int[] overallAtLeast;

    private final int[] eachToolAtLeast;
    private final PlainTool[] tools;
    /** The indicators of the whole form, tool by tool. */
    private final List<FormNode> indicators = new ArrayList<>();

    private final int[] numbers;
    /** What a hundredth of the overall score is in the exact one, which is in whole numbers so. */
    private final long hundredth;

    private final Map<PlainBand, AwardedBand> awarded = new ConcurrentHashMap<>();
    private final Map<String, Integer> called = new ConcurrentHashMap<>();
    private final PlainStep step;

    private PlainForm(NumberedNodes nodes) {
        Edition edition = nodes.edition();
        this.nodes = nodes;
        bands = edition.getBands();
        boolean gated = edition.getBandGates() == BandGates.EACH_TOOL_AND_PART;
        overallAtLeast = bands.stream()
                .mapToInt(band -> Hundredths.of(band.getOverallAtLeast()))
                .toArray();
        eachToolAtLeast =
                bands.stream().mapToInt(band -> gated ? eachTool(band) : 0).toArray();
        List<FormNode> ofForm = edition.form().getTools();
        long shared = 1;
        for (FormNode tool : ofForm) {
            long count = tool.getChildren().size();
            shared = shared / gcd(shared, count) * count;
        }
        hundredth = 100 * shared;
        tools = new PlainTool[ofForm.size()];
        for (int i = 0; i < tools.length; i++) {
            FormNode tool = ofForm.get(i);
            int count = tool.getChildren().size();
            tools[i] = new PlainTool(
                    nodes.number(tool.getCode()),
                    indicators.size(),
                    count,
                    tool.getToolWeight() * (shared / count),
                    !tool.getParts().isEmpty(),
                    tool);
            indicators.addAll(tool.getChildren());
        }
        numbers = indicators.stream()
                .mapToInt(indicator -> nodes.number(indicator.getCode()))
                .toArray();
        step = new PlainStep(this);
    }

    private static long gcd(long one, long other) {
        return other == 0 ? one : gcd(other, one % other);
    }

    /** The form in whole numbers; nothing where it goes together in another way than those of the commission. */
    public static @Nullable PlainForm of(NumberedNodes nodes) {
        Edition edition = nodes.edition();
        boolean plain = !edition.getRounding().contains(Level.TOOL)
                && edition.form().getTools().size() < Integer.SIZE
                && edition.form().getTools().stream()
                        .allMatch(tool -> !tool.getChildren().isEmpty()
                                && tool.getChildren().size() < 100
                                && tool.getToolWeight() > 0
                                && tool.getChildren().stream().allMatch(child -> child.getLevel() == Level.INDICATOR))
                && isDescending(edition.getBands());
        return plain ? new PlainForm(nodes) : null;
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

    List<Band> bands() {
        return bands;
    }

    /** The tools, in the order of the form; not to be changed. */
    PlainTool[] tools() {
        return tools;
    }

    /** The indicators of the whole form, tool by tool. */
    public List<FormNode> indicators() {
        return indicators;
    }

    /** The scores of all indicators in hundredths; nothing where the result says anything else of nodes, or less. */
    public int @Nullable [] scoresOf(AssessmentResult result) {
        KnownScores known = result.getScores();
        SortedMap<NodeCode, Score> given = known.getIndicators();
        if (given.size() != indicators.size()
                || !known.getQuestions().isEmpty()
                || !known.getSubIndicators().isEmpty()
                || !known.getTools().isEmpty()
                || !nodes.edition().isNamed(result.getEdition())
                || result.getPublished()
                        .filter(figures -> Arrays.stream(Level.values())
                                .anyMatch(level -> !figures.at(level).isEmpty()))
                        .isPresent()) {
            return null;
        }
        int[] scores = new int[indicators.size()];
        for (int i = 0; i < scores.length; i++) {
            Score score = given.get(indicators.get(i).getCode());
            if (score == null || !isPrinted(score)) {
                return null;
            }
            scores[i] = Hundredths.of(score);
        }
        return scores;
    }

    /** Whether it has no more than two decimals. */
    public static boolean isPrinted(Score score) {
        Points points = score.toPoints();
        return points.rounded().equals(points);
    }

    /**
     * Scores a result.
     *
     * @param scores the scores of all indicators in hundredths
     * @param isStepSought whether to look for a single score that keeps it from the next band
     */
    public PlainResult score(int[] scores, Published published, boolean isStepSought) {
        PlainOutcome outcome = outcome(scores);
        PlainBand band = outcome.possible() == 0 ? null : bandOf(outcome, published.band());
        int contradicted = contradicted(outcome, published);
        return new PlainResult(
                outcome,
                contradicted != Hundredths.NONE || isContradicted(outcome, band, published.band()),
                band == null ? null : awarded(band),
                published.band().map(this::nameOf).orElse(null),
                contradicted,
                isStepSought && band != null && band.rank() > 0 ? step.of(outcome, band, scores) : null);
    }

    /** What is kept of such a result: its scores by the numbers of the nodes. */
    public short[] keptOf(PlainOutcome outcome, int... scores) {
        short[] kept = new short[nodes.kept()];
        Arrays.fill(kept, (short) Hundredths.NONE);
        for (int i = 0; i < tools.length; i++) {
            kept[tools[i].number] = (short) rounded(outcome.sums()[i], tools[i].count);
        }
        for (int i = 0; i < scores.length; i++) {
            kept[numbers[i]] = (short) scores[i];
        }
        return kept;
    }

    /** What each tool brings in the overall score, by what is kept of such a result. */
    public List<Optional<Score>> contributions(short... kept) {
        List<Optional<Score>> contributions = new ArrayList<>(tools.length);
        for (PlainTool tool : tools) {
            long sum = 0;
            for (int i = tool.first; i < tool.first + tool.count; i++) {
                sum += kept[numbers[i]];
            }
            contributions.add(
                    Optional.of(Score.of(Points.ofFraction(sum * tool.weight, hundredth * Hundredths.OF_A_POINT))));
        }
        return List.copyOf(contributions);
    }

    /** Half-up, of a fraction that is not below zero. */
    static int rounded(long numerator, long denominator) {
        return (int) ((2 * numerator + denominator) / (2 * denominator));
    }

    PlainOutcome outcome(int... scores) {
        int[] sums = new int[tools.length];
        int[] lows = new int[tools.length];
        int lowest = Hundredths.FULL;
        int highest = Hundredths.FULL;
        long exact = 0;
        for (int i = 0; i < tools.length; i++) {
            PlainTool tool = tools[i];
            sums[i] = sum(tool, scores);
            lows[i] = rounded(tool.parted ? least(tool, scores) : sums[i], tool.count);
            highest = Math.min(highest, rounded(sums[i], tool.count));
            lowest = Math.min(lowest, lows[i]);
            exact += sums[i] * tool.weight;
        }
        int overall = rounded(exact, hundredth);
        return new PlainOutcome(overall, exact, sums, lows, possible(overall, lowest, highest));
    }

    private static int sum(PlainTool tool, int... scores) {
        int sum = 0;
        for (int i = tool.first; i < tool.first + tool.count; i++) {
            sum += scores[i];
        }
        return sum;
    }

    /** The least that one part can have in sum: the other can be 100, and the printed score was at least half a hundredth less. */
    private static int least(PlainTool tool, int... scores) {
        int sum = 0;
        for (int i = tool.first; i < tool.first + tool.count; i++) {
            sum += Math.max(0, 2 * scores[i] - 1 - Hundredths.FULL);
        }
        return sum;
    }

    /** The least exact overall score that is shown as a band asks, or higher. */
    long exactAtLeast(int rank) {
        return leastOf(overallAtLeast[rank], hundredth);
    }

    /** The least sum of the indicators of a tool that is shown as a band asks of each tool, or higher. */
    long sumAtLeast(int rank, PlainTool tool) {
        return leastOf(eachToolAtLeast[rank], tool.count);
    }

    /** The least numerator that is {@link #rounded} to a number, or a higher one. */
    private static long leastOf(int wanted, long denominator) {
        return wanted == 0 ? 0 : ((2L * wanted - 1) * denominator + 1) / 2;
    }

    /** The bands that some lowest tool or part between two bounds leads to, as bits by their ranks. */
    private int possible(int overall, int lowest, int highest) {
        int possible = 0;
        int taken = Integer.MAX_VALUE;
        for (int rank = 0; rank < overallAtLeast.length; rank++) {
            int needed = eachToolAtLeast[rank];
            if (overall < overallAtLeast[rank] || highest < needed || needed >= taken) {
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

    /** The highest band that is possible or, of several, the published one. */
    private PlainBand bandOf(PlainOutcome outcome, Optional<String> published) {
        int possible = outcome.possible();
        int meant = outcome.isProvisional() && published.isPresent() ? possible & ranksOf(published.get()) : 0;
        if (meant == 0) {
            return new PlainBand(possible, outcome.rank(), -1, false, 0);
        }
        int rank = Integer.numberOfTrailingZeros(meant);
        int higher = possible & ((1 << rank) - 1);
        if (higher == 0) {
            return new PlainBand(possible, rank, -1, true, 0);
        }
        int above = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(higher);
        int low = 0;
        for (int i = 0; i < tools.length; i++) {
            low |= tools[i].parted && outcome.lowest(i) < eachToolAtLeast[above] ? 1 << i : 0;
        }
        return new PlainBand(possible, rank, above, true, low);
    }

    /** The bands that are called so, as bits by their ranks. */
    private int ranksOf(String name) {
        Integer known = called.get(name);
        if (known != null) {
            return known;
        }
        int ranks = 0;
        for (int rank = 0; rank < bands.size(); rank++) {
            ranks |= bands.get(rank).isCalled(name) ? 1 << rank : 0;
        }
        if (called.size() < MOST_NAMES) {
            called.put(name, ranks);
        }
        return ranks;
    }

    /** The name that the form has for a band that is called so; nothing where none is. */
    private @Nullable String nameOf(String called) {
        int ranks = ranksOf(called);
        return ranks == 0
                ? null
                : bands.get(Integer.numberOfTrailingZeros(ranks)).getNameTh();
    }

    /** The first overall score of those published that differs from what the scores come to. */
    private static int contradicted(PlainOutcome outcome, Published published) {
        for (Score printed : published.overall()) {
            int hundredths = Hundredths.of(printed);
            if (Math.abs(hundredths - outcome.overall()) > 1) {
                return hundredths;
            }
        }
        return Hundredths.NONE;
    }

    private boolean isContradicted(PlainOutcome outcome, @Nullable PlainBand band, Optional<String> published) {
        return band != null
                && !band.isPublished()
                && published.isPresent()
                && (ranksOf(published.get()) & outcome.possible()) == 0;
    }

    private AwardedBand awarded(PlainBand band) {
        AwardedBand known = awarded.get(band);
        if (known == null) {
            known = made(band);
            awarded.put(band, known);
        }
        return known;
    }

    private AwardedBand made(PlainBand band) {
        Band named = bands.get(band.rank());
        var award = AwardedBand.builder()
                .code(named.getCode())
                .nameTh(named.getNameTh())
                .nameEn(named.getNameEn())
                .source(band.isPublished() ? BandSource.PUBLISHED : BandSource.COMPUTED)
                .provisional(!band.isPublished() && Integer.bitCount(band.possible()) > 1);
        for (int rank = band.rank() + 1; rank < bands.size() && !band.isPublished(); rank++) {
            if ((band.possible() >> rank & 1) == 1) {
                award.addCouldBe(bands.get(rank).getCode());
            }
        }
        if (band.above() >= 0) {
            award.implies(ImpliedLimit.builder()
                    .below(bands.get(band.above()).getEachToolAtLeast().orElseThrow())
                    .tools(toolsOf(band).stream().map(FormNode::getCode).toList())
                    .build());
        }
        return award.build();
    }

    /** The tools of which a published band says that a part is too low. */
    List<FormNode> toolsOf(PlainBand band) {
        List<FormNode> low = new ArrayList<>();
        for (int i = 0; i < tools.length; i++) {
            if ((band.tools() >> i & 1) == 1) {
                low.add(tools[i].node());
            }
        }
        return low;
    }
}
