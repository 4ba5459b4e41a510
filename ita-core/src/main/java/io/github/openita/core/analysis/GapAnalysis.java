package io.github.openita.core.analysis;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.scoring.ScoreTree;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a result loses points of the overall score, and what would bring it to a band. This class is immutable and
 * thread-safe.
 *
 * <p>A score of <i>s</i> loses 100 − <i>s</i> points, times its share of the overall score: the weight of its tool,
 * divided evenly at every level of the form. What a node loses is the sum of what its finest known scores lose, and
 * all gaps together are 100 less the overall score before any rounding. The form rounds on the way and in the end; what
 * that adds or takes is no gap but the rounding difference:
 *
 * <pre>100 − shown overall score = sum of all gaps + rounding difference</pre>
 *
 * <p>All figures are exact. A card that was read from a document holds shown figures; what these leave open is in the
 * rounding difference too.
 */
public final class GapAnalysis {

    private final ScoreCard card;
    private final List<ScoreNode> tools;
    /** By their positions on the form. */
    private final ScoreNode[] nodes;

    private final List<Gap> gaps;
    private final Optional<Points> lost;
    private final Optional<Points> roundingDifference;

    private GapAnalysis(ScoreCard card) {
        this.card = card;
        tools = card.nodes();
        nodes = new ScoreNode[card.getEdition().form().size()];
        tools.forEach(this::index);
        gaps = new GapList(card.getEdition()).of(tools);
        Points sum = Points.ZERO;
        for (Gap gap : gaps) {
            sum = sum.plus(gap.getLost());
        }
        Optional<Score> overall = card.getOverall();
        lost = overall.isPresent() ? Optional.of(sum) : Optional.empty();
        roundingDifference = overall.isPresent()
                ? Optional.of(missing(overall.get().rounded()).minus(sum))
                : Optional.empty();
    }

    /**
     * {@return what it loses, and where}
     *
     * @param card a score card
     */
    public static GapAnalysis of(ScoreCard card) {
        return new GapAnalysis(Objects.requireNonNull(card, "card"));
    }

    static Points missing(Score score) {
        return Score.FULL.toPoints().minus(score.toPoints());
    }

    private void index(ScoreNode node) {
        nodes[node.getForm().getPosition()] = node;
        node.getParts().forEach(this::index);
        node.getChildren().forEach(this::index);
    }

    /** {@return the score card} */
    public ScoreCard getCard() {
        return card;
    }

    /**
     * {@return the finest known scores below 100, the parts of one node together: by the points they lose, the most first,
     * then in the natural order of their codes}
     */
    public List<Gap> getGaps() {
        return gaps;
    }

    /**
     * {@return the sum of all gaps: 100 less the overall score before any rounding; empty where a tool is not assessed}
     */
    public Optional<Points> getLost() {
        return lost;
    }

    /**
     * {@return what rounding adds to the losses, or takes from them where it is below 0, until they are 100 less the
     * shown overall score; empty where a tool is not assessed}
     */
    public Optional<Points> getRoundingDifference() {
        return roundingDifference;
    }

    /** {@return the highest node codes of which nothing is known, in the order of the form; they are in no sum} */
    public List<NodeCode> getNotAssessed() {
        return card.getNotAssessed();
    }

    /**
     * The losses below a node that is computed from others add up to its own. Where parts of EIT are known beside
     * finer scores that make the overall score, what they lose is the same points seen from the other side.
     *
     * @param code a node code at any level, with a part or without
     * @return how many points of the overall score are lost there, exactly, before the form rounds anything; empty
     *     where it has no score
     */
    public Optional<Points> lostAt(NodeCode code) {
        return find(code).flatMap(GapAnalysis::lostAt);
    }

    private Optional<ScoreNode> find(NodeCode code) {
        return card.getEdition().form().find(code).map(node -> nodes[node.getPosition()]);
    }

    private static Optional<Points> lostAt(ScoreNode node) {
        return node.getScore().map(score -> {
            if (node.getSources().isEmpty()) {
                return node.getForm().inOverall(missing(score));
            }
            Points sum = Points.ZERO;
            for (ScoreNode source : node.getSources()) {
                sum = sum.plus(lostAt(source).orElseThrow());
            }
            return sum;
        });
    }

    /**
     * The fewest scores that must rise to reach a band, with all that it asks for: overall score, each tool, each part
     * of EIT. What the path promises is what the scorer says of the raised scores.
     *
     * <p>An item of OIT rises to 100. Anything else rises no further than needed, to two decimals: all steps are first
     * taken in full, then, from the last code in natural order to the first, each is taken back as far as the band
     * still holds. A part of EIT that is known beside the scores that make the overall score is a condition of its own and
     * rises too, no further than asked for. Among sets of equally few steps the one with the most items of OIT is taken,
     * of these the one that brings the overall score highest in full, among equal ones that with the first codes in
     * natural order; where a score is known beside finer ones, another of equally few steps may bring it higher.
     *
     * <p>The work has a limit: where parts of EIT are known here and there on a large form, a path may be found of
     * which it is not proved that it is the {@linkplain BandPath#isShortest() shortest}. Where the band also asks for
     * parts that are not known, the path says on {@linkplain BandPath#getDependsOn() which} it depends.
     *
     * @param bandCode the code of a band of the edition, such as {@code EXCELLENT}
     * @return the path; without steps where the band, or a higher one, is held, or a tool is not assessed
     * @throws InvalidInputException where the edition has no such band; the message lists those it has
     */
    public BandPath pathTo(String bandCode) {
        List<Band> bands = card.getEdition().getBands();
        int rank = rankOf(Objects.requireNonNull(bandCode, "bandCode"));
        if (rank < 0) {
            throw unknownBand(bandCode);
        }
        return path(rank, bands.get(rank));
    }

