package io.github.openita.core.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Points;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every result, whatever its scores. */
class ScoringLaws {

    private static final Edition FY2567 = Editions.of(2567);
    private static final List<QuestionCode> QUESTIONS = QuestionCode.parseAll("i1-i15, e1-e9, o1-o35");

    /** Decimals as printed, and the means of 3, 6 and 39 answers. */
    @Provide
    Arbitrary<Score> scores() {
        Arbitrary<Score> printed = Arbitraries.integers()
                .between(0, 10_000)
                .map(hundredths -> Score.of(Points.ofFraction(hundredths, 100)));
        Arbitrary<Score> means = Arbitraries.of(3, 6, 39)
                .flatMap(answers -> Arbitraries.integers()
                        .between(0, 100 * answers)
                        .map(sum -> Score.of(Points.ofFraction(sum, answers))));
        return Arbitraries.oneOf(printed, means);
    }

    /** A score for every question and item of 2567. */
    @Provide
    Arbitrary<Map<NodeCode, Score>> wholeResults() {
        return scores().list().ofSize(QUESTIONS.size()).map(list -> {
            Map<NodeCode, Score> result = new TreeMap<>();
            for (int i = 0; i < list.size(); i++) {
                result.put(NodeCode.of(QUESTIONS.get(i)), list.get(i));
            }
            return result;
        });
    }

    @Property(tries = 150)
    void theTotalIsExactArithmeticWithTheOneRoundingOfTheForm(@ForAll("wholeResults") Map<NodeCode, Score> result) {
        Fraction total = Fraction.ZERO;
        for (Map.Entry<Tool, Integer> weight : FY2567.getWeights().entrySet()) {
            List<Fraction> indicators = new ArrayList<>();
            for (Indicator indicator : FY2567.indicatorsOf(weight.getKey())) {
                indicators.add(Fraction.mean(below(indicator, result)).halfUp());
            }
            total = total.plus(Fraction.mean(indicators)
                    .times(new Fraction(BigInteger.valueOf(weight.getValue()), BigInteger.valueOf(100))));
        }
        Score overall = Given.overall(Given.card(FY2567, result));
        assertEquals(total, Fraction.of(overall));
        assertEquals(total.shown(), overall.toString());
    }

    @Property(tries = 100)
    void questionsGivenByPartAreExactTheSameWay(
            @ForAll("wholeResults") Map<NodeCode, Score> publicPart,
            @ForAll("wholeResults") Map<NodeCode, Score> survey) {
        Map<NodeCode, Score> byPart = new TreeMap<>(publicPart);
        Map<NodeCode, Score> byMean = new TreeMap<>(publicPart);
        for (QuestionCode question : QuestionCode.parseAll("e1-e9")) {
            NodeCode code = NodeCode.of(question);
            Score first = Objects.requireNonNull(publicPart.get(code));
            Score second = Objects.requireNonNull(survey.get(code));
            byPart.remove(code);
            byPart.put(code.atPart("public"), first);
            byPart.put(code.atPart("survey"), second);
            byMean.put(code, Score.of(first.toPoints().plus(second.toPoints()).dividedBy(2)));
        }
        assertEquals(Given.overall(Given.card(FY2567, byMean)), Given.overall(Given.card(FY2567, byPart)));
    }

    @Property(tries = 100)
    void aDerivedPartLiesWithinItsBounds(
            @ForAll("wholeResults") Map<NodeCode, Score> publicPart,
            @ForAll("wholeResults") Map<NodeCode, Score> survey) {
        Map<NodeCode, Score> both = new TreeMap<>();
        Map<NodeCode, Score> printed = new TreeMap<>();
        for (QuestionCode question : QuestionCode.parseAll("e1-e9")) {
            NodeCode code = NodeCode.of(question);
            both.put(code.atPart("public"), Objects.requireNonNull(publicPart.get(code)));
            both.put(code.atPart("survey"), Objects.requireNonNull(survey.get(code)));
            printed.put(
                    code.atPart("survey"),
                    Objects.requireNonNull(survey.get(code)).rounded());
        }
        ScoreCard exact = Given.card(FY2567, both);
        for (int indicator = 6; indicator <= 8; indicator++) {
            NodeCode code = NodeCode.ofIndicator(indicator);
            printed.put(code, exact.scoreOf(code).orElseThrow().rounded());
        }
        List<DerivedScore> derived = Given.card(FY2567, printed).getDerived();
        assertEquals(4, derived.size());
        for (DerivedScore one : derived) {
            Score real = exact.scoreOf(one.getCode()).orElseThrow();
            assertTrue(
                    one.getLow().compareTo(real) <= 0 && real.compareTo(one.getHigh()) <= 0, () -> one + " of " + real);
        }
    }

