package io.github.openita.core.scoring;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Finds the scores on a card by their node codes. */
final class CardScores {

    private final NavigableMap<NodeCode, Score> scores = new TreeMap<>();

    private CardScores() {}

    static NavigableMap<NodeCode, Score> of(ScoreCard card) {
        CardScores all = new CardScores();
        card.getTools().forEach(all::addTool);
        return Collections.unmodifiableNavigableMap(all.scores);
    }

    private void addTool(ToolScore tool) {
        add(tool.getCode(), tool.getScore());
        tool.getParts().forEach(this::addPart);
        tool.getIndicators().forEach(this::addIndicator);
    }

    private void addIndicator(IndicatorScore indicator) {
        add(indicator.getCode(), indicator.getScore());
        indicator.getParts().forEach(this::addPart);
        indicator.getQuestions().forEach(this::addQuestion);
        for (SubIndicatorScore sub : indicator.getSubIndicators()) {
            add(sub.getCode(), sub.getScore());
            sub.getQuestions().forEach(this::addQuestion);
        }
    }

    private void addQuestion(QuestionScore question) {
        add(question.getCode(), question.getScore());
        question.getParts().forEach(this::addPart);
    }

    private void addPart(PartScore part) {
        add(part.getCode(), part.getScore());
    }

    private void add(NodeCode code, Optional<Score> score) {
        score.ifPresent(known -> scores.put(code, known));
    }
}
