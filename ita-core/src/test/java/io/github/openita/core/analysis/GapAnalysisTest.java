package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is lost where, on cases that can be followed by hand. */
class GapAnalysisTest {

    private static String rows(GapAnalysis analysis) {
        return analysis.getGaps().stream()
                .map(gap -> gap.getCode() + " " + gap.getScore() + " " + gap.getLost())
                .collect(Collectors.joining("; "));
    }

    private static String path(BandPath path) {
        String steps = path.getSteps().stream()
                .map(step -> step.getCode() + " " + step.getScore() + "→" + step.getTo() + " +" + step.getGain())
                .collect(Collectors.joining("; "));
        return path.getCode() + (path.isReachable() ? "" : " unreachable") + ": " + steps
                + path.getAfter()
                        .map(after -> " = " + after.getOverall() + " "
                                + after.getBand().getCode() + (after.getBand().isProvisional() ? " provisional" : ""))
                        .orElse("");
    }

    @Test
    void paRonLosesMostInTheThreeItemsThatWereRefused() {
        assertEquals(
                "o30 0.00 1.67; o17 0.00 1.00; o19 0.00 1.00; 8 93.50 0.65; 7 97.94 0.21; 6 99.74 0.03; i5 98.79 0.02;"
                        + " i8 99.39 0.01",
                rows(Cards.paRon()));
    }

    @ParameterizedTest(name = "{0}: {1}/{2}")
    @CsvSource({
        // 40 % × 1/2 × 1/2 × 1/6, and 40 % × 1/2 × 1/5 × 1/4
        "o30, 5, 3",
        "o17, 1, 1",
        "o19, 1, 1",
        "9.3, 1, 1",
        "9, 2, 1",
        "10, 5, 3",
        "8, 65, 100",
        "i5, 242, 10000",
        "i1, 0, 1",
    })
    void lossesAreExactAtEveryLevel(String code, long numerator, long denominator) {
        assertEquals(
                Optional.of(Points.ofFraction(numerator, denominator)),
                Cards.paRon().lostAt(NodeCode.of(code)));
    }

    @Test
    void theGapsAndTheRoundingDifferenceAreWhatTheShownTotalLacks() {
        GapAnalysis analysis = Cards.paRon();
        Points sum = Points.ZERO;
        for (Gap gap : analysis.getGaps()) {
            sum = sum.plus(gap.getLost());
        }
        // i5: 98.79 makes indicator 2 the mean 99.59666…, rounded to 99.60; i8 makes 3 99.79666…, rounded to 99.80;
        // 10 is 91.66666…, rounded to 91.67. 30 % ÷ 5 and 40 % ÷ 2 of what that adds:
        Points added = Points.ofFraction(1, 300)
                .times(6)
                .plus(Points.ofFraction(1, 300).times(6))
                .plus(Points.ofFraction(1, 300).times(20))
                .dividedBy(100);
        assertEquals(Optional.of(sum), analysis.getLost());
        // The total is 95.416 and shown as 95.42.
        assertEquals(
                Optional.of(Points.ZERO.minus(added).minus(Points.ofFraction(4, 1000))),
                analysis.getRoundingDifference());
        assertEquals(
                "4.58", sum.plus(analysis.getRoundingDifference().orElseThrow()).toString());
    }

    @Test
    void aGapKnowsItsPlaceOnTheFormAndTheAdviceOnIt() {
        Map<NodeCode, Gap> gaps = Cards.gaps(
                        2567, "i1–i15=100 o1–o35=100 i5=84 i8=99.39 o17=0 e1–e9=100 e7@public=90 e7@survey=84.99 e7=80")
                .getGaps()
                .stream()
                .collect(Collectors.toMap(Gap::getCode, gap -> gap));
        assertEquals(
                List.of("e7", "i5", "i8", "o17"),
                gaps.keySet().stream().map(NodeCode::toString).sorted().toList());
        Gap i5 = gap(gaps, "i5");
        assertEquals(Optional.of(2), i5.getIndicator());
        assertEquals(Optional.empty(), i5.getSubIndicator());
        assertEquals(true, i5.isBelowTarget());
        assertEquals(List.of(NodeCode.of("o30")), i5.getAdvice());
        assertEquals(false, gap(gaps, "i8").isBelowTarget());
        assertEquals(
                List.of(NodeCode.of("o30"), NodeCode.of("o23")), gap(gaps, "i8").getAdvice());
        Gap e7 = gap(gaps, "e7");
        assertEquals(List.of(NodeCode.of("o25")), e7.getAdvice());
        assertEquals(Optional.of(8), e7.getIndicator());
        assertEquals(
                "87.50 of [e7@public, e7@survey]",
                e7.getScore() + " of "
                        + e7.getParts().stream().map(PartScore::getCode).toList());
        // One part is.
        assertEquals(true, e7.isBelowTarget());
        assertEquals(Optional.of(NodeCode.of("9.3")), gap(gaps, "o17").getSubIndicator());
        assertEquals(Optional.of(9), gap(gaps, "o17").getIndicator());
        assertEquals(List.of(), gap(gaps, "o17").getAdvice());
    }

