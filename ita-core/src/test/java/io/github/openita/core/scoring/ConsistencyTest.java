package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What was published or given beside what was computed. */
class ConsistencyTest {

    private static final String TOOLS = "IIT=99.88 EIT=97.06 OIT=90.835";

    private static List<String> found(String scores, PublishedFigures published) {
        AssessmentResult result = AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(Given.scores(scores)))
                .published(published)
                .build();
        return Scorer.of(Editions.of(2567)).score(result).getInconsistencies().stream()
                .map(one -> one.getWhat()
                        + one.getPublished()
                                .map(figure -> " published " + figure)
                                .orElse("")
                        + one.getGiven().map(figure -> " given " + figure).orElse("")
                        + " computed " + one.getComputed())
                .toList();
    }

    private static PublishedFigures nothing() {
        return PublishedFigures.builder().build();
    }

    private static PublishedFigures overall(String figure) {
        return PublishedFigures.builder()
                .overall(PublishedFigure.of(Score.of(figure)))
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"95.41", "95.42", "95.43"})
    void aDifferenceOfOneInTheLastPlaceIsNone(String figure) {
        assertEquals(List.of(), found(TOOLS, overall(figure)));
    }

    @ParameterizedTest
    @CsvSource({"95.40, overall published 95.40 computed 95.42", "95.44, overall published 95.44 computed 95.42"})
    void moreThanThatIsReportedWithBothFigures(String figure, String line) {
        assertEquals(List.of(line), found(TOOLS, overall(figure)));
    }

    @Test
    void publishedFiguresNeverEnterTheComputation() {
        PublishedFigures published = PublishedFigures.builder()
                .putTool(NodeCode.of("OIT"), PublishedFigure.of(Score.FULL))
                .build();
        assertEquals(List.of(), found("IIT=100 EIT=100", published));
    }

    @ParameterizedTest(name = "{0} agrees")
    @ValueSource(strings = {"ผ่านดี", "GOOD", "Good", " ระดับผ่านดี ", "ผ่าน\u200Bดี"})
    void aPublishedBandMayBeItsCodeOrName(String band) {
        assertEquals(
                List.of(), found(TOOLS, PublishedFigures.builder().band(band).build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ผ่าน", "AA", "EXCELLENT"})
    void anotherBandIsReported(String band) {
        assertEquals(
                List.of("band published " + band + " computed ผ่านดี"),
                found(TOOLS, PublishedFigures.builder().band(band).build()));
    }

    @Test
    void aPublishedBandThatItCouldBeIsNoInconsistency() {
        assertEquals(
                List.of(),
                found(
                        "IIT=100 EIT=95.89 OIT=98.75",
                        PublishedFigures.builder().band("ผ่านดี").build()));
    }

    @Test
    void aScoreGivenBesideFinerOnesIsCompared() {
        assertEquals(
                List.of("1 given 90.00 computed 50.00", "e1 given 80.00 computed 75.00"),
                found("i1=0 i2=50 i3=100 1=90 e1=80 e1@public=100 e1@survey=50", nothing()));
    }

    @Test
    void partsThatDoNotMakeTheirWholeAreReported() {
        assertEquals(
                List.of("EIT given 90.00 computed 97.06"),
                found("6=99.74 7=97.94 8=93.50 EIT@public=90 EIT@survey=90", nothing()));
    }

    @Test
    void aPartGivenBesideItsIndicatorsIsCompared() {
        assertEquals(
                List.of("EIT@public given 75.00 computed 80.00"),
                found("6@public=90 7@public=80 8@public=70 EIT@public=75", nothing()));
    }

    @Test
    void everyPrintedValueIsHeldAgainstTheComputedOneInTheOrderOfTheForm() {
        PublishedFigures published = PublishedFigures.builder()
                .overall(PublishedFigure.of(Score.of(90)))
                .band("ผ่าน")
                .putQuestion(NodeCode.of("i2"), PublishedFigure.of(Score.of(1)))
                .putIndicator(NodeCode.of("1"), PublishedFigure.of(List.of(Score.of(50), Score.of(51), Score.of(52))))
                .putTool(NodeCode.of("OIT"), PublishedFigure.of(Score.of(99)))
                .build();
        assertEquals(
                List.of(
                        "overall published 90.00 computed 97.00",
                        "band published ผ่าน computed ผ่านดี",
                        "1 published 51.00 computed 50.00",
                        "1 published 52.00 computed 50.00",
                        "i2 published 1.00 computed 50.00",
                        "OIT published 99.00 computed 100.00"),
                found("i1=0 i2=50 i3=100 2=100 3=100 4=100 5=100 EIT=100 OIT=100", published));
    }

    @Test
    void aFigureThatAgreesIsNoInconsistency() {
        assertEquals(List.of(), found("i1=0 i2=50 i3=100 1=50 2=100 e1=75 e1@public=100 e1@survey=50", nothing()));
    }

    @Test
    void whereNothingIsComputedNothingIsCompared() {
        PublishedFigures published = PublishedFigures.builder()
                .overall(PublishedFigure.of(Score.of(90)))
                .band("ผ่าน")
                .putTool(NodeCode.of("OIT"), PublishedFigure.of(Score.of(99)))
                .build();
        assertEquals(List.of(), found("IIT=100", published));
    }

    @Test
    void aPartOfAQuestionIsComparedOnce() {
        PublishedFigures published = PublishedFigures.builder()
                .putQuestion(NodeCode.of("e1@public"), PublishedFigure.of(Score.of(90)))
                .putIndicator(NodeCode.of("6@public"), PublishedFigure.of(Score.of(80)))
                .build();
        assertEquals(
                List.of("6@public published 80.00 computed 100.00", "e1@public published 90.00 computed 100.00"),
                found("e1@public=100 e2@public=100 e3@public=100", published));
    }
}
