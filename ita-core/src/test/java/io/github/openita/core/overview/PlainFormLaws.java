package io.github.openita.core.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.overview.form.NumberedNodes;
import io.github.openita.core.overview.plain.PlainForm;
import io.github.openita.core.overview.plain.Published;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    private static OverviewCollector collector() {
        return OverviewCollector.of(List.of()).withPaths();
    }

    @Property(tries = 1000)
    void whatWholeNumbersSayIsWhatTheScorerAndTheSearchSay(
            @ForAll("plain") AssessmentResult one, @ForAll("plain") AssessmentResult other) {
        OverviewCollector scored = collector();
        OverviewCollector plain = collector();
        OverviewCollector rows = collector();
        List<AssessmentResult> results =
                one.getEdition().equals(other.getEdition()) ? List.of(one) : List.of(one, other);
        for (AssessmentResult result : results) {
            Edition edition = Editions.of(result.getEdition());
            assertNotNull(plain(edition).scoresOf(result));
            scored.add(scored.prepare(Scorer.of(edition).score(result), Published.of(result)));
            plain.add(result, edition);
            rows.add(row(rows, result, edition));
        }
        Overview expected = scored.build();
        assertEquals(expected, plain.build());
        assertEquals(expected, rows.build());
    }

    /** The same result as a row of a table with a column for each indicator, and one more. */
    private static PreparedResult row(OverviewCollector collector, AssessmentResult result, Edition edition) {
        List<NodeCode> codes = new ArrayList<>(List.of(NodeCode.of("IIT")));
        List<Optional<Score>> scores = new ArrayList<>(List.of(Optional.empty()));
        result.getScores().getIndicators().forEach((code, score) -> {
            codes.add(code);
            scores.add(Optional.of(score));
        });
        Optional<PublishedFigures> published = result.getPublished();
        return collector
                .columns(edition, codes)
                .prepare(
                        collector.named(AGENCY),
                        scores,
                        published
                                .flatMap(PublishedFigures::getOverall)
                                .map(figure -> figure.getValues().get(0)),
                        published.flatMap(PublishedFigures::getBand));
    }

    private static PlainForm plain(Edition edition) {
        return Objects.requireNonNull(PlainForm.of(new NumberedNodes(edition)));
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
                        Arbitraries.of(2562, 2563, 2564, 2565, 2566, 2567, 2568, 2569),
                        Arbitraries.integers().between(-2, 2).optional(0.5),
                        Arbitraries.integers().between(0, 9).optional(0.7))
                .as(PlainFormLaws::result);
    }

    /**
     * A result.
     *
     * @param off by how many hundredths the published overall score differs
     * @param band the number of a band of the edition, which was published; one that it has not where there are fewer
     */
    private static AssessmentResult result(
            List<Integer> hundredths, int year, Optional<Integer> off, Optional<Integer> band) {
        Map<NodeCode, Score> known = new TreeMap<>();
        for (int i = 0; i < hundredths.size(); i++) {
            known.put(NodeCode.ofIndicator(i + 1), hundredths(hundredths.get(i)));
        }
        AssessmentResult result = AssessmentResult.builder()
                .agency(AGENCY)
                .edition("nacc-" + year)
                .scores(KnownScores.of(known))
                .build();
        Edition edition = Editions.of(year);
        int overall =
                Scorer.of(edition).score(result).getOverall().orElseThrow().toHundredths();
        return off.isEmpty() && band.isEmpty()
                ? result
                : result.toBuilder()
                        .published(PublishedFigures.builder()
                                .overall(off.map(by ->
                                        PublishedFigure.of(hundredths(Math.max(0, Math.min(10_000, overall + by))))))
                                .band(band.map(rank -> rank < edition.getBands().size()
                                        ? "ระดับ" + edition.getBands().get(rank).getNameTh()
                                        : "อื่น"))
                                .build())
                        .build();
    }

    private static Score hundredths(int value) {
        return Score.of(Points.ofFraction(value, 100));
    }

    @Example
    void whatIsKnownOtherwiseIsLeftToTheScorer() {
        PlainForm form = plain(Editions.of(2567));
        String all = "1=90 2=90 3=90 4=90 5=90 6=90 7=90 8=90 9=90";
        AssessmentResult plain = Results.of(AGENCY, 2567, all + " 10=90.25");
        assertNotNull(form.scoresOf(plain));
        assertNotNull(form.scoresOf(plain.toBuilder()
                .published(PublishedFigures.builder().band("ผ่านดี").build())
                .build()));
        assertNull(form.scoresOf(plain.toBuilder()
                .published(PublishedFigures.builder()
                        .putTool(NodeCode.of("OIT"), PublishedFigure.of(Score.of(90)))
                        .build())
                .build()));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all)));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90.255")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90 o1=100")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10=90 EIT@public=95")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2567, all + " 10@public=90")));
        assertNull(form.scoresOf(Results.of(AGENCY, 2568, all + " 10=90")));
        assertNull(form.scoresOf(Results.published("ก", 2567, "90", "ผ่านดี")));
    }

    @Example
    void aRowThatSaysMoreIsScoredAsTheResultThatItStandsFor() {
        AssessmentResult result = Results.of(AGENCY, 2567, "1=90 OIT=80 IIT=70 EIT=90");
        OverviewCollector rows = collector();
        rows.add(rows.columns(
                        Editions.of(2567),
                        List.of(NodeCode.of("OIT"), NodeCode.of("IIT"), NodeCode.of("EIT"), NodeCode.ofIndicator(1)))
                .prepare(
                        rows.named(AGENCY),
                        List.of(
                                Optional.of(Score.of(80)),
                                Optional.of(Score.of(70)),
                                Optional.of(Score.of(90)),
                                Optional.of(Score.of(90))),
                        Optional.empty(),
                        Optional.empty()));
        assertEquals(Results.overview(collector(), result), rows.build());
    }

    @Example
    void columnsThatTheFormHasNotOrThatStandTwiceAreRefused() {
        OverviewCollector collector = collector();
        NodeCode o40 = NodeCode.of("o40");
        assertThrows(InvalidInputException.class, () -> collector.columns(Editions.of(2567), List.of(o40)));
        NodeCode one = NodeCode.ofIndicator(1);
        InvalidInputException twice = assertThrows(
                InvalidInputException.class, () -> collector.columns(Editions.of(2567), List.of(one, one)));
        assertTrue(twice.getText().getEn().contains("1 stands twice"));
    }

    @Example
    void whatAnotherCollectorPreparedIsRefused() {
        AssessmentResult result = Results.of(AGENCY, 2567, "OIT=80");
        PreparedResult prepared = collector().prepare(result, Editions.of(2567));
        assertThrows(IllegalArgumentException.class, () -> collector().add(prepared));
    }

    @Example
    void anAgencyThatAnotherCollectorNamesIsRefused() {
        ResultColumns columns = collector().columns(Editions.of(2567), List.of(NodeCode.ofIndicator(1)));
        KnownAgency foreign = collector().named(AGENCY);
        assertThrows(
                IllegalArgumentException.class,
                () -> columns.prepareShown(foreign, new int[] {9_000}, Optional.empty(), Optional.empty()));
    }
}
