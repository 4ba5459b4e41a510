package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** What holds of every comparison, within an edition and across. */
class ComparisonLaws {

    @Provide
    Arbitrary<ScoreCard> cards() {
        return Arbitraries.oneOf(Cards.of2567(), Cards.of2568());
    }

    private static @Nullable Change turned(@Nullable Change change) {
        return change == Change.UP ? Change.DOWN : change == Change.DOWN ? Change.UP : change;
    }

    private static @Nullable Points negated(@Nullable Points points) {
        return points == null ? null : points.times(-1);
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
        Score old = one.getOverall();
        Score young = other.getOverall();
        boolean known = comparison.getContributions().stream()
                .map(Contribution::getPoints)
                .allMatch(Objects::nonNull);
        assertEquals(old != null && young != null, known);
        if (old != null && young != null) {
            assertEquals(
                    young.toPoints().minus(old.toPoints()),
                    comparison.getContributions().stream()
                            .map(tool -> Optional.ofNullable(tool.getPoints()).orElseThrow())
                            .reduce(Points.ZERO, Points::plus));
        }
    }

    @Property(tries = 60)
    void nothingMovesAgainstItself(@ForAll("cards") ScoreCard card) {
        Comparison comparison = Comparison.of(card, card);
        assertTrue(comparison.getRows().stream().allMatch(row -> row.getChange() == Change.SAME));
        assertEquals(List.of(), comparison.getUnmatched());
        assertEquals(card.getOverall() == null ? null : Change.SAME, comparison.getChange());
    }

    @Property(tries = 60)
    void everyScoreOfBothStandsInExactlyOneRow(@ForAll("cards") ScoreCard one, @ForAll("cards") ScoreCard other) {
        List<ComparisonRow> rows = Comparison.of(one, other).getRows();
        Set<NodeCode> olds = one.scores().keySet();
        Set<NodeCode> news = other.scores().keySet();
        assertEquals(
                olds.size(),
                rows.stream().filter(row -> row.getOldScore() != null).count());
        assertEquals(
                news.size(),
                rows.stream().filter(row -> row.getNewScore() != null).count());
        Set<NodeCode> shown = new HashSet<>(codes(rows));
        news.forEach(code -> assertTrue(shown.contains(code), () -> code + " has no row"));
    }
}
