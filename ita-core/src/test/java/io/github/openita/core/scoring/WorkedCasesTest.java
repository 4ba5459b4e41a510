package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published results that the method was worked out on, to the printed digit. */
class WorkedCasesTest {

    private static final Edition FY2567 = Editions.of(2567);

    /** อบต.ป่าร่อน 2567: IIT questions and OIT items as printed, EIT by indicator. */
    private static Map<NodeCode, Score> paRon() {
        Map<NodeCode, Score> scores = Given.full("i1-i15, o1-o35", "i5=98.79 i8=99.39 o17=0 o19=0 o30=0");
        scores.putAll(Given.scores("6=99.74 7=97.94 8=93.50"));
        return scores;
    }

    private static AwardedBand bandOf(ScoreCard card) {
        return card.getBand().orElseThrow();
    }

    @Test
    void paRonFromQuestionsAndItemsIsThePublishedTotal() {
        ScoreCard card = Given.card(FY2567, paRon());
        assertEquals("95.42", Given.overall(card).toString());
        assertEquals("ผ่านดี", bandOf(card).getNameTh());
        assertFalse(bandOf(card).isProvisional());
        assertTrue(bandOf(card).getCouldBe().isEmpty());
        assertTrue(card.getNotAssessed().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "IIT, 99.88",
        "EIT, 97.06",
        "OIT, 90.84",
        "2, 99.60",
        "3, 99.80",
        "9, 90.00",
        "10, 91.67",
        "9.3, 75.00",
        "9.4, 75.00",
        "10.1, 83.33"
    })
    void paRonIsThePublishedFigureAtEveryLevel(String code, String shown) {
        assertEquals(shown, Given.shown(Given.card(FY2567, paRon()), code));
    }

    @Test
    void paRonWithoutTheRoundingOfTheFormWouldMissThePublishedTotal() {
        Edition exact = Edition.builder().from(FY2567).rounding(Set.of()).build();
        assertEquals("95.41", Given.overall(Given.card(exact, paRon())).toString());
    }

    @Test
    void paRonFromIndicatorsIsTheSame() {
        ScoreCard card =
                Given.card(2567, "1=100.00 2=99.60 3=99.80 4=100.00 5=100.00 6=99.74 7=97.94 8=93.50 9=90.00 10=91.67");
        assertEquals("95.42", Given.overall(card).toString());
        assertEquals(Points.ofFraction(95_416, 1000), Given.overall(card).toPoints());
        assertEquals(
                Points.ofFraction(90_835, 1000),
                card.scoreOf(NodeCode.of("OIT")).orElseThrow().toPoints());
    }

    @Test
    void paRonWithO30MendedReachesTheNextBandProvisionally() {
        Map<NodeCode, Score> mended = paRon();
        mended.put(NodeCode.of("o30"), Score.FULL);
        ScoreCard card = Given.card(FY2567, mended);
        assertEquals("95.00", Given.shown(card, "OIT"));
        assertEquals("97.08", Given.overall(card).toString());
        assertEquals(Points.ofFraction(97_082, 1000), Given.overall(card).toPoints());
        assertEquals("EXCELLENT", bandOf(card).getCode());
        assertTrue(bandOf(card).isProvisional());
        assertEquals(List.of("GOOD"), bandOf(card).getCouldBe());
    }

    @Test
    void khokKhon2568IsThePublishedTotalAndItsBandProvisional() {
        ScoreCard card = Given.card(2568, "1=100 2=100 3=100 4=100 5=100 6=96.33 7=96.17 8=95.17 9=97.50 10=100");
        assertEquals("98.27", Given.overall(card).toString());
        assertEquals(Points.ofFraction(98_267, 1000), Given.overall(card).toPoints());
        assertEquals("EXCELLENT", bandOf(card).getCode());
        assertEquals(List.of("GOOD"), bandOf(card).getCouldBe());
    }