    private static Gap gap(Map<NodeCode, Gap> gaps, String code) {
        return Optional.ofNullable(gaps.get(NodeCode.of(code))).orElseThrow();
    }

    @Test
    void whatIsKnownOnlyAsAWholeIsOneRow() {
        assertEquals(
                "EIT 90.00 3.00; 9.3 50.00 2.00",
                rows(Cards.gaps(2567, "IIT=100 EIT=90 o1–o13=100 9.3=50 o18–o35=100")));
        GapAnalysis byTool = Cards.gaps(2567, "IIT=100 EIT=90 9=100 10=50");
        Gap eit = byTool.getGaps().get(1);
        assertEquals(Optional.empty(), eit.getIndicator());
        assertEquals(Optional.of(10), byTool.getGaps().get(0).getIndicator());
    }

    @Test
    void whatIsNotAssessedIsListedAndNotCounted() {
        GapAnalysis analysis = Cards.gaps(2567, "i1=90 6@public=80 OIT=90");
        assertEquals("OIT 90.00 4.00; 6@public 80.00 1.00; i1 90.00 0.20", rows(analysis));
        assertEquals(
                "[i2, i3, 2, 3, 4, 5, 6@survey, 7, 8]",
                analysis.getNotAssessed().toString());
        assertEquals(Optional.empty(), analysis.getLost());
        assertEquals(Optional.empty(), analysis.getRoundingDifference());
        assertEquals(Optional.empty(), analysis.lostAt(NodeCode.of("IIT")));
        assertEquals(Optional.empty(), analysis.pathToNextBand());
        assertEquals("EXCELLENT unreachable: ", path(analysis.pathTo("EXCELLENT")));
        assertEquals(Optional.empty(), analysis.toReport("EXCELLENT").getNextBand());
    }

    @Test
    void partsBesideTheTotalAreTheSameLossFromTheOtherSide() {
        GapAnalysis analysis = Cards.gaps(2567, "IIT=100 OIT=100 6=90 7=90 8=90 EIT@public=85 EIT@survey=95");
        assertEquals(Optional.of(Points.of(3)), analysis.lostAt(NodeCode.of("EIT")));
        assertEquals(Optional.of(Points.ofFraction(225, 100)), analysis.lostAt(NodeCode.of("EIT@public")));
        assertEquals(Optional.of(Points.ofFraction(75, 100)), analysis.lostAt(NodeCode.of("EIT@survey")));
    }

    @Test
    void aFullResultHasNoGaps() {
        GapAnalysis analysis = Cards.gaps(2567, "IIT=100 EIT=100 OIT=100");
        assertEquals(List.of(), analysis.getGaps());
        assertEquals(Optional.of(Points.ZERO), analysis.getLost());
        assertEquals(Optional.empty(), analysis.pathToNextBand());
        assertEquals("EXCELLENT:  = 100.00 EXCELLENT", path(analysis.pathTo("EXCELLENT")));
    }

    @Test
    void paRonIsOneItemAwayFromTheHighestLevel() {
        BandPath path = Cards.paRon().pathToNextBand().orElseThrow();
        assertEquals("EXCELLENT: o30 0.00→100.00 +1.67 = 97.08 EXCELLENT provisional", path(path));
        assertEquals(path, Cards.paRon().pathTo("EXCELLENT"));
        assertEquals("PASS:  = 95.42 GOOD", path(Cards.paRon().pathTo("PASS")));
    }

