package io.github.openita.core.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PartScore;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is lost where, on cases that can be followed by hand. */
class GapAnalysisTest {

    private static String rows(GapAnalysis analysis) {
        return analysis.getGaps().stream()
                .map(gap -> gap.getCode() + " " + gap.getScore() + " " + gap.getLost())
                .collect(Collectors.joining("; "));
    }

    private static String path(BandPath path) {
        String steps = path.getSteps().stream()
                .map(step -> step.getCode() + " "
                        + step.getScore().map(Score::toString).orElse("?") + "→" + step.getTo() + " +" + step.getGain())
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
    void paRonIsOneItemAwayFromTheHighestBand() {
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
        // A band asks for each tool, and the whole EIT where its parts are not known.
        "2567, IIT=100 EIT=84 OIT=100, GOOD, 'GOOD: EIT 84.00→85.00 +0.30 = 95.50 GOOD provisional'",
        "2567, IIT=94 EIT=90 OIT=100, EXCELLENT, 'EXCELLENT: IIT 94.00→95.00 +0.30; EIT 90.00→95.00 +1.50 = 97.00 EXCELLENT provisional'",
        // Each part where they are known.
        "2567, IIT=100 EIT@public=94 EIT@survey=96 OIT=100, EXCELLENT, 'EXCELLENT: EIT@public 94.00→95.00 +0.15 = 98.65 EXCELLENT'",
        "2567, IIT=100 6=95 7=95 8=95 EIT@public=94 EIT@survey=96 OIT=100, EXCELLENT, 'EXCELLENT: EIT@public 94.00→95.00 +0.00 = 98.50 EXCELLENT'",
        "2567, IIT=100 6=97 7=97 8=97 EIT@public=94 OIT=100, EXCELLENT, 'EXCELLENT: EIT@public 94.00→95.00 +0.00 = 99.10 EXCELLENT'",
        // What the part is not asked for.
        "2567, IIT=100 6=90 7=100 8=100 EIT@public=84 EIT@survey=95 OIT=10, PASS, 'PASS: OIT 10.00→64.99 +22.00 = 85.00 PASS'",
        // A part of an indicator, the other unknown: it rises no further than asked for.
        "2567, IIT=100 6=90 7=100 8=100 6@public=60 OIT=100, EXCELLENT, 'EXCELLENT: 6@public 60.00→84.99 +0.00 = 99.00 EXCELLENT provisional'",
    })
    void pathsThatCanBeFollowedByHand(int year, String scores, String band, String expected) {
        assertEquals(expected, path(Cards.gaps(year, scores).pathTo(band)));
    }

