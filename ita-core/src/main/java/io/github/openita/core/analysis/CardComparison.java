package io.github.openita.core.analysis;

import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.edition.FormNode;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one comparison of two score cards. Used once, not shared. */
final class CardComparison {

    /** A row, and the node codes that lead to it: in the new form where that has it. */
    private record Placed(List<NodeCode> path, ComparisonRow row) {

        /** What is above comes first, and parts before what is below. */
        static int inOrderOfTheForm(Placed one, Placed other) {
            int common = Math.min(one.path.size(), other.path.size());
            for (int i = 0; i < common; i++) {
                int order = one.path.get(i).compareTo(other.path.get(i));
                if (order != 0) {
                    return order;
                }
            }
            return Integer.compare(one.path.size(), other.path.size());
        }
    }

    private final ScoreCard old;
    private final ScoreCard newer;
    private final EditionCrosswalk crosswalk;
    private final List<Placed> rows = new ArrayList<>();
    private final SortedSet<NodeCode> unmatched = new TreeSet<>();

    CardComparison(ScoreCard old, ScoreCard newer) {
        this.old = old;
        this.newer = newer;
        crosswalk = EditionCrosswalk.of(old.getEdition(), newer.getEdition());
    }

    Comparison build() {
        addRows();
        Optional<Points> difference = difference(old.getOverall(), newer.getOverall());
        return Comparison.builder()
                .oldResult(ComparedResult.of(old))
                .newResult(ComparedResult.of(newer))
                .difference(difference)
                .change(difference.map(Change::of))
                .rows(rows.stream()
                        .sorted(Placed::inOrderOfTheForm)
                        .map(Placed::row)
                        .toList())
                .contributions(contributions())
                .unmatched(unmatched)
                .build();
    }

    private void addRows() {
        Map<NodeCode, Score> before = new TreeMap<>(old.scores());
        newer.scores().forEach((code, score) -> {
            Optional<NodeCode> oldCode = crosswalk.predecessorOf(code);
            if (oldCode.isEmpty()) {
                unmatched.add(code);
            }
            add(pathIn(newer, code), code, oldCode, oldCode.map(before::remove), Optional.of(score));
        });
        before.forEach((code, score) -> {
            Optional<NodeCode> newCode = crosswalk.successorOf(code);
            if (newCode.isEmpty()) {
                unmatched.add(code);
            }
            add(pathIn(old, code), newCode.orElse(code), Optional.of(code), Optional.of(score), Optional.empty());
        });
    }

    private static List<NodeCode> pathIn(ScoreCard card, NodeCode code) {
        return card.getEdition().form().find(code).map(FormNode::path).orElse(List.of(code));
    }

    private void add(
            List<NodeCode> path,
            NodeCode code,
            Optional<NodeCode> oldCode,
            Optional<Score> oldScore,
            Optional<Score> newScore) {
        Optional<Points> difference = difference(oldScore, newScore);
        rows.add(new Placed(
                path,
                ComparisonRow.builder()
                        .code(code)
                        .oldCode(oldCode.filter(other -> !other.equals(code)))
                        .oldScore(oldScore)
                        .newScore(newScore)
                        .difference(difference)
                        .change(difference.map(Change::of))
                        .build()));
    }

    private static Optional<Points> difference(Optional<Score> oldScore, Optional<Score> newScore) {
        return newScore.flatMap(known -> oldScore.map(
                before -> known.rounded().toPoints().minus(before.rounded().toPoints())));
    }

    private List<Contribution> contributions() {
        List<Contribution> contributions = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            if (old.getEdition().getWeights().containsKey(tool)
                    || newer.getEdition().getWeights().containsKey(tool)) {
                Optional<Points> before = contributionOf(old, tool);
                Optional<Points> after = contributionOf(newer, tool);
                contributions.add(Contribution.builder()
                        .code(NodeCode.of(tool))
                        .points(after.flatMap(known -> before.map(known::minus)))
                        .build());
            }
        }
        return contributions;
    }

    /** The weighted points of a tool: none where the form is without it, unknown where it is not assessed. */
    private static Optional<Points> contributionOf(ScoreCard card, Tool tool) {
        if (!card.getEdition().getWeights().containsKey(tool)) {
            return Optional.of(Points.ZERO);
        }
        return card.getTools().stream()
                .filter(found -> found.getCode().equals(NodeCode.of(tool)))
                .flatMap(found -> found.getContribution().stream())
                .map(Score::toPoints)
                .findFirst();
    }
}
