package io.github.openita.io.official;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.analysis.Series;
import io.github.openita.core.edition.Band;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.measures.Measure;
import io.github.openita.core.measures.MeasurePlanner;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.AwardedBand;
import io.github.openita.core.scoring.DerivedScore;
import io.github.openita.core.scoring.Inconsistency;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.PublishedFigure;
import io.github.openita.core.scoring.PublishedFigures;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** No sentence states a figure that is not in the data, and no band that the result does not have. */
class ProseLaws {

    private static final Pattern FIGURE = Pattern.compile("[0-9]+\\.[0-9]{2,}");

    private static final List<NodeCode> CODES = Stream.of(
                    IntStream.rangeClosed(1, 15).mapToObj(n -> "i" + n),
                    IntStream.rangeClosed(1, 9).mapToObj(n -> "e" + n + "@survey"),
                    Stream.of("6", "7", "8", "EIT@public", "IIT", "9", "10", "OIT"),
                    IntStream.rangeClosed(1, 35).mapToObj(n -> "o" + n))
            .flatMap(codes -> codes)
            .map(NodeCode::of)
            .toList();

    @Provide
    Arbitrary<AssessmentResult> results() {
        Arbitrary<Score> scores = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of(Score.ZERO, Score.FULL)),
                Tuple.of(
                        3,
                        Arbitraries.integers()
                                .between(0, 10_000)
                                .map(hundredths -> Score.of(BigDecimal.valueOf(hundredths, 2)))));
        Arbitrary<Map<NodeCode, Score>> known =
                Arbitraries.maps(Arbitraries.of(CODES), scores).ofMaxSize(CODES.size());
        return Combinators.combine(known, scores.optional())
                .as((given, overall) -> AssessmentResult.builder()
                        .edition("nacc-2567")
                        .scores(KnownScores.of(given))
                        .published(overall.map(score -> PublishedFigures.builder()
                                .overall(PublishedFigure.of(score))
                                .build()))
                        .build());
    }

    private static Set<String> figuresOf(ScoreCard card) {
        Set<String> figures = new HashSet<>();
        card.scores().values().forEach(score -> figures.add(score.toString()));
        card.getOverall().ifPresent(score -> figures.add(score.toString()));
        for (DerivedScore derived : card.getDerived()) {
            Stream.of(derived.getScore(), derived.getLow(), derived.getHigh()).forEach(s -> figures.add(s.toString()));
        }
        for (Inconsistency found : card.getInconsistencies()) {
            Stream.of(found.getPublished(), found.getGiven(), Optional.of(found.getComputed()))
                    .flatMap(Optional::stream)
                    .forEach(figure -> figures.add(figure.toString()));
        }
        for (Measure measure : MeasurePlanner.withoutMatrix()
                .draft(GapAnalysis.of(card), card.getEdition().getFiscalYear().plusYears(1))
                .getMeasures()) {
            figures.addAll(figuresIn(measure.getAnalysis().orElse("")));
        }
        return figures;
    }

    private static Set<String> figuresIn(String text) {
        return FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static Set<String> madeUp(String text, Set<String> known) {
        Set<String> rest = new TreeSet<>(figuresIn(text));
        rest.removeAll(known);
        return rest;
    }

    private static Set<String> otherBands(String text, Edition edition, Stream<ScoreCard> cards) {
        Set<String> awarded = cards.flatMap(card -> card.getBand().stream())
                .flatMap(band -> Stream.concat(Stream.of(band.getCode()), band.getCouldBe().stream()))
                .collect(Collectors.toSet());
        List<String> own = edition.getBands().stream()
                .filter(band -> awarded.contains(band.getCode()))
                .map(Band::getNameTh)
                .sorted((a, b) -> b.length() - a.length())
                .toList();
        String rest = text;
        for (String name : own) {
            rest = rest.replace(name, "");
        }
        String without = rest;
        return edition.getBands().stream()
                .map(Band::getNameTh)
                .filter(name -> without.contains("ระดับ" + name))
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void anAnalysisStatesNoFigureAndNoBandThatTheResultDoesNotHave(@ForAll("results") AssessmentResult result) {
        Edition edition = Editions.of(2567);
        ScoreCard card = Scorer.of(edition).score(result);
        String text = OfficialDocuments.analysis(result, edition).toText();
        assertEquals(Set.of(), madeUp(text, figuresOf(card)));
        assertEquals(Set.of(), otherBands(text, edition, Stream.of(card)));
    }

    @Property(tries = 60)
    void aComparisonStatesNoFigureAndNoBandThatTheResultsDoNotHave(
            @ForAll("results") AssessmentResult old, @ForAll("results") AssessmentResult newer) {
        Edition edition = Editions.of(2567);
        Edition sameFormBefore = edition.toBuilder()
                .name("our-2566")
                .fiscalYear(edition.getFiscalYear().plusYears(-1))
                .build();
        ScoreCard before = Scorer.of(sameFormBefore)
                .score(old.toBuilder().edition("our-2566").build());
        ScoreCard after = Scorer.of(edition).score(newer);
        String text =
                OfficialDocuments.yearOnYear(Series.of(List.of(before, after))).toText();
        Set<String> figures = figuresOf(before);
        figures.addAll(figuresOf(after));
        after.scores()
                .forEach((code, score) -> before.scoreOf(code).ifPresent(then -> addChange(figures, then, score)));
        before.getOverall().ifPresent(then -> after.getOverall().ifPresent(now -> addChange(figures, then, now)));
        assertEquals(Set.of(), madeUp(text, figures));
        assertEquals(Set.of(), otherBands(text, edition, Stream.of(before, after)));
    }

    private static void addChange(Set<String> figures, Score old, Score newer) {
        BigDecimal then = new BigDecimal(old.toString());
        BigDecimal difference = new BigDecimal(newer.toString()).subtract(then).abs();
        figures.add(difference.toPlainString());
        if (then.signum() > 0) {
            figures.add(difference
                    .multiply(BigDecimal.valueOf(100))
                    .divide(then, 2, RoundingMode.HALF_UP)
                    .toPlainString());
        }
    }

    /** The law would also hold of documents that say nothing. */
    @Property(tries = 20)
    void theOverallScoreAndTheBandAreStated(@ForAll("results") AssessmentResult result) {
        Edition edition = Editions.of(2567);
        ScoreCard card = Scorer.of(edition).score(result);
        String text = OfficialDocuments.analysis(result, edition).toText();
        boolean stated = card.getOverall()
                .map(overall -> text.contains("ได้คะแนนภาพรวม " + overall + " คะแนน")
                        && text.contains("อยู่ในระดับ"
                                + card.getBand().map(AwardedBand::getNameTh).orElse("")))
                .orElseGet(() -> text.contains("ยังไม่มีคะแนนภาพรวม"));
        assertEquals(true, stated, text);
    }
}
