package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores results by one edition. This class is immutable and thread-safe; build it once and share it.
 *
 * <p>Every node of the form is the plain mean of what is below it where all of that has a score, else the mean of
 * its two parts, else what is given for the node itself; the overall score is the weighted sum of the tools. But an
 * indicator whose score is given has that score: the printed indicators are the figures that totals are made of, and
 * finer scores explain them. Where given figures contradict each other by more than rounding can explain, the card lists
 * the difference first. Nothing is rounded on the way but the levels that the edition names (for the commission's forms the indicators, half-up, two decimals). What
 * is not given is not assessed, never zero.
 */
public final class Scorer {

    private final Edition edition;

    private Scorer(Edition edition) {
        this.edition = edition;
    }

    /**
     * {@return a scorer for it}
     *
     * @param edition the form to score by
     */
    public static Scorer of(Edition edition) {
        return new Scorer(Objects.requireNonNull(edition, "edition"));
    }

    /** {@return the edition it scores by} */
    public Edition getEdition() {
        return edition;
    }

    /**
     * {@return the score card}
     *
     * @param result what is known, in this scorer's edition
     * @throws InvalidInputException where the result names another edition, or a node code that this edition has not;
     *     the message names all of these
     */
    public ScoreCard score(AssessmentResult result) {
        refuseOthers(Objects.requireNonNull(result, "result"));
        PublishedFigures published =
                result.getPublished().orElse(PublishedFigures.builder().build());
        ScoreTree asGiven = ScoreTree.of(edition, result.getScores());
        List<PartReading> readings = new ArrayList<>();
        asGiven.getTools().forEach(tool -> PlainScores.readingOf(tool).ifPresent(readings::add));
        KnownScores known = PlainScores.read(result.getScores(), readings);
        ScoreTree tree = readings.isEmpty() ? asGiven : ScoreTree.of(edition, known);
        List<ScoreNode> tools = tree.getTools();
        Optional<Score> overall = tree.getOverall();
        Optional<AwardedBand> band = tree.getBand(published.getBand());
        Consistency consistency = new Consistency(published);
        tools.forEach(consistency::checkGiven);
        overall.ifPresent(consistency::checkOverall);
        band.ifPresent(awarded -> consistency.checkBand(awarded, edition.getBands()));
        tools.forEach(consistency::checkPublished);
        List<NodeCode> notAssessed = new ArrayList<>();
        tools.forEach(tool -> tool.addNotAssessed(notAssessed));
        ScoreCard card = ScoreCard.builder()
                .edition(edition)
                .agency(result.getAgency())
                .overall(overall)
                .band(band)
                .tools(touched(tools, Scorer::tool))
                .derived(Derivation.of(tools))
                .readings(readings)
                .known(known)
                .notAssessed(notAssessed)
                .inconsistencies(consistency.found())
                .build();
        return OtherGroupings.addTo(card, result);
    }

    private void refuseOthers(AssessmentResult result) {
        String named = result.getEdition();
        if (!edition.isNamed(named)) {
            throw new InvalidInputException(
                    "ผลนี้เป็นของ " + named + " ไม่ใช่ " + edition.nameWithRevision(),
                    "the result is of " + named + ", not of " + edition.nameWithRevision());
        }
        Set<BilingualText> refusals = new LinkedHashSet<>();
        for (Level level : Level.values()) {
            refuseUnknown(refusals, result.getScores().at(level).keySet());
            result.getPublished()
                    .ifPresent(
                            figures -> refuseUnknown(refusals, figures.at(level).keySet()));
        }
        if (!refusals.isEmpty()) {
            throw new InvalidInputException(
                    refusals.stream().map(BilingualText::getTh).collect(Collectors.joining("; ")),
                    refusals.stream().map(BilingualText::getEn).collect(Collectors.joining("; ")));
        }
    }

    private void refuseUnknown(Set<BilingualText> refusals, Iterable<NodeCode> codes) {
        codes.forEach(code -> edition.refusalOf(code).ifPresent(refusals::add));
    }

    private static ToolScore tool(ScoreNode tool) {
        return ToolScore.builder()
                .code(tool.getCode())
                .score(tool.getScore())
                .weight(tool.getForm().getToolWeight())
                .contribution(ScoreTree.contributionOf(tool))
                .parts(touched(tool.getParts(), Scorer::part))
                .indicators(touched(tool.getChildren(), Scorer::indicator))
                .build();
    }

    private static IndicatorScore indicator(ScoreNode indicator) {
        List<ScoreNode> children = indicator.getChildren();
        boolean inGroups = !children.isEmpty() && children.get(0).getCode().getLevel() == Level.SUB_INDICATOR;
        return IndicatorScore.builder()
                .number(indicator.getCode().getIndicator().orElseThrow())
                .code(indicator.getCode())
                .score(indicator.getScore())
                .parts(touched(indicator.getParts(), Scorer::part))
                .subIndicators(inGroups ? touched(children, Scorer::subIndicator) : List.of())
                .questions(inGroups ? List.of() : touched(children, Scorer::question))
                .build();
    }

    private static SubIndicatorScore subIndicator(ScoreNode sub) {
        return SubIndicatorScore.builder()
                .code(sub.getCode())
                .score(sub.getScore())
                .questions(touched(sub.getChildren(), Scorer::question))
                .build();
    }

    private static QuestionScore question(ScoreNode question) {
        return QuestionScore.builder()
                .code(question.getCode())
                .score(question.getScore())
                .parts(touched(question.getParts(), Scorer::part))
                .build();
    }

    private static PartScore part(ScoreNode part) {
        return PartScore.builder().code(part.getCode()).score(part.getScore()).build();
    }

    private static <T> List<T> touched(List<ScoreNode> nodes, Function<ScoreNode, T> row) {
        List<T> rows = new ArrayList<>(nodes.size());
        for (ScoreNode node : nodes) {
            if (node.isTouched()) {
                rows.add(row.apply(node));
            }
        }
        return rows;
    }
}
