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
import java.util.function.Consumer;
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

    private static final PublishedFigures NOTHING_PUBLISHED =
            PublishedFigures.builder().build();

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
        PublishedFigures published = result.getPublished().orElse(NOTHING_PUBLISHED);
        ScoreTree asGiven = ScoreTree.of(edition, result.getScores());
        List<PartReading> readings = new ArrayList<>();
        asGiven.getTools().forEach(tool -> PlainScores.readingOf(tool).ifPresent(readings::add));
        KnownScores known = PlainScores.read(result.getScores(), readings);
        ScoreTree tree = readings.isEmpty() ? asGiven : ScoreTree.of(edition, known);
        List<ScoreNode> tools = tree.getTools();
        Optional<Score> overall = tree.getOverall();
        Optional<AwardedBand> band = tree.getBand(published.getBand());
        Consistency consistency = new Consistency(published);
        consistency.checkGiven(tools);
        overall.ifPresent(consistency::checkOverall);
        band.ifPresent(awarded -> consistency.checkBand(awarded, edition.getBands()));
        consistency.checkPublished(tools);
        List<NodeCode> notAssessed = new ArrayList<>();
        tools.forEach(tool -> tool.addNotAssessed(notAssessed));
        var card = ScoreCard.builder()
                .edition(edition)
                .agency(result.getAgency())
                .overall(overall)
                .band(band)
                .derived(Derivation.of(tools))
                .readings(readings)
                .known(known)
                .notAssessed(notAssessed)
                .inconsistencies(consistency.found());
        forEachTouched(tools, tool -> card.addTool(tool(tool)));
        return OtherGroupings.addTo(card.build(), result);
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
        for (NodeCode code : codes) {
            if (edition.form().find(code).isEmpty()) {
                edition.refusalOf(code).ifPresent(refusals::add);
            }
        }
    }

    private static ToolScore tool(ScoreNode tool) {
        var row = ToolScore.builder()
                .code(tool.getCode())
                .score(tool.getScore())
                .weight(tool.getForm().getToolWeight())
                .contribution(ScoreTree.contributionOf(tool));
        forEachTouched(tool.getParts(), part -> row.addPart(part(part)));
        forEachTouched(tool.getChildren(), indicator -> row.addIndicator(indicator(indicator)));
        return row.build();
    }

    private static IndicatorScore indicator(ScoreNode indicator) {
        var row = IndicatorScore.builder()
                .number(indicator.getCode().getIndicator().orElseThrow())
                .code(indicator.getCode())
                .score(indicator.getScore());
        forEachTouched(indicator.getParts(), part -> row.addPart(part(part)));
        forEachTouched(indicator.getChildren(), child -> {
            if (child.getCode().getLevel() == Level.SUB_INDICATOR) {
                row.addSubIndicator(subIndicator(child));
            } else {
                row.addQuestion(question(child));
            }
        });
        return row.build();
    }

    private static SubIndicatorScore subIndicator(ScoreNode sub) {
        var row = SubIndicatorScore.builder().code(sub.getCode()).score(sub.getScore());
        forEachTouched(sub.getChildren(), item -> row.addQuestion(question(item)));
        return row.build();
    }

    private static QuestionScore question(ScoreNode question) {
        var row = QuestionScore.builder().code(question.getCode()).score(question.getScore());
        forEachTouched(question.getParts(), part -> row.addPart(part(part)));
        return row.build();
    }

    private static PartScore part(ScoreNode part) {
        return PartScore.builder().code(part.getCode()).score(part.getScore()).build();
    }

    /** By their places: there are many lists, most of them short or empty. */
    private static void forEachTouched(List<ScoreNode> nodes, Consumer<ScoreNode> add) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).isTouched()) {
                add.accept(nodes.get(i));
            }
        }
    }

    /** {@return what it scores by, {@code nacc-2567.r1}} */
    @Override
    public String toString() {
        return edition.nameWithRevision();
    }
}
