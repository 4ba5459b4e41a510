package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.Level;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which level a score comes from, what is not assessed, and what is refused. */
class ScorerTest {

    private static List<String> notAssessed(ScoreCard card) {
        return card.getNotAssessed().stream().map(NodeCode::toString).toList();
    }

    @Test
    void aGivenIndicatorCountsAndTheCardSaysWhatFinerScoresMakeOfIt() {
        ScoreCard card = Given.card(2567, "i1=0 i2=50 i3=100 1=90");
        assertEquals("90.00", Given.shown(card, "1"));
        Inconsistency found = card.getInconsistencies().get(0);
        assertEquals("1", found.getWhat());
        assertEquals("90.00", found.getGiven().orElseThrow().toString());
        assertEquals("50.00", found.getComputed().toString());
    }

    @ParameterizedTest
    @CsvSource({"33.32, 33.32", "33.33, 33.33", "33.34, 33.34", "33.333, 33.33"})
    void finerScoresExplainAGivenIndicatorAsFarAsRoundingCan(String given, String shown) {
        ScoreCard card = Given.card(2567, "i1=0 i2=0 i3=100 1=" + given);
        assertEquals(shown, Given.shown(card, "1"));
        assertEquals(List.of(), card.getInconsistencies());
        ScoreNode indicator = card.nodes().get(0).getChildren().get(0);
        assertEquals(3, indicator.getSources().size());
        assertEquals(shown, indicator.getExplained().orElseThrow().toString());
    }

    @Test
    void aScorerSaysWhatItScoresBy() {
        assertEquals("nacc-2567.r1", Scorer.of(Editions.of(2567)).toString());
    }

    @Test
    void aboveTheIndicatorTheFinestLevelGivenForTheWholeCounts() {
        assertEquals("80.00", Given.shown(Given.card(2567, "1=80 2=80 3=80 4=80 5=80 IIT=90"), "IIT"));
    }

    @Test
    void belowTheIndicatorTheFinestLevelGivenForTheWholeCounts() {
        assertEquals("100.00", Given.shown(Given.card(Editions.of(2567), Given.full("o1-o35", "9.1=90")), "9.1"));
    }

    @Test
    void whereSomeChildrenAreMissingTheNodesOwnScoreCounts() {
        assertEquals("90.00", Given.shown(Given.card(2567, "i1=0 i2=50 1=90"), "1"));
    }

    @Test
    void whereSomeChildrenAreMissingAndNothingElseIsGivenItIsNotAssessed() {
        ScoreCard card = Given.card(2567, "i1=0 i2=50");
        assertEquals("not assessed", Given.shown(card, "1"));
        assertEquals(List.of("i3", "2", "3", "4", "5", "EIT", "OIT"), notAssessed(card));
        assertEquals(Optional.empty(), card.getOverall());
        assertEquals(Optional.empty(), card.getBand());
    }

    @Test
    void nothingAtAllIsThreeToolsNotAssessed() {
        Edition edition = Editions.of(2567);
        ScoreCard card = Given.card(edition, Map.of());
        assertEquals(List.of("IIT", "EIT", "OIT"), notAssessed(card));
        assertTrue(card.getTools().isEmpty());
    }

    @Test
    void belowAScoreThatIsGivenNothingIsMissing() {
        ScoreCard card = Given.card(2567, "IIT=90 EIT=90 i1=100");
        assertEquals(List.of("OIT"), notAssessed(card));
    }

    @Test
    void aNodeWithoutAScoreIsKeptWhereSomethingBelowItIsGiven() {
        ScoreCard card = Given.card(2567, "o17=0");
        IndicatorScore nine = card.getTools().get(0).getIndicators().get(0);
        assertEquals(Optional.empty(), nine.getScore());
        assertEquals("9.3", nine.getSubIndicators().get(0).getCode().toString());
        assertEquals(1, nine.getSubIndicators().get(0).getQuestions().size());
        assertEquals(List.of("IIT", "EIT", "9.1", "9.2", "o14", "o15", "o16", "9.4", "9.5", "10"), notAssessed(card));
    }