    /** Parts of EIT that are known alone rise too; nothing rises that need not. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2568, IIT=95 OIT=95 6=100 7=81.26 8@public=64.62 8=82.31, 3",
        "2569, 'EIT@public=79.6 EIT=75.98 OIT=100 6@public=84.24 6@survey=95.88 7@survey=58.02 7=78.93 8@public=54.72 1=75.1 2=100 3=100 4=51.94 5=61.92', 7",
        "2568, IIT=91 6=100 7@survey=100 7=76.82 8=70.05 9=97.89 10=94.48, 3",
        "2567, IIT=100 OIT=100 6=96.1964 7=97.7955 8=82, 1",
    })
    void whatAPathPromisesTheScorerConfirms(int year, String scores, int steps) {
        for (String band : List.of("EXCELLENT", "GOOD", "PASS")) {
            assertConfirmed(year, scores, band);
        }
        assertEquals(
                steps, Cards.gaps(year, scores).pathTo("EXCELLENT").getSteps().size());
    }

    private static void assertConfirmed(int year, String scores, String band) {
        BandPath path = Cards.gaps(year, scores).pathTo(band);
        assertEquals(true, path.isReachable(), band);
        Map<NodeCode, Score> raised = new TreeMap<>(Cards.scores(scores));
        path.getSteps().forEach(step -> raised.put(step.getCode(), step.getTo()));
        List<String> bands =
                Editions.of(year).getBands().stream().map(one -> one.getCode()).toList();
        int rank = bands.indexOf(
                Cards.card(Editions.of(year), raised).getBand().orElseThrow().getCode());
        assertEquals(true, rank <= bands.indexOf(band), () -> band + ": " + path);
        path.getSteps().forEach(step -> {
            Map<NodeCode, Score> without = new TreeMap<>(raised);
            without.put(step.getCode(), step.getScore().orElseThrow());
            int then = bands.indexOf(Cards.card(Editions.of(year), without)
                    .getBand()
                    .orElseThrow()
                    .getCode());
            assertEquals(true, then > bands.indexOf(band), () -> step + " is not needed");
        });
    }

    /** Scores close to each other and to what is asked for, of which many sets come to the same. */
    @ParameterizedTest
    @MethodSource
    void aPathAmongManyAlikeIsFoundAtOnce(int year, String scores) {
        for (Band band : Editions.of(year).getBands()) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertConfirmed(year, scores, band.getCode()));
        }
    }

    static List<Arguments> aPathAmongManyAlikeIsFoundAtOnce() {
        return List.of(
                Arguments.of(
                        2566,
                        "i1=84.994 i2=50.113281714542836 i3=85 i4=94.994 i5=84.99 i6=95.6 i7=95.005 i8=95.005 "
                                + "i9=84.994 i10=56 i11=85.005 i12=94.99 i13=84.99 i14=84.995 i15=95.005 i16=85.005 "
                                + "i17=84.99 i18=84.995 i19=94.995 i20=94.994 i21=85 i22=84.99 i23=95 i24=94.99 "
                                + "i25=95.26 i26=95 i27=95.005 i28=85.005 i29=84.995 i30=95 e1=84.994 e2@public=84.994 "
                                + "e2@survey=95.005 e3=94.995 e4=84.994 e5=95.005 e6=94.8725693873134 e7@public=94.994 "
                                + "e7@survey=94.994 e8@public=84.995 e8@survey=85.005 e9=95.005 e10@public=94.995 "
                                + "e10@survey=94.995 e11=94.99 e12@public=85 e12@survey=85 e13=94.994 e14@public=93.917 "
                                + "e14@survey=85 e15@public=84.994 e15@survey=84.99 9=94.99 10=94.99"),
                Arguments.of(
                        2566,
                        "i1=84.78 i2=84.15 i3=84.68 i4=84.37 i5=84.75 i6=84.7 i7=85.16 i8=85.66 i9=84.93 "
                                + "i10=85.56 i11=84.07 i12=85.31 i13=84.9 i14=95.005 i15=84.55 i16=84.4 i17=84.89 "
                                + "i18=84.99 i19=85.33 i20=94.26 i21=85.72 i22=84.7 i23=85.89 i24=94.68 i25=94.22 "
                                + "i26=85.96 i27=85.01 i28=85.06 i29=85.59 i30=85.15 e1=84.82 e2=84.76 e3@public=84.22 "
                                + "e3@survey=85.55 e4@public=0 e4@survey=85.27 e5@public=85.32 e5@survey=85.18 e6=85.34 "
                                + "e7=85.46 e8@public=85.5 e8@survey=84.23 e9=85.31 e10@public=85.07 e10@survey=85.3 "
                                + "e11@public=85.45 e11@survey=84.1 e12@public=84.77 e12@survey=84.03 e13@public=85.65 "
                                + "e13@survey=84.36 e14@public=84.27 e14@survey=85.33 e15@public=85.75 e15@survey=85.83 "
                                + "o1=100 o2=100 o3=84.8 o4=100 o5=0 o6=100 o7=0 o8=100 o9=100 o10=100 o11=84.99 o12=0 "
                                + "o13=100 o14=100 o15=100 o16=100 o17=100 o18=100 o23=0 o24=100 o25=0 o26=100 o27=100 "
                                + "o28=100 o29=100 o30=100 o31=0 o32=100 o33=0 o34=0 o35=100 o36=100 o37=100 o38=0 o39=0 "
                                + "o40=100 o41=0 o42=84.56 o43=84.87 9.3=84.94"),
                Arguments.of(
                        2566,
                        "i1=85.24 i2=82.75 i3=83.32 i4=84.36 i5=85.99 i6=83.38 i7=87.67 i8=81.24 i9=87.37 "
                                + "i10=82.97 i11=87.8 i12=81.6 i13=84.03 i14=82.64 i15=81.04 i16=83.28 i17=87.25 "
                                + "i18=83.51 i19=82.69 i20=80.44 i21=80.53 i22=87.41 i23=82.39 i24=82.05 i25=78.12 "
                                + "i26=84.94 i27=82.47 i28=83.43 i29=85.53 i30=86.18 e1@public=79.57 e1@survey=81.97 "
                                + "e2@public=84.52 e2@survey=85.61 e3@public=83.59 e3@survey=83.03 e4@public=85.76 "
                                + "e4@survey=85.18 e5@public=83.58 e5@survey=84.65 e6@public=83.47 e6@survey=86.56 "
                                + "e7@public=82.87 e7@survey=83.54 e8@public=87.25 e8@survey=85.44 e9@public=82.9 "
                                + "e9@survey=82.69 e10@public=83.96 e10@survey=83.35 e11@public=81.0 e11@survey=86.6 "
                                + "e12@public=83.27 e12@survey=82.06 e13@public=85.82 e13@survey=81.94 e14@public=86.54 "
                                + "e14@survey=80.45 e15@public=80.95 e15@survey=85.06 o1=100 o2=100 o3=100 o4=100 o5=100 "
                                + "o6=100 o7=100 o8=100 o9=100 o10=100 o11=100 o12=100 o13=100 o14=100 o15=100 o16=100 "
                                + "o17=100 o18=100 o19=100 o20=100 o21=0 o22=100 o23=100 o24=100 o25=100 o26=100 o27=100 "
                                + "o28=100 o29=100 o30=100 o31=100 o32=100 o33=100 o34=100 o35=100 o36=100 o37=100 "
                                + "o38=100 o39=100 o40=100 o41=100 o42=100 o43=100"));
    }

    /** A published band tells that a part is too low, but not which: it has to be looked up. */
    @Test
    void aPathFromAPublishedBandStartsFromWhatItImplies() {
        ScoreCard card = Scorer.of(Editions.of(2568))
                .score(AssessmentResult.builder()
                        .edition("nacc-2568")
                        .scores(KnownScores.of(Cards.scores(Cards.KHOK_KHON_2568)))
                        .published(PublishedFigures.builder().band("ผ่านดี").build())
                        .build());
        BandPath path = GapAnalysis.of(card).pathToNextBand().orElseThrow();
        assertEquals("EXCELLENT: EIT ?→95.00 +0.00 = 98.27 EXCELLENT provisional", path(path));
        assertEquals("[EIT@public, EIT@survey]", path.getDependsOn().toString());
        assertEquals(true, path.isShortest());
    }

    @Test
    void aPathThatIsCertainDependsOnNothing() {
        assertEquals(
                List.of(),
                Cards.gaps(2567, "IIT=100 EIT@public=94 EIT@survey=96 OIT=100")
                        .pathTo("EXCELLENT")
                        .getDependsOn());
        assertEquals(
                "[EIT@public, EIT@survey]",
                Cards.paRon().pathTo("EXCELLENT").getDependsOn().toString());
    }

    /** Parts here and there on a large form, so that the limit of work is met. */
    @Test
    void aPathThatIsNotProvedToBeTheShortestSaysSo() {
        String scores = "i1–i30=80 o1–o43=100 e1=64.67 e1@public=61.96 e2=66.42 e2@public=72.59 e2@survey=75.62 e3=100"
                + " e3@public=74.84 e3@survey=64.68 e4@public=72.25 e4@survey=69.21 e5@public=83.05 e5@survey=66.31"
                + " e6@public=78.76 e6@survey=100 e7@public=100 e7@survey=70.13 e8@public=83.51 e8@survey=55.21"
                + " e9@public=66.97 e9@survey=71.89 e10=59.68 e11=61.84 e11@public=63.7 e12=67.59 e13@public=66.98"
                + " e13@survey=67.64 e14@public=70.09 e14@survey=76.24 e15@public=74.49 e15@survey=63.75 6=100"
                + " 7@survey=72.46";
        BandPath path = Cards.gaps(2566, scores).pathTo("EXCELLENT");
        assertEquals(true, path.isReachable());
        assertEquals(false, path.isShortest());
    }

    @Test
    void anUnknownBandIsRefusedWithThoseThereAre() {
        GapAnalysis analysis = Cards.paRon();
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> analysis.pathTo("BEST"));
        assertEquals(
                "nacc-2567 has no band \"BEST\": there are EXCELLENT, GOOD, PASS, IMPROVE, IMPROVE_URGENTLY",
                refused.getText().getEn());
        assertEquals(
                "nacc-2567 ไม่มีระดับ \"BEST\": มี EXCELLENT, GOOD, PASS, IMPROVE, IMPROVE_URGENTLY",
                refused.getText().getTh());
    }

    @Test
    void anEditionWithoutBandsHasNoPath() {
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
                "nacc-2567 has no bands, so none is called \"GOOD\"",
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