    private static List<Fraction> below(Indicator indicator, Map<NodeCode, Score> result) {
        if (indicator.getTool() != Tool.OIT) {
            return of(indicator.getQuestions(), result);
        }
        return FY2567.getSubIndicators().stream()
                .filter(sub -> sub.getIndicator() == indicator.getNumber())
                .map(sub -> Fraction.mean(of(sub.getItems(), result)))
                .toList();
    }

    private static List<Fraction> of(List<QuestionCode> codes, Map<NodeCode, Score> result) {
        return codes.stream()
                .map(code -> Fraction.of(Objects.requireNonNull(result.get(NodeCode.of(code)))))
                .toList();
    }

    @Property(tries = 100)
    void aShownScoreLiesBetweenTheSmallestAndTheLargestShownInput(@ForAll("wholeResults") Map<NodeCode, Score> result) {
        BigDecimal smallest = result.values().stream()
                .map(Score::toShown)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal largest = result.values().stream()
                .map(Score::toShown)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        ScoreCard card = Given.card(FY2567, result);
        Stream<Score> scores = Stream.concat(
                Stream.of(Given.overall(card)),
                Stream.of("IIT", "EIT", "OIT", "1", "5", "8", "9", "10", "9.1", "10.2", "i1", "o35")
                        .map(code -> card.scoreOf(NodeCode.of(code)).orElseThrow()));
        scores.forEach(score -> assertTrue(
                score.toShown().compareTo(smallest) >= 0 && score.toShown().compareTo(largest) <= 0,
                () -> score + " between " + smallest + " and " + largest));
    }

    @Property(tries = 50)
    void theOrderOfTheInputDoesNotMatter(@ForAll("wholeResults") Map<NodeCode, Score> result, @ForAll long seed) {
        List<Map.Entry<NodeCode, Score>> shuffled = new ArrayList<>(result.entrySet());
        Collections.shuffle(shuffled, new Random(seed));
        Map<NodeCode, Score> reordered = new LinkedHashMap<>();
        shuffled.forEach(entry -> reordered.put(entry.getKey(), entry.getValue()));
        assertEquals(Given.card(FY2567, result), Given.card(FY2567, reordered));
    }

    @Property(tries = 150)
    void raisingAnyInputNeverLowersTheTotal(
            @ForAll("wholeResults") Map<NodeCode, Score> result, @ForAll("scores") Score other, @ForAll long seed) {
        NodeCode code = NodeCode.of(QUESTIONS.get(new Random(seed).nextInt(QUESTIONS.size())));
        Score before = Objects.requireNonNull(result.get(code));
        Map<NodeCode, Score> raised = new TreeMap<>(result);
        raised.put(code, before.compareTo(other) >= 0 ? before : other);
        Score total = Given.overall(Given.card(FY2567, result));
        assertTrue(Given.overall(Given.card(FY2567, raised)).compareTo(total) >= 0);
    }

    @Property(tries = 100)
    void aResultThatLacksAnyInputHasNoTotal(@ForAll("wholeResults") Map<NodeCode, Score> result, @ForAll long seed) {
        NodeCode code = NodeCode.of(QUESTIONS.get(new Random(seed).nextInt(QUESTIONS.size())));
        Map<NodeCode, Score> lacking = new TreeMap<>(result);
        lacking.remove(code);
        ScoreCard card = Given.card(FY2567, lacking);
        assertEquals(Optional.empty(), card.getOverall());
        assertEquals(Optional.empty(), card.getBand());
        assertEquals(List.of(code), card.getNotAssessed());
    }

