package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Scores results by one edition. This class is immutable and thread-safe; build it once and share it.
 *
 * <p>Every place of the form is the plain mean of what is below it where all of that has a score, else the mean of
 * its two parts, else what is given for the place itself; the overall score is the weighted sum of the tools. Where
 * given figures contradict each other the finest win, and the card lists the difference. Nothing is rounded on the
 * way but the levels that the edition names (for the commission's forms the indicators, half-up, two decimals). What
 * is not given is not assessed, never zero.
 */
public final class Scorer {

    private final Edition edition;
    private final List<FormNode> tools;
    private final BandDecision bands;

    private Scorer(Edition edition) {
        this.edition = edition;
        tools = FormNode.toolsOf(edition);
        bands = new BandDecision(edition);
    }

    /**
     * @param edition the form to score by
     * @return a scorer for it
     */
    public static Scorer of(Edition edition) {
        return new Scorer(edition);
    }

    /** {@return the edition it scores by} */
    public Edition getEdition() {
        return edition;
    }

    /**
     * @param result what is known, in this scorer's edition
     * @return the score card
     * @throws InvalidInputException where the result names another edition, or an address that this edition has not;
     *     the message names all of these
     */
    public ScoreCard score(AssessmentResult result) {
        refuseOthers(result);
        List<Valued> valued =
                tools.stream().map(tool -> Valued.of(tool, result.getScores())).toList();
        Optional<Score> overall = overallOf(valued);
        Optional<AwardedBand> band = overall.flatMap(score -> bands.of(score, valued));
        Consistency consistency = new Consistency(
                result.getPublished().orElse(PublishedFigures.builder().build()));
        overall.ifPresent(consistency::checkOverall);
        band.ifPresent(awarded -> consistency.checkBand(awarded, edition.getBands()));
        valued.forEach(consistency::check);
        List<NodeCode> notAssessed = new ArrayList<>();
        valued.forEach(tool -> tool.addNotAssessed(notAssessed));
        return ScoreCard.builder()
                .edition(edition)
                .agency(result.getAgency())
                .overall(overall)
                .band(band)
                .tools(touched(valued, this::tool))
                .notAssessed(notAssessed)
                .inconsistencies(consistency.found())
                .build();
    }

    private void refuseOthers(AssessmentResult result) {
        String named = result.getEdition();
        if (!edition.isNamed(named)) {
            throw new InvalidInputException(
                    "ผลนี้เป็นของ " + named + " ไม่ใช่ " + edition.nameWithRevision(),
                    "the result is of " + named + ", not of " + edition.nameWithRevision());
        }
        List<BilingualText> refusals = new ArrayList<>();
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

    private void refuseUnknown(List<BilingualText> refusals, Iterable<NodeCode> codes) {
        codes.forEach(code -> edition.refusalOf(code).ifPresent(refusals::add));
    }

    private Optional<Score> overallOf(List<Valued> valued) {
        Points sum = Points.ZERO;
        for (Valued tool : valued) {
            Optional<Score> contribution = contributionOf(tool);
            if (contribution.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(contribution.get().toPoints());
        }
        return Optional.of(Score.of(sum));
    }

    private Optional<Score> contributionOf(Valued tool) {
        return tool.value().map(value -> Score.of(value.times(weightOf(tool)).dividedBy(100)));
    }

    private int weightOf(Valued tool) {
        return Objects.requireNonNull(
                edition.getWeights().get(tool.code().getTool().orElseThrow()));
    }

    private ToolScore tool(Valued tool) {
        return ToolScore.builder()
                .code(tool.code())
                .score(tool.score())
                .weight(weightOf(tool))
                .contribution(contributionOf(tool))
                .parts(touched(tool.parts(), Scorer::part))
                .indicators(touched(tool.children(), Scorer::indicator))
                .build();
    }

    private static IndicatorScore indicator(Valued indicator) {
        List<Valued> children = indicator.children();
        boolean inGroups = !children.isEmpty() && children.get(0).code().getLevel() == Level.SUB_INDICATOR;
        return IndicatorScore.builder()
                .number(indicator.code().getIndicator())
                .code(indicator.code())
                .score(indicator.score())
                .parts(touched(indicator.parts(), Scorer::part))
                .subIndicators(inGroups ? touched(children, Scorer::subIndicator) : List.of())
                .questions(inGroups ? List.of() : touched(children, Scorer::question))
                .build();
    }

    private static SubIndicatorScore subIndicator(Valued sub) {
        return SubIndicatorScore.builder()
                .code(sub.code())
                .score(sub.score())
                .questions(touched(sub.children(), Scorer::question))
                .build();
    }

    private static QuestionScore question(Valued question) {
        return QuestionScore.builder()
                .code(question.code())
                .score(question.score())
                .parts(touched(question.parts(), Scorer::part))
                .build();
    }

    private static PartScore part(Valued part) {
        return PartScore.builder().code(part.code()).score(part.score()).build();
    }

    private static <T> List<T> touched(List<Valued> places, Function<Valued, T> row) {
        return places.stream().filter(Valued::isTouched).map(row).toList();
    }
}
