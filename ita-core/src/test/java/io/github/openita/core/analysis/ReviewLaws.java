package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every review. */
class ReviewLaws {

    @Provide
    Arbitrary<ScoreCard> byIssue() {
        return Cards.of2567();
    }

    @Provide
    Arbitrary<ScoreCard> cards() {
        return Arbitraries.oneOf(Cards.of2567(), Cards.of2568());
    }

    @Provide
    Arbitrary<Thresholds> thresholds() {
        Arbitrary<Score> score =
                Arbitraries.integers().between(0, 10_000).map(value -> Score.of(Points.ofFraction(value, 100)));
        return Combinators.combine(score, score)
                .as((one, other) -> one.compareTo(other) <= 0 ? Thresholds.of(one, other) : Thresholds.of(other, one));
    }

    @Property(tries = 60)
    void classesPartitionTheScoredRows(@ForAll("cards") ScoreCard card, @ForAll("thresholds") Thresholds thresholds) {
        for (ReviewArea area : Review.of(card, thresholds).getAreas()) {
            List<ReviewRow> byClass = new ArrayList<>();
            for (IssueClass issueClass : IssueClass.values()) {
                byClass.addAll(area.rowsOf(issueClass));
            }
            assertEquals(area.getRows().size(), byClass.size());
            assertEquals(Set.copyOf(area.getRows()), Set.copyOf(byClass));
        }
    }

    @Property(tries = 60)
    void rowsHaveTheScoresOfTheCardAndTheRestIsNotAssessed(@ForAll("cards") ScoreCard card) {
        Set<NodeCode> seen = new HashSet<>();
        for (ReviewArea area : Review.of(card).getAreas()) {
            for (ReviewRow row : area.getRows()) {
                assertEquals(row.getScore(), card.scoreOf(row.getCode()).orElseThrow());
                assertTrue(seen.add(row.getCode()), () -> row.getCode() + " twice");
            }
            for (NodeCode code : area.getNotAssessed()) {
                assertTrue(card.scoreOf(code).isEmpty(), () -> code + " has a score");
                assertTrue(seen.add(code), () -> code + " twice");
            }
        }
    }

    @Property(tries = 60)
    void anIssueHoldsAllItsQuestionsAndItems(@ForAll("byIssue") ScoreCard card) {
        Edition edition = Editions.of(2567);
        Review review = Review.of(card);
        for (int i = 0; i < edition.getIssueAreas().size(); i++) {
            ReviewArea area = review.getAreas().get(i);
            assertEquals(
                    Stream.concat(
                                    edition.getIssueAreas().get(i).getQuestions().stream(),
                                    edition.getIssueAreas().get(i).getItems().stream())
                            .map(NodeCode::of)
                            .sorted()
                            .toList(),
                    Stream.concat(area.getRows().stream().map(ReviewRow::getCode), area.getNotAssessed().stream())
                            .sorted()
                            .toList());
        }
    }

    @Property(tries = 100)
    void higherThresholdsNeverMakeAClassBetter(
            @ForAll("thresholds") Thresholds one, @ForAll("thresholds") Thresholds other) {
        Thresholds lower = Thresholds.of(
                least(one.getFaultBelow(), other.getFaultBelow()), least(one.getKeepFrom(), other.getKeepFrom()));
        for (int hundredths = 0; hundredths <= 10_000; hundredths += 25) {
            Score score = Score.of(Points.ofFraction(hundredths, 100));
            assertTrue(one.classOf(score).compareTo(lower.classOf(score)) <= 0);
        }
    }

    @Property(tries = 100)
    void aHigherScoreIsNeverInAWorseClass(@ForAll("thresholds") Thresholds thresholds) {
        IssueClass before = IssueClass.FAULT;
        for (int thousandths = 0; thousandths <= 100_000; thousandths += 125) {
            IssueClass now = thresholds.classOf(Score.of(Points.ofFraction(thousandths, 1000)));
            assertTrue(now.compareTo(before) >= 0);
            before = now;
        }
    }

    private static Score least(Score one, Score other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
