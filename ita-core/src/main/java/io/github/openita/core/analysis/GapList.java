package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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
            Points lost = node.inOverall(GapAnalysis.missing(score));
            if (lost.signum() > 0) {
                gaps.add(gap(node.getCode(), score, lost));
            }
        }
    }

    private Gap gap(NodeCode code, Score score, Points lost) {
        Optional<NodeCode> sub = subIndicatorOf(code);
        return Gap.builder()
                .code(code)
                .score(score)
                .lost(lost)
                .indicator(indicatorOf(code, sub))
                .subIndicator(sub)
                .belowTarget(edition.getTarget()
                        .filter(target -> score.rounded().compareTo(target) < 0)
                        .isPresent())
                .advice(code.getQuestion()
                        .map(question -> edition.getRecommendations().getOrDefault(question, List.of()))
                        .orElse(List.of()))
                .build();
    }

    private Optional<NodeCode> subIndicatorOf(NodeCode code) {
        if (code.getLevel() == Level.SUB_INDICATOR) {
            return Optional.of(code);
        }
        return code.getQuestion()
                .flatMap(item -> edition.getSubIndicators().stream()
                        .filter(sub -> sub.getItems().contains(item))
                        .findFirst()
                        .map(SubIndicator::getCode));
    }

    private Optional<Integer> indicatorOf(NodeCode code, Optional<NodeCode> sub) {
        if (sub.isPresent()) {
            return edition.getSubIndicators().stream()
                    .filter(known -> known.getCode().equals(sub.get()))
                    .findFirst()
                    .map(SubIndicator::getIndicator);
        }
        if (code.getLevel() == Level.INDICATOR) {
            return Optional.of(code.getIndicator());
        }
        Optional<QuestionCode> question = code.getQuestion().filter(asked -> asked.getTool() != Tool.OIT);
        return question.flatMap(asked -> edition.indicatorsOf(asked.getTool()).stream()
                .filter(indicator -> indicator.getQuestions().contains(asked))
                .findFirst()
                .map(Indicator::getNumber));
    }
}
