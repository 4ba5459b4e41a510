package io.github.openita.core.scoring;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.Map;
import java.util.TreeMap;

/** Results for tests, written as {@code "1=100 2=99.60 o17=0"}. */
public final class Given {

    private Given() {}

    public static Map<NodeCode, Score> scores(String text) {
        Map<NodeCode, Score> scores = new TreeMap<>();
        for (String pair : text.trim().split("\\s+")) {
            String[] sides = pair.split("=");
            scores.put(NodeCode.of(sides[0]), Score.of(sides[1]));
        }
        return scores;
    }

    /** All questions of a range at the full score, but those that the text names. */
    public static Map<NodeCode, Score> full(String range, String but) {
        Map<NodeCode, Score> scores = new TreeMap<>();
        QuestionCode.parseAll(range).forEach(code -> scores.put(NodeCode.of(code), Score.FULL));
        if (!but.isEmpty()) {
            scores.putAll(scores(but));
        }
        return scores;
    }

    public static AssessmentResult result(Edition edition, Map<NodeCode, Score> scores) {
        return AssessmentResult.builder()
                .edition(edition.getName())
                .scores(KnownScores.of(scores))
                .build();
    }

    public static ScoreCard card(int year, String scores) {
        return card(Editions.of(year), scores(scores));
    }

    public static ScoreCard card(Edition edition, Map<NodeCode, Score> scores) {
        return Scorer.of(edition).score(result(edition, scores));
    }

    public static Score overall(ScoreCard card) {
        return card.getOverall().orElseThrow();
    }

    public static String shown(ScoreCard card, String code) {
        return card.scoreOf(NodeCode.of(code)).map(Score::toString).orElse("not assessed");
    }
}