    @Test
    void indicatorsAreRoundedAndNothingElse() {
        ScoreCard card = Given.card(2567, "i1=100 i2=100 i3=0 2=100 3=100 4=100 5=100 9.1=33.333 o1=100");
        assertEquals(Score.of("66.67"), card.scoreOf(NodeCode.of("1")).orElseThrow());
        assertEquals(Score.of("93.334"), card.scoreOf(NodeCode.of("IIT")).orElseThrow());
        assertEquals(Score.of("33.333"), card.scoreOf(NodeCode.of("9.1")).orElseThrow());
    }

    @Test
    void anIndicatorGivenWithMoreDecimalsIsRoundedToo() {
        assertEquals(
                Score.of("25.05"),
                Given.card(2567, "1=25.045").scoreOf(NodeCode.of("1")).orElseThrow());
    }

    @Test
    void anEditionMayRoundOtherLevels() {
        Edition edition = Edition.builder()
                .from(Editions.of(2567))
                .rounding(List.of(Level.TOOL))
                .build();
        ScoreCard card = Given.card(edition, Given.scores("1=99.999 2=100 3=100 4=100 5=100"));
        assertEquals(Score.of("100"), card.scoreOf(NodeCode.of("IIT")).orElseThrow());
        assertEquals(Score.of("99.999"), card.scoreOf(NodeCode.of("1")).orElseThrow());
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "e1@public=100 e1@survey=50, e1, 75.00",
        "e1@public=100 e1@survey=50 e1=90, e1, 75.00",
        "e1@public=100 e1=90, e1, 90.00",
        "6@public=100 6@survey=99.48, 6, 99.74",
        "6@public=100 6@survey=99.48 e1=80 e2=80 e3=80, 6, 80.00",
        "EIT@public=98 EIT@survey=96.12, EIT, 97.06",
        "EIT@public=90 EIT@survey=90 6=99.74 7=97.94 8=93.50, EIT, 97.06",
        "6@public=90 7@public=80 8@public=70, EIT@public, 80.00",
        "6@public=90 7@public=80 EIT@public=75, EIT@public, 75.00",
        "6@public=33.335 6@survey=33.336, 6, 33.34",
    })
    void partsMakeTheWhole(String scores, String code, String shown) {
        assertEquals(shown, Given.shown(Given.card(2567, scores), code));
    }

    @ParameterizedTest(name = "{0} lacks {1}")
    @CsvSource({
        "e1@public=100, IIT|e1@survey|e2|e3|7|8|OIT",
        "6@public=100, IIT|6@survey|7|8|OIT",
        "EIT@public=100, IIT|EIT@survey|OIT",
        "EIT@public=100 e1@survey=50, IIT|e2@survey|e3@survey|7@survey|8@survey|OIT",
        "EIT@public=100 6=90, IIT|EIT@survey|OIT",
    })
    void missingPartsAreNamed(String scores, String lacking) {
        assertEquals(List.of(lacking.split("\\|")), notAssessed(Given.card(2567, scores)));
    }

    @Test
    void contributionsAddUpToTheTotal() {
        ScoreCard card = Given.card(2567, "IIT=99.88 EIT=97.06 OIT=90.835");
        assertEquals(
                List.of("29.96", "29.12", "36.33"),
                card.getTools().stream()
                        .map(tool -> tool.getContribution().orElseThrow().toString())
                        .toList());
        assertEquals(
                List.of(30, 30, 40),
                card.getTools().stream().map(ToolScore::getWeight).toList());
    }

    @Test
    void aSchemeWithOneToolAndNoBandsHasATotalAndNoBand() {
        Edition edition = Edition.builder()
                .from(Editions.of(2568))
                .name("my-scheme")
                .weights(Map.of(Tool.OIT, 100))
                .indicators(Editions.of(2568).indicatorsOf(Tool.OIT))
                .parts(List.of())
                .bands(List.of())
                .build();
        ScoreCard card = Given.card(edition, Given.scores("9=97.50 10=100"));
        assertEquals("98.75", card.getOverall().orElseThrow().toString());
        assertEquals(Optional.empty(), card.getBand());
    }

    @Test
    void aResultOfAnotherEditionIsRefused() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class,
                () -> Scorer.of(Editions.of(2568)).score(Given.result(Editions.of(2567), Map.of())));
        assertEquals("the result is of nacc-2567, not of nacc-2568.r1", refused.getMessage());
    }

    @Test
    void everyUnknownCodeIsNamedAtOnce() {
        InvalidInputException refused = assertThrows(
                InvalidInputException.class, () -> Given.card(2567, "i99=1 11=1 o1@public=1 e1@private=1 9.9=1"));
        for (String part : List.of("i99", "i1–i15", "11", "o1@public", "no parts", "public, survey", "9.9")) {
            assertTrue(refused.getText().getEn().contains(part), () -> part + " in " + refused.getText());
        }
    }

    @Test
    void questionsWhoseFormIsNotKnownAreRefusedInOneSentence() {
        InvalidInputException refused =
                assertThrows(InvalidInputException.class, () -> Given.card(2568, "i1=100 i2=100 e1=90"));
        assertEquals(
                "the i and e questions of nacc-2568 are not known here; give scores by OIT item, sub-indicator, indicator or tool",
                refused.getMessage());
        assertEquals(
                "ไม่ทราบรายข้อ i และ e ของ nacc-2568 ให้ใส่คะแนนรายข้อ o ตัวชี้วัดย่อย ตัวชี้วัด หรือเครื่องมือแทน",
                refused.getText().getTh());
    }

    @Test
    void aRevisionThatIsNamedMustBeTheOne() {
        Edition edition = Editions.of(2567);
        AssessmentResult named =
                AssessmentResult.builder().edition("nacc-2567.r1").build();
        assertEquals(Optional.empty(), Scorer.of(edition).score(named).getOverall());
        AssessmentResult other =
                AssessmentResult.builder().edition("nacc-2567.r2").build();
        assertThrows(InvalidInputException.class, () -> Scorer.of(edition).score(other));
    }

    @Test
    void knownScoresRefuseACodeAtAnotherLevel() {
        assertThrows(
                InvalidInputException.class,
                () -> KnownScores.builder()
                        .putTool(NodeCode.of("9"), Score.FULL)
                        .build());
    }

    @Test
    void aPublishedFigureOfNoPlaceOfTheFormIsRefused() {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(Given.scores("o36=0")))
                .published(PublishedFigures.builder()
                        .putQuestion(NodeCode.of("i16"), PublishedFigure.of(Score.of(90)))
                        .putIndicator(NodeCode.of("11"), PublishedFigure.of(Score.of(90)))
                        .build())
                .build();
        InvalidInputException e = assertThrows(
                InvalidInputException.class, () -> Scorer.of(Editions.of(2567)).score(result));
        for (String code : List.of("o36", "i16", "11")) {
            assertTrue(e.getText().getEn().contains(code), e.getMessage());
            assertTrue(e.getText().getTh().contains(code), e.getText().getTh());
        }
    }

    @Test
    void itKnowsItsEdition() {
        assertEquals(Editions.of(2567), Scorer.of(Editions.of(2567)).getEdition());
    }

    @Test
    void questionsStandBelowGroupsOnlyWhereTheFormHasGroups() {
        ScoreCard card = Given.card(2567, "i1=0 o1=100");
        IndicatorScore one = card.getTools().get(0).getIndicators().get(0);
        assertEquals(List.of(), one.getSubIndicators());
        assertEquals(1, one.getQuestions().size());
        IndicatorScore nine = card.getTools().get(1).getIndicators().get(0);
        assertEquals(1, nine.getSubIndicators().size());
        assertEquals(List.of(), nine.getQuestions());
    }
}
