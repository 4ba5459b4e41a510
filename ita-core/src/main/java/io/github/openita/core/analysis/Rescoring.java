package io.github.openita.core.analysis;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Scores a result again with some of its scores raised. Immutable. */
final class Rescoring {

    private final Edition edition;
    private final Scorer scorer;
    private final Map<NodeCode, Score> given = new HashMap<>();
    private final List<String> goodEnough;

    /** Asks for the band at a point of the edition's list, or a higher one. */
    Rescoring(Edition edition, Collection<ScoreNode> nodes, int rank) {
        this.edition = edition;
        scorer = Scorer.of(edition);
        nodes.stream()
                .filter(ScoreNode::isGiven)
                .forEach(node -> given.put(node.getCode(), node.getScore().orElseThrow()));
        goodEnough =
                edition.getBands().stream().limit(rank + 1L).map(Band::getCode).toList();
    }

    Edition edition() {
        return edition;
    }

    private ScoreCard with(Map<NodeCode, Score> raised) {
        Map<NodeCode, Score> scores = new HashMap<>(given);
        scores.putAll(raised);
        return scorer.score(AssessmentResult.builder()
                .edition(edition.getName())
                .scores(KnownScores.of(scores))
                .build());
    }

    boolean reaches(Map<NodeCode, Score> raised) {
        return with(raised)
                .getBand()
                .filter(band -> goodEnough.contains(band.getCode()))
                .isPresent();
    }

    Points overall(Map<NodeCode, Score> raised) {
        return with(raised).getOverall().orElseThrow().toPoints();
    }

    PathEnd end(Map<NodeCode, Score> raised) {
        return endOf(with(raised));
    }

    /** Where an assessed card stands. */
    static PathEnd endOf(ScoreCard card) {
        var end = PathEnd.builder()
                .overall(card.getOverall().orElseThrow())
                .band(card.getBand().orElseThrow());
        card.getTools()
                .forEach(tool -> end.putTool(tool.getCode(), tool.getScore().orElseThrow()));
        return end.build();
    }
}
