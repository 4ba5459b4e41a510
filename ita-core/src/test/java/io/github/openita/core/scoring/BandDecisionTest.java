package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bands, their gates, and what they could be where parts are not known. */
class BandDecisionTest {

    private static String bands(ScoreCard card) {
        AwardedBand band = card.getBand().orElseThrow();
        assertEquals(band.isProvisional(), !band.getCouldBe().isEmpty());
        return String.join(" ", band.getCode(), String.join(" ", band.getCouldBe()))
                .trim();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // All parts known: certain.
        "IIT=95 EIT@public=95 EIT@survey=95 OIT=95, EXCELLENT",
        "IIT=95 EIT@public=94.994 EIT@survey=96 OIT=95, GOOD",
        "IIT=95 EIT@public=94.995 EIT@survey=96 OIT=95, EXCELLENT",
        "IIT=100 EIT@public=84.99 EIT@survey=100 OIT=100, PASS",
        "IIT=84.99 EIT@public=100 EIT@survey=100 OIT=100, PASS",
        "IIT=84.995 EIT@public=85 EIT@survey=85 OIT=85, GOOD",
        "IIT=70 EIT@public=70 EIT@survey=70 OIT=70, IMPROVE",
        "IIT=69.99 EIT@public=69.99 EIT@survey=70 OIT=69.99, IMPROVE_URGENTLY",
        // Parts unknown: the band of the whole, and what it could be.
        "IIT=100 EIT=97.51 OIT=100, EXCELLENT",
        // 97.495 is shown so too, and then a part may be 94.99.
        "IIT=100 EIT=97.50 OIT=100, EXCELLENT GOOD",
        "IIT=100 EIT=97.49 OIT=100, EXCELLENT GOOD",
        "IIT=100 EIT=92.51 OIT=100, GOOD",
        "IIT=100 EIT=92.49 OIT=100, GOOD PASS",
        "IIT=90 EIT=96 OIT=100, GOOD",
        "IIT=100 EIT=95 OIT=100, EXCELLENT GOOD",
        "IIT=84 EIT=90 OIT=100, PASS",
        "IIT=80 EIT=80 OIT=80, IMPROVE",
        // One part known: the other follows from the whole.
        "IIT=100 EIT@public=100 6=97 7=97 8=97 OIT=100, GOOD",
        "IIT=100 EIT@public=98 6=97 7=97 8=97 OIT=100, EXCELLENT",
        "IIT=100 EIT@public=95 6=97 7=97 8=97 OIT=100, EXCELLENT",
        // One part known of one indicator alone.
        "IIT=100 6@survey=99.48 6=99.74 7=97.94 8=93.50 OIT=100, EXCELLENT GOOD",
        "IIT=100 6@survey=99.48 8@survey=97 6=99.74 7=97.94 8=93.50 OIT=100, EXCELLENT",
        "IIT=100 6@survey=99.48 7@survey=97 8@survey=97 6=99.74 7=97.94 8=93.50 OIT=100, EXCELLENT",
        // A whole question known, the rest by indicator.
        "IIT=100 e1=100 6=96.67 7=100 8=100 OIT=100, EXCELLENT",
    })
    void bandsSince2566(String scores, String expected) {
        assertEquals(expected, bands(Given.card(2567, scores)));
    }

    @ParameterizedTest(name = "{0}, published {1}: {2}")
    @CsvSource({
        "IIT=100 EIT=96 OIT=100, ผ่านดี, GOOD published EIT below 95.00",
        "IIT=100 EIT=96 OIT=100, ระดับผ่านดี, GOOD published EIT below 95.00",
        "IIT=100 EIT=96 OIT=100, Excellent, EXCELLENT published",
        "IIT=100 EIT=96 OIT=100, ผ่าน, EXCELLENT computed",
        "IIT=100 EIT=90 OIT=100, ผ่าน, PASS published EIT below 85.00",
        "IIT=100 EIT@public=100 EIT@survey=92 OIT=100, ผ่านดี, GOOD computed",
        "IIT=100 EIT@public=100 EIT@survey=92 OIT=100, ผ่านดีเยี่ยม, GOOD computed",
    })
    void aPublishedBandIsEvidenceWhereTheScoresAllowIt(String scores, String published, String expected) {
        AssessmentResult result = Given.result(Editions.of(2567), Given.scores(scores)).toBuilder()
                .published(PublishedFigures.builder().band(published).build())
                .build();
        AwardedBand band = Scorer.of(Editions.of(2567)).score(result).getBand().orElseThrow();
        String implied = band.getImplies()
                .map(limit -> " " + limit.getTools().get(0) + " below " + limit.getBelow())
                .orElse("");
        assertEquals(expected, band.getCode() + " " + band.getSource().getCode() + implied);
        if (band.getSource() == BandSource.PUBLISHED) {
            assertEquals(List.of(), band.getCouldBe());
        }
    }

    @ParameterizedTest(name = "a total of {0} is {1}")
    @CsvSource({
        "100, AA",
        "95, AA",
        "94.995, AA",
        "94.99, A",
        "85, A",
        "84.99, B",
        "75, B",
        "74.99, C",
        "65, C",
        "64.99, D",
        "55, D",
        "54.99, E",
        "50, E",
        "49.99, F",
        "0, F"
    })
    void lettersUpTo2565GoByTheTotalAlone(String total, String letter) {
        for (int year = 2562; year <= 2565; year++) {
            assertEquals(letter, bands(Given.card(year, "IIT=" + total + " EIT=" + total + " OIT=" + total)));
            assertEquals(
                    letter,
                    Editions.of(year).bandOf(Score.of(total)).map(Band::getCode).orElse("none"));
        }
    }

    @ParameterizedTest
    @CsvSource({"2566", "2569"})
    void aTotalByItselfDecidesNoBandWhereToolsAreAskedFor(int year) {
        assertEquals(List.of(), Editions.of(year).bandOf(Score.FULL).stream().toList());
    }

    private static Band band(String code, String overall, Optional<String> tools) {
        return Band.builder()
                .code(code)
                .nameTh(code)
                .overallAtLeast(Score.of(overall))
                .eachToolAtLeast(tools.map(Score::of))
                .build();
    }

    @Test
    void aBandThatAsksNoLessOfTheToolsThanAHigherOneIsNotPossibleBesideIt() {
        Edition edition = Edition.builder()
                .from(Editions.of(2567))
                .bands(List.of(
                        band("A", "90", Optional.of("85")),
                        band("B", "80", Optional.of("85")),
                        band("C", "75", Optional.of("90")),
                        band("D", "70", Optional.of("70")),
                        band("E", "0", Optional.empty())))
                .build();
        // A part of EIT is from 70.02 to 85.01.
        assertEquals("A D", bands(Given.card(edition, Given.scores("IIT=100 EIT=85.01 OIT=100"))));
        // Here from 69.97 to 84.99.
        assertEquals("D E", bands(Given.card(edition, Given.scores("IIT=100 EIT=84.99 OIT=100"))));
    }
}
