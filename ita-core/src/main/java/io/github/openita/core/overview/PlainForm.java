package io.github.openita.core.overview;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.BandGates;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
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
final class PlainForm {

    /** So many names of bands as people write them are kept in mind. */
    private static final int MOST_NAMES = 1000;

    /** A tool of the form: where its indicators stand among all, their places, and what it weighs. */
    record PlainTool(int number, int first, int count, int weight, boolean parted, FormNode node) {}

    private final FormPlaces places;
    private final List<Band> bands;
    /** What each band asks of the overall score and of each tool or part, by rank. */
    private final int[] overallAtLeast;

    private final int[] eachToolAtLeast;
    private final List<PlainTool> tools = new ArrayList<>();
    /** The indicators of the whole form, tool by tool. */
    private final List<FormNode> indicators = new ArrayList<>();

    private final int[] numbers;
    /** All counts of indicators divide it. */
    private final long shared;

    private final Map<PlainBand, AwardedBand> awarded = new ConcurrentHashMap<>();
    private final Map<String, Integer> called = new ConcurrentHashMap<>();
    private final PlainStep step = new PlainStep(this);

    private PlainForm(Edition edition, FormPlaces places) {
        this.places = places;
        bands = edition.getBands();
        boolean gated = edition.getBandGates() == BandGates.EACH_TOOL_AND_PART;
        overallAtLeast = bands.stream()
                .mapToInt(band -> Hundredths.of(band.getOverallAtLeast()))
                .toArray();
        eachToolAtLeast =
                bands.stream().mapToInt(band -> gated ? eachTool(band) : 0).toArray();
        long common = 1;
        for (FormNode tool : edition.form().getTools()) {
            List<FormNode> own = tool.getChildren();
            tools.add(new PlainTool(
                    places.number(tool.getCode()),
                    indicators.size(),
                    own.size(),
                    tool.getToolWeight(),
                    !tool.getParts().isEmpty(),
                    tool));
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
                && edition.form().getTools().size() < Integer.SIZE
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

    List<Band> bands() {
        return bands;
    }

    List<PlainTool> tools() {
        return tools;
    }

    List<FormNode> indicators() {
        return indicators;
    }

    int overallAtLeast(int rank) {
        return overallAtLeast[rank];
    }

    int eachToolAtLeast(int rank) {
        return eachToolAtLeast[rank];
    }

    /** The scores of all indicators in hundredths; nothing where the result says anything else of nodes, or less. */
    int @Nullable [] scoresOf(AssessmentResult result) {
        KnownScores known = result.getScores();
        SortedMap<NodeCode, Score> given = known.getIndicators();
        if (given.size() != indicators.size()
                || !known.getQuestions().isEmpty()
                || !known.getSubIndicators().isEmpty()
                || !known.getTools().isEmpty()
                || !places.edition().isNamed(result.getEdition())
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
    static boolean isPrinted(Score score) {
        Points points = score.toPoints();
        return points.rounded().equals(points);
    }

    /** What the collector keeps of such a result. */
    PreparedResult prepare(KnownAgency agency, int[] scores, PlainPublished published, boolean paths) {
        PlainOutcome outcome = outcome(scores);
        short[] kept = new short[places.kept()];
        Arrays.fill(kept, (short) Hundredths.NONE);
        for (int i = 0; i < tools.size(); i++) {
            PlainTool tool = tools.get(i);
            kept[tool.number] = (short) rounded(outcome.sums()[i], tool.count);
        }
        for (int i = 0; i < scores.length; i++) {
            kept[numbers[i]] = (short) scores[i];
        }
        PlainBand band = outcome.possible() == 0 ? null : bandOf(outcome, published.band());
        AgencyResult result = new AgencyResult(
                agency,
                places,
                outcome.overall(),
                false,
                isDiffering(outcome, band, published),
                band == null ? null : awarded(band),
                kept,
                null);
        return new PreparedResult(
                result,
                null,
                paths && band != null && band.rank() > 0 ? step.of(agency.agency(), outcome, band, scores) : null);
    }

    /** What each tool brings in the overall score, by what is kept of such a result. */
    List<Optional<Score>> contributions(short... kept) {
        List<Optional<Score>> contributions = new ArrayList<>(tools.size());
        for (PlainTool tool : tools) {
            long sum = 0;
            for (int i = tool.first; i < tool.first + tool.count; i++) {
                sum += kept[numbers[i]];
            }
            contributions.add(Optional.of(Score.of(Points.ofFraction(sum * tool.weight, tool.count * 10_000L))));
        }
        return List.copyOf(contributions);
    }

    /** Half-up, of a fraction that is not below zero. */
    static int rounded(long numerator, long denominator) {
        return (int) ((2 * numerator + denominator) / (2 * denominator));
    }

    PlainOutcome outcome(int... scores) {
        int[] sums = new int[tools.size()];
        int[] lows = new int[sums.length];
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
            lows[i] = rounded(tool.parted ? least : sums[i], tool.count);
            highest = Math.min(highest, rounded(sums[i], tool.count));
            lowest = Math.min(lowest, lows[i]);
        }
        int overall = shown(overall(sums));
        return new PlainOutcome(overall, sums, lows, possible(overall, lowest, highest));
    }

    /** Hundredths of the overall score, times a hundred times what all counts divide. */
    long overall(int... sums) {
        long overall = 0;
        for (int i = 0; i < sums.length; i++) {
            PlainTool tool = tools.get(i);
            overall += sums[i] * (long) tool.weight * (shared / tool.count);
        }
        return overall;
    }

    /** The overall score as shown, of what {@link #overall} gives. */
    int shown(long overall) {
        return rounded(overall, 100 * shared);
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
        for (int i = 0; i < tools.size(); i++) {
            low |= tools.get(i).parted && outcome.lowest(i) < eachToolAtLeast[above] ? 1 << i : 0;
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

    /** Whether what was published differs from what the scores come to. */
    private boolean isDiffering(PlainOutcome outcome, @Nullable PlainBand band, PlainPublished published) {
        for (Score printed : published.overall()) {
            if (Math.abs(Hundredths.of(printed) - outcome.overall()) > 1) {
                return true;
            }
        }
        return band != null
                && !band.isPublished()
                && published.band().isPresent()
                && (ranksOf(published.band().get()) & outcome.possible()) == 0;
    }

    private AwardedBand awarded(PlainBand band) {
        return awarded.computeIfAbsent(band, same -> {
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
        });
    }

    /** The tools of which a published band says that a part is too low. */
    List<FormNode> toolsOf(PlainBand band) {
        List<FormNode> low = new ArrayList<>();
        for (int i = 0; i < tools.size(); i++) {
            if ((band.tools() >> i & 1) == 1) {
                low.add(tools.get(i).node());
            }
        }
        return low;
    }
}
