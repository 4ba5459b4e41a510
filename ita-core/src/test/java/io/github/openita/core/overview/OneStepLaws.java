package io.github.openita.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The look ahead spares the search where nothing can come of it, and only there. */
class OneStepLaws {

    @Property(tries = 200)
    void theLookAheadDeniesNoStepThatThereIs(@ForAll("nearBands") AssessmentResult result) {
        Edition edition = Editions.of(result.getEdition());
        ScoreCard card = Scorer.of(edition).score(result);
        boolean there = card.getBand().isPresent()
                && GapAnalysis.of(card)
                        .pathToNextBand()
                        .filter(path -> path.isReachable() && path.getSteps().size() == 1)
                        .isPresent();
        Overview overview = Results.overview(OverviewCollector.of(List.of()).withPaths(), result);
        assertEquals(
                there, !overview.getYears().get(0).getOneStep().orElseThrow().isEmpty());
    }

    @Provide
    Arbitrary<AssessmentResult> nearBands() {
        Arbitrary<List<Integer>> scores =
                Arbitraries.integers().between(7_000, 10_000).list().ofSize(13);
        return Combinators.combine(
                        scores,
                        Arbitraries.of(2564, 2567, 2569),
                        Arbitraries.integers().between(0, 3))
                .as((values, year, kind) -> {
                    Map<NodeCode, Score> known = new TreeMap<>();
                    for (int i = 1; i <= 10; i++) {
                        known.put(NodeCode.ofIndicator(i), hundredths(values.get(i - 1)));
                    }
                    if (kind == 1 && year == 2567) {
                        known.put(NodeCode.of("EIT@public"), hundredths(values.get(10)));
                    }
                    if (kind == 2) {
                        known.put(NodeCode.of("o1"), hundredths(values.get(11)));
                        known.put(NodeCode.of("o2"), Score.ZERO);
                    }
                    if (kind == 3) {
                        known.remove(NodeCode.ofIndicator(9));
                        known.put(NodeCode.of("OIT"), hundredths(values.get(12)));
                    }
                    return AssessmentResult.builder()
                            .agency(Agency.builder().name("ก").build())
                            .edition("nacc-" + year)
                            .scores(KnownScores.of(known))
                            .build();
                });
    }

    private static Score hundredths(int value) {
        return Score.of(Points.ofFraction(value, 100));
    }
}
