package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        node.getSources().forEach(source -> add(gaps, source));
        if (node.isGiven()) {
            Score score = node.getScore().orElseThrow();
            Points lost = node.getForm().inOverall(GapAnalysis.missing(score));
            if (lost.signum() > 0) {
                gaps.add(gap(node, score, lost));
            }
        }
    }

    private Gap gap(ScoreNode node, Score score, Points lost) {
        NodeCode code = node.getCode();
        return Gap.builder()
                .code(code)
                .score(score)
                .lost(lost)
                .indicator(node.getForm()
                        .at(Level.INDICATOR)
                        .flatMap(indicator -> indicator.getCode().getIndicator()))
                .subIndicator(node.getForm().at(Level.SUB_INDICATOR).map(FormNode::getCode))
                .belowTarget(edition.getTarget()
                        .filter(target -> score.rounded().compareTo(target) < 0)
                        .isPresent())
                .advice(code.getQuestion()
                        .map(question -> edition.getRecommendations().getOrDefault(question, List.of()))
                        .orElse(List.of()))
                .build();
    }
}
