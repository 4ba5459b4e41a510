package io.github.openita.core.analysis;

import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.ToolScore;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
        Points difference = difference(old.getOverall(), newer.getOverall());
        return Comparison.builder()
                .oldResult(ComparedResult.of(old))
                .newResult(ComparedResult.of(newer))
                .difference(difference)
                .change(difference == null ? null : Change.of(difference))
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
            ScoredPlace match = oldCode.map(before::remove).orElse(null);
            if (oldCode.isEmpty()) {
                unmatched.add(place.code());
            }
            add(place, place.code(), oldCode, match == null ? null : match.score(), place.score());
        }
        for (ScoredPlace place : before.values()) {
            Optional<NodeCode> newCode = crosswalk.successorOf(place.code());
            if (newCode.isEmpty()) {
                unmatched.add(place.code());
            }
            add(place, newCode.orElse(place.code()), Optional.of(place.code()), place.score(), null);
        }
    }

    private void add(
            ScoredPlace place,
            NodeCode code,
            Optional<NodeCode> oldCode,
            @Nullable Score oldScore,
            @Nullable Score newScore) {
        Points difference = difference(oldScore, newScore);
        rows.add(new Placed(
                place,
                ComparisonRow.builder()
                        .code(code)
                        .oldCode(oldCode.filter(other -> !other.equals(code)))
                        .oldScore(oldScore)
                        .newScore(newScore)
                        .difference(difference)
                        .change(difference == null ? null : Change.of(difference))
                        .build()));
    }

    private static @Nullable Points difference(@Nullable Score oldScore, @Nullable Score newScore) {
        return oldScore == null || newScore == null
                ? null
                : newScore.rounded().toPoints().minus(oldScore.rounded().toPoints());
    }

    private List<Contribution> contributions() {
        List<Contribution> contributions = new ArrayList<>();
        for (Tool tool : Tool.values()) {
            if (old.getEdition().getWeights().containsKey(tool)
                    || newer.getEdition().getWeights().containsKey(tool)) {
                Points before = contributionOf(old, tool);
                Points after = contributionOf(newer, tool);
                contributions.add(Contribution.builder()
                        .code(NodeCode.of(tool))
                        .points(before == null || after == null ? null : after.minus(before))
                        .build());
            }
        }
        return contributions;
    }

    /** The weighted points of a tool: none where the form is without it, unknown where it is not assessed. */
    private static @Nullable Points contributionOf(ScoreCard card, Tool tool) {
        if (!card.getEdition().getWeights().containsKey(tool)) {
            return Points.ZERO;
        }
        return card.getTools().stream()
                .filter(found -> found.getCode().equals(NodeCode.of(tool)))
                .map(ToolScore::getContribution)
                .filter(Objects::nonNull)
                .map(Score::toPoints)
                .findFirst()
                .orElse(null);
    }
}
