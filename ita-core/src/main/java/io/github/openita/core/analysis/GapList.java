package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the finest known scores that lose something, with what the form says of them. */
final class GapList {

    private static final Comparator<Gap> BY_LOSS =
            Comparator.comparing(Gap::getLost).reversed().thenComparing(Gap::getCode);

    private final Edition edition;

    GapList(Edition edition) {
        this.edition = edition;
    }

    List<Gap> of(List<ScoreNode> tools) {
        List<Gap> gaps = new ArrayList<>();
        tools.forEach(tool -> add(gaps, tool));
        gaps.sort(BY_LOSS);
        return List.copyOf(gaps);
    }

    private void add(List<Gap> gaps, ScoreNode node) {
        if (node.isGiven()) {
            add(gaps, node, List.of(), lostAt(node));
        } else if (isKnownByParts(node)) {
            List<PartScore> parts =
                    node.getParts().stream().map(GapList::partScore).toList();
            Points lost = node.getParts().stream().map(GapList::lostAt).reduce(Points.ZERO, Points::plus);
            add(gaps, node, parts, lost);
        } else {
            node.getSources().forEach(source -> add(gaps, source));
        }
    }

    private static PartScore partScore(ScoreNode part) {
        return PartScore.builder().code(part.getCode()).score(part.getScore()).build();
    }

    /** The parts that are known of a node or below it. */
    private static Stream<PartScore> partsAt(ScoreNode node) {
        return Stream.concat(
                node.getParts().stream().filter(ScoreNode::isGiven).map(GapList::partScore),
                node.getChildren().stream().flatMap(GapList::partsAt));
    }

    /** Whether the score is the mean of parts of which nothing finer is known. */
    private static boolean isKnownByParts(ScoreNode node) {
        return node.getScore().isPresent()
                && !node.getParts().isEmpty()
                && node.getSources().equals(node.getParts())
                && node.getParts().stream().allMatch(ScoreNode::isGiven);
    }

    private static Points lostAt(ScoreNode node) {
        return node.getForm().inOverall(GapAnalysis.missing(node.getScore().orElseThrow()));
    }

    private void add(List<Gap> gaps, ScoreNode node, List<PartScore> parts, Points lost) {
        if (lost.signum() > 0) {
            gaps.add(gap(node, node.getScore().orElseThrow(), parts, lost));
        }
    }

    private boolean isBelowTarget(Score score) {
        return edition.getTarget()
                .filter(target -> score.rounded().compareTo(target) < 0)
                .isPresent();
    }

    private Gap gap(ScoreNode node, Score score, List<PartScore> parts, Points lost) {
        NodeCode code = node.getCode();
        return Gap.builder()
                .code(code)
                .score(score)
                .parts(parts)
                .beside(node.isGiven() ? partsAt(node).toList() : List.of())
                .lost(lost)
                .indicator(node.getForm()
                        .at(Level.INDICATOR)
                        .flatMap(indicator -> indicator.getCode().getIndicator()))
                .subIndicator(node.getForm().at(Level.SUB_INDICATOR).map(FormNode::getCode))
                .belowTarget(Stream.concat(Stream.of(score), parts.stream().flatMap(part -> part.getScore().stream()))
                        .anyMatch(this::isBelowTarget))
                .advice(code.getQuestion()
                        .map(question -> edition.getRecommendations().getOrDefault(question, List.of()))
                        .orElse(List.of()))
                .build();
    }
}
