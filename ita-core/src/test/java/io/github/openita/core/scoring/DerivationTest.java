package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Review;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows from wholes and parts, and which part scores are read as that name none. */
class DerivationTest {

    /** The indicators of EIT as the source document 000 prints them. */
    private static final String INDICATORS = "6=99.74 7=97.94 8=93.50";

    /** The scores of questions that it prints without saying of which part. */
    private static final String QUESTIONS =
            "e1=99.22 e2=99.22 e3=100 e4=96.07 e5=96.64 e6=98.31 e7=99.61 e8=99.22 e9=92.16";

    private static List<String> derived(String scores) {
        return Given.card(2567, scores).getDerived().stream()
                .map(one -> one.getCode() + " " + one.getScore() + " " + one.getLow() + "–" + one.getHigh())
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "8=93.50 8@survey=97.00, 8@public 90.00 89.98–90.02",
        "8=93.50 8@public=90.00, 8@survey 97.00 96.98–97.02",
        "e1=50 e1@survey=100, e1@public 0.00 0.00–0.02",
        "EIT=97.06 EIT@public=96.29, EIT@survey 97.83 97.81–97.85",
    })
    void aWholeAndOnePartGiveTheOther(String scores, String expected) {
        assertEquals(List.of(expected), derived(scores));
    }

    @Test
    void whatIsDerivedForAllIndicatorsGivesThePartOfTheTool() {
        assertEquals(
                List.of(
                        "EIT@public 96.29 96.27–96.31",
                        "6@public 100.00 99.98–100.00",
                        "7@public 98.87 98.85–98.89",
                        "8@public 90.00 89.98–90.02"),
                derived(INDICATORS + " 6@survey=99.48 7@survey=97.01 8@survey=97.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"EIT=97.06", "EIT@public=100 EIT@survey=90", "EIT=60 EIT@survey=10", "8=93.50 e7@survey=97"})
    void nothingFollowsWhereTooLittleIsKnownOrAllIs(String scores) {
        assertEquals(List.of(), derived(scores));
    }

    @Test
    void plainScoresThatContradictTheIndicatorsAreReadAsOnePart() {
        ScoreCard card = Given.card(2567, INDICATORS + " " + QUESTIONS);
        PartReading reading = card.getReadings().get(0);
        assertEquals(NodeCode.of("EIT@survey"), reading.getAs());
        assertEquals(9, reading.getQuestions().size());
        assertEquals("97.06", Given.shown(card, "EIT"));
        assertEquals("99.48", Given.shown(card, "6@survey"));
        assertEquals(List.of(), card.getInconsistencies());
        assertEquals(
                List.of("100.00", "98.87", "90.00"),
                card.getDerived().stream()
                        .filter(one -> one.getCode().getIndicator().isPresent())
                        .map(one -> one.getScore().toString())
                        .toList());
    }

    @Test
    void gapsAndReviewHaveWhatFollowsBesideTheirRows() {
        ScoreCard card = Given.card(2567, "IIT=100 OIT=100 EIT=97.06 EIT@survey=97.83");
        assertEquals(card.getDerived(), GapAnalysis.of(card).toReport().getDerived());
        assertEquals(card.getDerived(), Review.of(card).getDerived());
        assertEquals("EIT@public", card.getDerived().get(0).getCode().toString());
    }

    @Test
    void theyAreTheOtherPartWhereAGivenPartSaysSo() {
        ScoreCard card = Given.card(2567, INDICATORS + " " + QUESTIONS + " 8@survey=90.00");
        assertEquals(NodeCode.of("EIT@public"), card.getReadings().get(0).getAs());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // One indicator alone contradicts: a slip looks the same.
                "6=99.74 7=97.01 8=97.00",
                "6=99.48 7=97.01 8=93.50",
                // One agrees.
                "6=99.74 7=97.94 8=97.00",
                // The other part would be above 100.
                "6=99.90 7=97.94 8=93.50",
                // An indicator is not given.
                "6=99.74 7=97.94",
            })
    void otherwiseTheyStayWhatTheyAre(String indicators) {
        ScoreCard card = Given.card(2567, indicators + " " + QUESTIONS);
        assertEquals(List.of(), card.getReadings());
    }

    @Test
    void theSourceDocument000IsScoredAsPrinted() {
        Map<NodeCode, Score> all = new TreeMap<>(Given.full("i1-i15, o1-o35", "i5=98.79 i8=99.39 o17=0 o19=0 o30=0"));
        all.putAll(Given.scores("1=100 2=99.60 3=99.80 4=100 5=100 9=90.00 10=91.67 " + INDICATORS + " " + QUESTIONS));
        ScoreCard card = Given.card(Editions.of(2567), all);
        assertEquals("95.42", Given.overall(card).toString());
        assertEquals("GOOD", card.getBand().orElseThrow().getCode());
    }
}
