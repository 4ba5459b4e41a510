package io.github.openita.core.analysis;

import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes one comparison of two score cards. Used once, not shared. */
final class CardComparison {

    /** A row, and where it stands: at its place in the new form where it has one. */
    private record Placed(ScoredPlace place, ComparisonRow row) {}

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
                        .sorted(Comparator.comparing(Placed::place, ScoredPlace.IN_ORDER_OF_THE_FORM))
                        .map(Placed::row)
                        .toList())
                .contributions(contributions())
                .unmatched(unmatched)
                .build();
    }

    private void addRows() {
        Map<NodeCode, ScoredPlace> before = new HashMap<>();
        ScoredPlace.of(old).forEach(place -> before.put(place.code(), place));
        for (ScoredPlace place : ScoredPlace.of(newer)) {
            Optional<NodeCode> oldCode = crosswalk.predecessorOf(place.code());
            Optional<ScoredPlace> match = oldCode.map(before::remove);
            if (oldCode.isEmpty()) {
                unmatched.add(place.code());
            }
            add(place, place.code(), oldCode, match.map(ScoredPlace::score), Optional.of(place.score()));
        }
        for (ScoredPlace place : before.values()) {
            Optional<NodeCode> newCode = crosswalk.successorOf(place.code());
            if (newCode.isEmpty()) {
                unmatched.add(place.code());
            }
            add(
                    place,
                    newCode.orElse(place.code()),
                    Optional.of(place.code()),
                    Optional.of(place.score()),
                    Optional.empty());
        }
    }

    private void add(
            ScoredPlace place,
            NodeCode code,
            Optional<NodeCode> oldCode,
            Optional<Score> oldScore,
            Optional<Score> newScore) {
        Optional<Points> difference = difference(oldScore, newScore);
        rows.add(new Placed(
                place,
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