    @ParameterizedTest(name = "{0} {1}: {3}")
    @CsvSource({
        // The overall score alone.
        "2565, IIT=80 EIT=80 OIT=80, A, 'A: OIT 80.00→92.49 +5.00 = 85.00 A'",
        "2565, IIT=84.99 EIT=85 OIT=84.98, A, 'A: OIT 84.98→85.00 +0.01 = 85.00 A'",
        "2565, IIT=0 EIT=0 OIT=0, AA, 'AA: IIT 0.00→100.00 +30.00; EIT 0.00→100.00 +30.00; OIT 0.00→87.49 +35.00 = 95.00 AA'",
        // A level asks for each tool, and the whole EIT where its parts are not known.
        "2567, IIT=100 EIT=84 OIT=100, GOOD, 'GOOD: EIT 84.00→85.00 +0.30 = 95.50 GOOD provisional'",
        "2567, IIT=94 EIT=90 OIT=100, EXCELLENT, 'EXCELLENT: IIT 94.00→95.00 +0.30; EIT 90.00→95.00 +1.50 = 97.00 EXCELLENT provisional'",
        // Each part where they are known.
        "2567, IIT=100 EIT@public=94 EIT@survey=96 OIT=100, EXCELLENT, 'EXCELLENT: EIT@public 94.00→95.00 +0.15 = 98.65 EXCELLENT'",
        "2567, IIT=100 6=95 7=95 8=95 EIT@public=94 EIT@survey=96 OIT=100, EXCELLENT, 'EXCELLENT: EIT@public 94.00→95.00 +0.00 = 98.50 EXCELLENT'",
        "2567, IIT=100 6=97 7=97 8=97 EIT@public=94 OIT=100, EXCELLENT, 'EXCELLENT: EIT@public 94.00→95.00 +0.00 = 99.10 EXCELLENT'",
        // What the part is not asked for.
        "2567, IIT=100 6=90 7=100 8=100 EIT@public=84 EIT@survey=95 OIT=10, PASS, 'PASS: OIT 10.00→64.99 +22.00 = 85.00 PASS'",
        // A part of an indicator alone, the other unknown: it stays, and the whole cannot make up for it.
        "2567, IIT=100 6=90 7=100 8=100 6@public=60 OIT=100, EXCELLENT, 'EXCELLENT unreachable: '",
    })
    void pathsThatCanBeFollowedByHand(int year, String scores, String band, String expected) {
        assertEquals(expected, path(Cards.gaps(year, scores).pathTo(band)));
    }

    @Test
    void anUnknownLevelIsRefusedWithThoseThereAre() {
        GapAnalysis analysis = Cards.paRon();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> analysis.pathTo("BEST"));
        assertEquals(
                "nacc-2567 has no level \"BEST\": there are EXCELLENT, GOOD, PASS, IMPROVE, IMPROVE_URGENTLY",
                refused.getText().getEn());
        assertEquals(
                "nacc-2567 ไม่มีระดับ \"BEST\": มี EXCELLENT, GOOD, PASS, IMPROVE, IMPROVE_URGENTLY",
                refused.getText().getTh());
    }

    @Test
    void anEditionWithoutLevelsHasNoPath() {
        Edition bare = Edition.builder()
                .from(Editions.of(2567))
                .bands(List.of())
                .target(Optional.empty())
                .build();
        GapAnalysis analysis = GapAnalysis.of(Cards.card(bare, Cards.scores("IIT=50 EIT=50 OIT=50")));
        assertEquals(Optional.empty(), analysis.pathToNextBand());
        assertEquals(false, analysis.getGaps().get(0).isBelowTarget());
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> analysis.pathTo("GOOD"));
        assertEquals(
                "nacc-2567 has no levels, so none is called \"GOOD\"",
                refused.getText().getEn());
    }

    /** Nothing but low scores: the fewest steps are many, and equally few in more ways than can be compared. */
    @ParameterizedTest
    @CsvSource({"0, EXCELLENT, 56", "75, EXCELLENT, 41"})
    void aLongPathIsFoundToo(int lowest, String band, int steps) {
        Map<NodeCode, Score> scores = new TreeMap<>(Cards.scores("o1–o35=0"));
        List<QuestionCode> questions = QuestionCode.parseAll("i1-i15, e1-e9");
        for (int i = 0; i < questions.size(); i++) {
            scores.put(NodeCode.of(questions.get(i)), Score.of(lowest + i + 1L));
        }
        GapAnalysis analysis = GapAnalysis.of(Cards.card(Editions.of(2567), scores));
        assertEquals(steps, analysis.pathTo(band).getSteps().size());
    }

    /** The indicator makes the score; the one part that is known of its questions is shown with it. */
    @Test
    void aPartThatIsKnownIsShownWhereTheOtherIsNot() {
        GapAnalysis analysis = Cards.gaps(2567, "IIT=100 6=100 7=100 8=93.5 e7@survey=99.61 e9@survey=92.16 OIT=100");
        assertEquals("8 93.50 0.65", rows(analysis));
        assertEquals(
                List.of("e7@survey 99.61", "e9@survey 92.16"),
                analysis.getGaps().get(0).getBeside().stream()
                        .map(part -> part.getCode() + " " + part.getScore().orElseThrow())
                        .toList());
        assertEquals(List.of(), analysis.getGaps().get(0).getParts());
    }
}
