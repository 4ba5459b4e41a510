package io.github.openita.core.analysis;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.scoring.ScoreTree;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scores a result again with some of its scores raised. Immutable. */
final class Rescoring {

    private final Edition edition;
    private final ScoreTree tree;
    /** Indicators whose scores are given, and explained by finer ones. */
    private final List<ScoreNode> explained;

    private final List<String> goodEnough;

    /** Asks for the band at a point of the edition's list, or a higher one. */
    Rescoring(Edition edition, Collection<ScoreNode> nodes, int rank) {
        this.edition = edition;
        explained =
                nodes.stream().filter(node -> node.getExplained().isPresent()).toList();
        Map<NodeCode, Score> given = new HashMap<>();
        nodes.stream()
                .filter(ScoreNode::isGiven)
                .forEach(node -> given.put(node.getCode(), node.getScore().orElseThrow()));
        explained.forEach(node -> given.put(node.getCode(), node.getExplained().orElseThrow()));
        tree = ScoreTree.of(edition, KnownScores.of(given));
        goodEnough =
                edition.getBands().stream().limit(rank + 1L).map(Band::getCode).toList();
    }

    Edition edition() {
        return edition;
    }

    /** The printed figure of an indicator no longer holds where one of those that explain it has risen. */
    ScoreTree with(Map<NodeCode, Score> raised) {
        Map<NodeCode, Optional<Score>> changes = new HashMap<>();
        raised.forEach((code, score) -> changes.put(code, Optional.of(score)));
        for (ScoreNode indicator : explained) {
            if (raised.keySet().stream().anyMatch(code -> isWithin(code, indicator))) {
                changes.put(indicator.getCode(), Optional.ofNullable(raised.get(indicator.getCode())));
            }
        }
        return tree.with(changes);
    }

    private boolean isWithin(NodeCode code, ScoreNode indicator) {
        return edition.form()
                .find(code)
                .filter(node -> node.isWithin(indicator.getForm()))
                .isPresent();
    }

    boolean reaches(Map<NodeCode, Score> raised) {
        return with(raised)
                .getBand()
                .filter(band -> goodEnough.contains(band.getCode()))
                .isPresent();
    }

    /** The most that each part of a tool can be after that. */
    List<Score> highestParts(Tool tool, Map<NodeCode, Score> raised) {
        return with(raised).getTools().stream()
                .filter(node -> node.getForm().getTool() == tool)
                .findFirst()
                .orElseThrow()
                .getHighestParts();
    }
}