    /**
     * {@return the path to the next higher band; empty at the highest, and where there is no overall score or no
     * band}
     */
    public Optional<BandPath> pathToNextBand() {
        int rank = card.getBand().map(band -> rankOf(band.getCode())).orElse(-1);
        return rank < 1
                ? Optional.empty()
                : Optional.of(path(rank - 1, card.getEdition().getBands().get(rank - 1)));
    }

    /** {@return this analysis as a document, with the path to the next band} */
    public GapReport toReport() {
        return report(pathToNextBand());
    }

    /**
     * {@return this analysis as a document, with the path to that band; without one where there is no overall score}
     *
     * @param bandCode the code of a band of the edition
     * @throws InvalidInputException where the edition has no such band; the message lists those it has
     */
    public GapReport toReport(String bandCode) {
        Optional<BandPath> path = Optional.of(pathTo(bandCode));
        return report(path.filter(found -> card.getOverall().isPresent()));
    }

    private GapReport report(Optional<BandPath> path) {
        return GapReport.builder()
                .edition(card.getEdition())
                .agency(card.getAgency())
                .overall(card.getOverall())
                .band(card.getBand())
                .lost(lost)
                .roundingDifference(roundingDifference)
                .gaps(gaps)
                .notAssessed(getNotAssessed())
                .derived(card.getDerived())
                .nextBand(path)
                .build();
    }

    private int rankOf(String bandCode) {
        List<Band> bands = card.getEdition().getBands();
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).getCode().equals(bandCode)) {
                return i;
            }
        }
        return -1;
    }

    private InvalidInputException unknownBand(String bandCode) {
        Edition edition = card.getEdition();
        String quoted = ThaiText.quoted(bandCode);
        if (edition.getBands().isEmpty()) {
            return new InvalidInputException(
                    edition.getName() + " ไม่มีระดับผลการประเมิน จึงไม่มีระดับ " + quoted,
                    edition.getName() + " has no bands, so none is called " + quoted);
        }
        String codes = edition.getBands().stream().map(Band::getCode).collect(Collectors.joining(", "));
        return new InvalidInputException(
                edition.getName() + " ไม่มีระดับ " + quoted + ": มี " + codes,
                edition.getName() + " has no band " + quoted + ": there are " + codes);
    }

    private BandPath path(int rank, Band target) {
        var path = BandPath.builder()
                .code(target.getCode())
                .nameTh(target.getNameTh())
                .reachable(false)
                .shortest(false);
        if (card.getOverall().isEmpty() || card.getBand().isEmpty()) {
            return path.build();
        }
        if (rankOf(card.getBand().get().getCode()) <= rank) {
            return ended(path.shortest(true), tools, card.getOverall(), card.getBand());
        }
        Rescoring rescoring = new Rescoring(card.getEdition(), List.of(nodes), rank);
        return new PathSearch(rescoring, tools, rank)
                .find()
                .map(found -> {
                    ScoreTree after = rescoring.with(found.raised());
                    Optional<AwardedBand> band = after.getBand();
                    List<PathStep> steps = steps(found.raised());
                    steps.addAll(stepsToLookUp(target, band));
                    path.shortest(found.shortest()).steps(steps);
                    return ended(path, after.getTools(), after.getOverall(), band);
                })
                .orElseGet(path::build);
    }

    /** A published band can tell that some part is too low, though not which one. */
    private List<PathStep> stepsToLookUp(Band target, Optional<AwardedBand> after) {
        boolean mayBeTooLow = after.filter(AwardedBand::isProvisional).isPresent();
        List<PathStep> steps = new ArrayList<>();
        card.getBand()
                .flatMap(AwardedBand::getImplies)
                .filter(implied -> mayBeTooLow)
                .ifPresent(implied -> target.getEachToolAtLeast()
                        .ifPresent(needed -> implied.getTools()
                                .forEach(tool -> steps.add(PathStep.builder()
                                        .code(tool)
                                        .to(needed)
                                        .gain(Points.ZERO)
                                        .build()))));
        return steps;
    }

    private static BandPath ended(
            ImmutableBandPath.Builder path,
            List<ScoreNode> tools,
            Optional<Score> overall,
            Optional<AwardedBand> band) {
        var end = PathEnd.builder().overall(overall.orElseThrow()).band(band.orElseThrow());
        tools.forEach(tool -> tool.getScore().ifPresent(score -> end.putTool(tool.getCode(), score)));
        List<NodeCode> unknown = band.filter(AwardedBand::isProvisional).stream()
                .flatMap(provisional -> tools.stream())
                .flatMap(tool -> tool.getParts().stream())
                .filter(part -> part.getScore().isEmpty())
                .map(ScoreNode::getCode)
                .toList();
        return path.reachable(true).dependsOn(unknown).after(end.build()).build();
    }

    private List<PathStep> steps(NavigableMap<NodeCode, Score> raised) {
        List<PathStep> steps = new ArrayList<>();
        raised.forEach((code, to) -> {
            ScoreNode node = find(code).orElseThrow();
            Score from = node.getScore().orElseThrow();
            boolean counts = gaps.stream().anyMatch(gap -> gap.isOf(code));
            steps.add(PathStep.builder()
                    .code(code)
                    .score(from)
                    .to(to)
                    .gain(counts ? node.getForm().inOverall(to.toPoints().minus(from.toPoints())) : Points.ZERO)
                    .build());
        });
        return steps;
    }

    /** {@return the edition, how many gaps there are and what they cost, {@code nacc-2567.r1: 5 gaps, 4.58 points lost}} */
    @Override
    public String toString() {
        return card.getEdition().nameWithRevision() + ": " + gaps.size() + " gaps, "
                + lost.map(Points::toString).orElse("unknown") + " points lost";
    }
}
