package io.github.openita.core.analysis;

import io.github.openita.core.scoring.IndicatorScore;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.QuestionScore;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.SubIndicatorScore;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A score on a card with the addresses that lead to it, from its tool down to its own. */
record ScoredPlace(List<NodeCode> path, Score score) {

    /** What is above comes first, and parts before what is below. */
    static final Comparator<ScoredPlace> IN_ORDER_OF_THE_FORM = (one, other) -> {
        int common = Math.min(one.path.size(), other.path.size());
        for (int i = 0; i < common; i++) {
            int order = one.path.get(i).compareTo(other.path.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.path.size(), other.path.size());
    };

    NodeCode code() {
        return path.get(path.size() - 1);
    }

    /** Everything on a card that has a score. */
    static List<ScoredPlace> of(ScoreCard card) {
        List<ScoredPlace> places = new ArrayList<>();
        for (ToolScore tool : card.getTools()) {
            List<NodeCode> path = add(places, List.of(), tool.getCode(), tool.getScore());
            addParts(places, path, tool.getParts());
            tool.getIndicators().forEach(indicator -> addIndicator(places, path, indicator));
        }
        return places;
    }

    private static void addIndicator(List<ScoredPlace> places, List<NodeCode> above, IndicatorScore indicator) {
        List<NodeCode> path = add(places, above, indicator.getCode(), indicator.getScore());
        addParts(places, path, indicator.getParts());
        indicator.getQuestions().forEach(question -> addQuestion(places, path, question));
        for (SubIndicatorScore sub : indicator.getSubIndicators()) {
            List<NodeCode> inGroup = add(places, path, sub.getCode(), sub.getScore());
            sub.getQuestions().forEach(item -> addQuestion(places, inGroup, item));
        }
    }

    private static void addQuestion(List<ScoredPlace> places, List<NodeCode> above, QuestionScore question) {
        addParts(places, add(places, above, question.getCode(), question.getScore()), question.getParts());
    }

    private static void addParts(List<ScoredPlace> places, List<NodeCode> above, List<PartScore> parts) {
        parts.forEach(part -> add(places, above, part.getCode(), part.getScore()));
    }

    private static List<NodeCode> add(
            List<ScoredPlace> places, List<NodeCode> above, NodeCode code, Optional<Score> score) {
        List<NodeCode> path = new ArrayList<>(above);
        path.add(code);
        score.ifPresent(known -> places.add(new ScoredPlace(List.copyOf(path), known)));
        return path;
    }
}
