package io.github.openita.core.analysis;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.Map;
import java.util.TreeMap;

/** Score cards for tests, written as {@code "1=100 2=99.60 o17=0"}; {@code o1–o35=100} gives a range. */
final class Made {

    private Made() {}

    static Map<NodeCode, Score> scores(String text) {
        Map<NodeCode, Score> scores = new TreeMap<>();
        for (String pair : text.trim().split("\\s+")) {
            String[] sides = pair.split("=");
            if (sides[0].contains("–")) {
                QuestionCode.parseAll(sides[0]).forEach(code -> scores.put(NodeCode.of(code), Score.of(sides[1])));
            } else {
                scores.put(NodeCode.of(sides[0]), Score.of(sides[1]));
            }
        }
        return scores;
    }

    static ScoreCard card(Edition edition, Map<NodeCode, Score> scores) {
        return Scorer.of(edition)
                .score(AssessmentResult.builder()
                        .edition(edition.getName())
                        .scores(KnownScores.of(scores))
                        .build());
    }

    static ScoreCard card(int year, String scores) {
        return card(Editions.of(year), scores(scores));
    }

    static GapAnalysis gaps(int year, String scores) {
        return GapAnalysis.of(card(year, scores));
    }

    /** อบต.ป่าร่อน 2567: IIT questions and OIT items as printed, EIT by indicator. */
    static GapAnalysis paRon() {
        return gaps(2567, "i1–i15=100 o1–o35=100 i5=98.79 i8=99.39 o17=0 o19=0 o30=0 6=99.74 7=97.94 8=93.50");
    }
}
