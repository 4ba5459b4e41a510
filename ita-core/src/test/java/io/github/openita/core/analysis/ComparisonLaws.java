package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every comparison, within an edition and across. */
class ComparisonLaws {

    @Provide
    Arbitrary<ScoreCard> cards() {
        return Arbitraries.oneOf(Cards.of2567(), Cards.of2568());
    }

    private static Optional<Change> turned(Optional<Change> change) {
        return change.map(way -> way == Change.UP ? Change.DOWN : way == Change.DOWN ? Change.UP : way);
    }

    private static Optional<Points> negated(Optional<Points> points) {
        return points.map(known -> known.times(-1));
    }

    private static ComparisonRow turned(ComparisonRow row) {
        return ComparisonRow.builder()
                .code(row.getOldCode().orElse(row.getCode()))
                .oldCode(row.getOldCode().map(code -> row.getCode()))
                .oldScore(row.getNewScore())
                .newScore(row.getOldScore())
                .difference(negated(row.getDifference()))
                .change(turned(row.getChange()))
                .build();
    }

    @Property(tries = 60)
    void theOtherWayRoundIsTheMirror(@ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other) {
        Comparison there = Comparison.of(one, other);
        Comparison back = Comparison.of(other, one);
        assertEquals(there.getOldResult(), back.getNewResult());
        assertEquals(there.getNewResult(), back.getOldResult());
        assertEquals(there.getDifference(), negated(back.getDifference()));
        assertEquals(there.getChange(), turned(back.getChange()));
        assertEquals(there.getRows().size(), back.getRows().size());
        assertEquals(
                Set.copyOf(there.getRows()),
                back.getRows().stream().map(ComparisonLaws::turned).collect(Collectors.toSet()));
        assertEquals(
                there.getContributions(),
                back.getContributions().stream()
                        .map(tool -> Contribution.builder()
                                .code(tool.getCode())
                                .points(negated(tool.getPoints()))
                                .build())
                        .toList());
        assertEquals(there.getUnmatched(), back.getUnmatched());
        assertEquals(codes(there.onlyOld()), codes(back.onlyNew()));
        assertEquals(codes(there.onlyNew()), codes(back.onlyOld()));
    }

    private static List<NodeCode> codes(List<ComparisonRow> rows) {
        return rows.stream().map(ComparisonRow::getCode).toList();
    }

    @Property(tries = 60)
    void contributionsAddUpExactlyToTheDifferenceOfTheExactTotals(
            @ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other) {
        Comparison comparison = Comparison.of(one, other);
        Optional<Score> old = one.getOverall();
        Optional<Score> newer = other.getOverall();
        boolean known = comparison.getContributions().stream()
                .map(Contribution::getPoints)
                .allMatch(Optional::isPresent);
        assertEquals(old.isPresent() && newer.isPresent(), known);
        if (old.isPresent() && newer.isPresent()) {
            assertEquals(
                    newer.get().toPoints().minus(old.get().toPoints()),
                    comparison.getContributions().stream()
                            .map(tool -> tool.getPoints().orElseThrow())
                            .reduce(Points.ZERO, Points::plus));
        }
    }

    @Property(tries = 60)
    void nothingMovesAgainstItself(@ForAll("cards") ScoreCard card) {
        Comparison comparison = Comparison.of(card, card);
        assertTrue(comparison.getRows().stream().allMatch(row -> row.getChange().equals(Optional.of(Change.SAME))));
        assertEquals(List.of(), comparison.getUnmatched());
        assertEquals(card.getOverall().map(known -> Change.SAME), comparison.getChange());
    }

    @Property(tries = 60)
    void everyScoreOfBothStandsInExactlyOneRow(@ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other) {
        List<ComparisonRow> rows = Comparison.of(one, other).getRows();
        Set<NodeCode> olds = one.scores().keySet();
        Set<NodeCode> news = other.scores().keySet();
        assertEquals(
                olds.size(),
                rows.stream().filter(row -> row.getOldScore().isPresent()).count());
        assertEquals(
                news.size(),
                rows.stream().filter(row -> row.getNewScore().isPresent()).count());
        Set<NodeCode> shown = new HashSet<>(codes(rows));
        news.forEach(code -> assertTrue(shown.contains(code), () -> code + " has no row"));
    }
}