    /** A true result by part of every EIT question, of which only some figures are then known. */
    @Property(tries = 300)
    void theTrueBandIsAmongThoseThatAreSaidToBePossible(
            @ForAll("partScores") List<Score> truth, @ForAll long seed, @ForAll("gates") Score others) {
        Edition exact = Edition.builder().from(FY2567).rounding(Set.of()).build();
        Map<NodeCode, Score> all = new TreeMap<>(Given.scores("IIT=0 OIT=0"));
        all.replaceAll((code, zero) -> others);
        List<QuestionCode> questions = QuestionCode.parseAll("e1-e9");
        for (int i = 0; i < questions.size(); i++) {
            all.put(NodeCode.of(questions.get(i)).atPart("public"), truth.get(2 * i));
            all.put(NodeCode.of(questions.get(i)).atPart("survey"), truth.get(2 * i + 1));
        }
        ScoreCard whole = Given.card(exact, all);
        AwardedBand trueBand = whole.getBand().orElseThrow();
        assertTrue(trueBand.getCouldBe().isEmpty(), "all parts known, yet provisional");

        Random random = new Random(seed);
        Map<NodeCode, Score> known = new TreeMap<>();
        known.put(NodeCode.of("IIT"), others);
        known.put(NodeCode.of("OIT"), others);
        for (int number = 6; number <= 8; number++) {
            NodeCode indicator = NodeCode.ofIndicator(number);
            known.put(indicator, whole.scoreOf(indicator).orElseThrow());
            if (random.nextInt(3) == 0) {
                NodeCode part = indicator.atPart(random.nextBoolean() ? "public" : "survey");
                known.put(part, whole.scoreOf(part).orElseThrow());
            }
        }
        for (QuestionCode question : questions) {
            NodeCode code = NodeCode.of(question);
            NodeCode part = code.atPart(random.nextBoolean() ? "public" : "survey");
            if (random.nextInt(3) == 0) {
                known.put(part, Objects.requireNonNull(all.get(part)));
            }
            if (random.nextInt(5) == 0) {
                known.put(code, whole.scoreOf(code).orElseThrow());
            }
        }
        AwardedBand band = Given.card(exact, known).getBand().orElseThrow();
        assertTrue(
                band.getCode().equals(trueBand.getCode()) || band.getCouldBe().contains(trueBand.getCode()),
                () -> trueBand + " is not among " + band + " from " + known);
    }

    @Provide
    Arbitrary<List<Score>> partScores() {
        return Arbitraries.integers().between(70, 100).map(Score::of).list().ofSize(18);
    }

    @Provide
    Arbitrary<Score> gates() {
        return Arbitraries.of(84, 86, 95, 100).map(Score::of);
    }

    /** Arithmetic written a second time, so that the library is not compared with itself. */
    private record Fraction(BigInteger top, BigInteger bottom) {

        static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);

        Fraction {
            BigInteger common = top.gcd(bottom);
            top = top.divide(common);
            bottom = bottom.divide(common);
        }

        static Fraction of(Score score) {
            // Points print no fraction; their value times a multiple of every divisor in these tests is whole.
            long scale = 1_000_000L * 9 * 13 * 7 * 11;
            BigDecimal scaled = score.toPoints().times(scale).toBigDecimal(0);
            assertEquals(Points.of(scaled), score.toPoints().times(scale), "a divisor that the test does not know");
            return new Fraction(scaled.toBigIntegerExact(), BigInteger.valueOf(scale));
        }

        static Fraction mean(List<Fraction> values) {
            Fraction sum = values.stream().reduce(ZERO, Fraction::plus);
            return sum.times(new Fraction(BigInteger.ONE, BigInteger.valueOf(values.size())));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    top.multiply(other.bottom).add(other.top.multiply(bottom)), bottom.multiply(other.bottom));
        }

        Fraction times(Fraction other) {
            return new Fraction(top.multiply(other.top), bottom.multiply(other.bottom));
        }

        /** Half-up by hand: twice the hundredths plus one, halved and floored. */
        Fraction halfUp() {
            BigInteger twice = top.multiply(BigInteger.valueOf(200)).add(bottom);
            return new Fraction(twice.divide(bottom.multiply(BigInteger.TWO)), BigInteger.valueOf(100));
        }

        String shown() {
            return new BigDecimal(top)
                    .divide(new BigDecimal(bottom), 2, RoundingMode.HALF_UP)
                    .toPlainString();
        }
    }
}