    @Test
    void khokKhon2567ComputesToAnotherTotalThanPrinted() {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(
                        Given.scores("1=100 2=100 3=100 4=100 5=100 6=95.51 7=93.81 8=85.03 9=100 10=100")))
                .published(PublishedFigures.builder()
                        .overall(PublishedFigure.of(List.of(Score.of("97.54"), Score.of("98.27"))))
                        .band("ผ่านดี")
                        .build())
                .build();
        ScoreCard card = Scorer.of(FY2567).score(result);
        assertEquals("97.44", Given.overall(card).toString());
        assertEquals(Points.ofFraction(97_435, 1000), Given.overall(card).toPoints());
        assertEquals("GOOD", bandOf(card).getCode());
        assertEquals(BandSource.PUBLISHED, bandOf(card).getSource());
        assertEquals(List.of(), bandOf(card).getCouldBe());
        assertEquals(
                List.of("overall 97.54 97.44", "overall 98.27 97.44"),
                card.getInconsistencies().stream()
                        .map(found ->
                                found.getWhat() + " " + found.getPublished().orElseThrow() + " " + found.getComputed())
                        .toList());
    }

    @Test
    void bangkok2566FromToolsAndPartsPassesWithoutTheGates() {
        ScoreCard card = Given.card(2566, "IIT=82.44 EIT@public=79.40 EIT@survey=82.24 OIT=100");
        assertEquals("88.98", Given.overall(card).toString());
        assertEquals(Points.ofFraction(88_978, 1000), Given.overall(card).toPoints());
        assertEquals("PASS", bandOf(card).getCode());
        assertFalse(bandOf(card).isProvisional());
    }

    @ParameterizedTest(name = "{0} = 0 makes indicator {1} {2}")
    @CsvSource({
        "o1, 9, 97.78",
        "o10, 9, 97.50",
        "o18, 9, 97.14",
        "o25, 9, 95.00",
        "o29, 9, 96.00",
        "o34, 10, 93.75",
    })
    void oneZeroItemIn2564WeighsByTheSizeOfItsGroup(String item, String indicator, String shown) {
        Map<NodeCode, Score> scores = Given.full("o1-o43", item + "=0");
        assertEquals(shown, Given.shown(Given.card(Editions.of(2564), scores), indicator));
    }

    @Test
    void twoZeroItemsIn10Point1Of2564Are8750() {
        Map<NodeCode, Score> scores = Given.full("o1-o43", "o34=0 o35=0");
        assertEquals("87.50", Given.shown(Given.card(Editions.of(2564), scores), "10"));
    }

    @Test
    void oneZeroItemInAGroupOfEightIn2568Is9750() {
        Edition fy2568 = Editions.of(2568);
        String inGroupOfEight = fy2568.getSubIndicators().stream()
                .filter(sub -> sub.getIndicator() == 9 && sub.getItems().size() == 8)
                .findFirst()
                .orElseThrow()
                .getItems()
                .get(0)
                .toString();
        Map<NodeCode, Score> scores = Given.full("o1-o28", inGroupOfEight + "=0");
        assertEquals("97.50", Given.shown(Given.card(fy2568, scores), "9"));
    }

    @ParameterizedTest(name = "EIT of {0} weighs {1}")
    @CsvSource({"6=85.98 7=85.98 8=85.99, 25.80", "6=83.48 7=83.48 8=83.49, 25.05"})
    void weightedFiguresThatBinaryFloatingPointMissesComeOutHalfUp(String indicators, String shown) {
        ScoreCard card = Given.card(2567, indicators);
        assertEquals(
                shown, card.getTools().get(0).getContribution().orElseThrow().toString());
    }

    @ParameterizedTest(name = "with EIT from {0} a part is at least {1}")
    @CsvSource({"6=99.74 7=97.94 8=93.50, 94.11", "6=96.33 7=96.17 8=95.17, 91.77"})
    void aPartOfEitCanBeNoLowerThanItsIndicatorsAllow(String indicators, String lowest) {
        ScoreNode eit = ScoreTree.of(FY2567, KnownScores.of(Given.scores(indicators)))
                .getTools()
                .get(1);
        assertEquals(lowest, PartRange.of(eit).lowestMinimum().toString());
    }

    /** Printed under issue 3 of the source, coded e14–e16: they do not produce the printed 97.94. */
    @Test
    void thePrintedScoresOfE4ToE6AreNotThoseOfTheWholeIndicator() {
        assertEquals("97.01", Given.shown(Given.card(2567, "e4=96.07 e5=96.64 e6=98.31"), "7"));
    }
}
