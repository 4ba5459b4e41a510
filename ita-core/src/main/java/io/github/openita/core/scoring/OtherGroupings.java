package io.github.openita.core.scoring;

import io.github.openita.core.edition.OtherGrouping;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Scores a result in the other groupings of its edition, too, and says which figures these move. Static methods only.
 */
final class OtherGroupings {

    private OtherGroupings() {}

    /** The card with what the other groupings of its edition move. */
    static ScoreCard addTo(ScoreCard card, AssessmentResult result) {
        List<OtherGrouping> others = card.getEdition().getOtherGroupings();
        List<RegroupedScores> moved = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            if (canMove(others.get(i), result.getScores())) {
                ScoreCard other =
                        Scorer.of(card.getEdition().regrouped().get(i)).score(result);
                List<RegroupedFigure> figures = figures(card, other);
                if (!figures.isEmpty()) {
                    moved.add(RegroupedScores.builder()
                            .grouping(others.get(i))
                            .figures(figures)
                            .build());
                }
            }
        }
        return moved.isEmpty() ? card : card.toBuilder().otherGroupings(moved).build();
    }

    /** Items that all have the same score, or none, make the same means wherever they stand. */
    private static boolean canMove(OtherGrouping other, KnownScores scores) {
        Set<Optional<Score>> different = new HashSet<>();
        other.getItems().values().stream()
                .flatMap(List::stream)
                .forEach(item -> different.add(scores.of(NodeCode.of(item))));
        return different.size() > 1;
    }

    private static List<RegroupedFigure> figures(ScoreCard card, ScoreCard other) {
        List<RegroupedFigure> figures = new ArrayList<>();
        add(figures, "overall", shown(card.getOverall()), shown(other.getOverall()));
        add(figures, "band", band(card), band(other));
        Map<NodeCode, Score> computed = card.scores();
        Map<NodeCode, Score> otherwise = other.scores();
        SortedSet<NodeCode> codes = new TreeSet<>(computed.keySet());
        codes.addAll(otherwise.keySet());
        for (NodeCode code : codes) {
            if (code.getLevel() != Level.QUESTION) {
                add(
                        figures,
                        code.toString(),
                        shown(Optional.ofNullable(computed.get(code))),
                        shown(Optional.ofNullable(otherwise.get(code))));
            }
        }
        return List.copyOf(figures);
    }

    private static Optional<Figure> shown(Optional<Score> score) {
        return score.map(exact -> Figure.of(exact.rounded()));
    }

    private static Optional<Figure> band(ScoreCard card) {
        return card.getBand().map(AwardedBand::getCode).map(Figure::of);
    }

    private static void add(
            List<RegroupedFigure> figures, String what, Optional<Figure> computed, Optional<Figure> otherwise) {
        if (!computed.equals(otherwise)) {
            figures.add(RegroupedFigure.builder()
                    .what(what)
                    .computed(computed)
                    .otherwise(otherwise)
                    .build());
        }
    }
}
