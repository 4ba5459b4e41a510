package io.github.openita.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whole numbers say of plain results what the scorer and the path search say. */
class PlainFormLaws {

    private static final Agency AGENCY = Agency.builder().name("ก").build();

    @Property(tries = 1000)
    void whatWholeNumbersSayIsWhatTheScorerAndTheSearchSay(@ForAll("plain") AssessmentResult result) {
        Edition edition = Editions.of(result.getEdition());
        assertNotNull(plain(edition).scoresOf(result));
        OverviewCollector scored = OverviewCollector.of(List.of()).withPaths();
        scored.add(Scorer.of(edition).score(result));
        assertEquals(
                scored.build(), Results.overview(OverviewCollector.of(List.of()).withPaths(), result));
    }

    private static PlainForm plain(Edition edition) {
        return Objects.requireNonNull(new FormPlaces(edition).plain());
    }

    @Provide
    Arbitrary<AssessmentResult> plain() {
        Arbitrary<Integer> any = Arbitraries.oneOf(
                Arbitraries.integers().between(8_000, 10_000),
                Arbitraries.integers().between(9_300, 9_700),
                Arbitraries.integers().between(0, 10_000),
                Arbitraries.of(8_500, 9_500, 10_000));
        Arbitrary<List<Integer>> close = Arbitraries.integers()
                .between(8_300, 9_800)
                .flatMap(least -> Arbitraries.integers()
                        .between(least - 700, Math.min(10_000, least + 700))
                        .list()
                        .ofSize(10));
        return Combinators.combine(
                        Arbitraries.oneOf(any.list().ofSize(10), close),
                        Arbitraries.of(2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569))
                .as(PlainFormLaws::result);
    }

    private static AssessmentResult result(List<Integer> hundredths, int year) {
        Map<NodeCode, Score> known = new TreeMap<>();
        for (int i = 0; i < hundredths.size(); i++) {
            known.put(NodeCode.ofIndicator(i + 1), Score.of(Points.ofFraction(hundredths.get(i), 100)));
        }
        return AssessmentResult.builder()
                .agency(AGENCY)
                .edition("nacc-" + year)
                .scores(KnownScores.of(known))
                .build();
    }

    @Example
    void whatIsKnownOtherwiseIsLeftToTheScorer() {
        PlainForm form = plain(Editions.of(2567));
        String all = "1=90 2=90 3=90 4=90 5=90 6=90 7=90 8=90 9=90";
        assertNotNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90.25")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all)));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90.255")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90 o1=100")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90 EIT@public=95")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10@public=90")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2568, all + " 10=90")));
        assertNull(form.scoresOf(Results.published("ก", 2567, "90", "ผ่านดี")));
    }
}
