package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The same in BigDecimal with 34 digits: thirds are still cut off, only later. */
final class NaiveDecimal {

    private static final List<String> ORDER = Form2567.questions();
    private static final MathContext DIGITS = MathContext.DECIMAL128;
    private static final BigDecimal FULL = BigDecimal.valueOf(100);
    private static final BigDecimal THREE_TENTHS = new BigDecimal("0.3");
    private static final BigDecimal FOUR_TENTHS = new BigDecimal("0.4");

    private NaiveDecimal() {}

    static PreparedScore<?> prepare(ScoreTask task) {
        Map<String, BigDecimal> questions = Form2567.decimals(Form2567.questionScores());
        Map<String, BigDecimal> indicators = Form2567.decimals(Form2567.indicatorScores());
        return switch (task) {
            case FROM_QUESTIONS -> new Cards(questions, NaiveDecimal::fromQuestions);
            case FROM_INDICATORS -> new Cards(indicators, NaiveDecimal::fromIndicators);
            case GAPS -> new Gaps(questions);
            case PATH -> new NaivePath<>(questions, FULL, NaiveDecimal::fromQuestions, Function.identity());
        };
    }

    private static NaiveCard<BigDecimal> fromQuestions(Map<String, BigDecimal> scores) {
        return card(
                means(Form2567.INTERNAL, scores),
                means(Form2567.PUBLIC, scores),
                means(Form2567.SURVEY, scores),
                Form2567.OPEN.stream()
                        .map(groups -> mean(means(groups, scores)))
                        .toList());
    }

    private static NaiveCard<BigDecimal> fromIndicators(Map<String, BigDecimal> scores) {
        return card(
                scores(scores, "1", "2", "3", "4", "5"),
                scores(scores, "6@public", "7@public", "8@public"),
                scores(scores, "6@survey", "7@survey", "8@survey"),
                scores(scores, "9", "10"));
    }

    private static List<BigDecimal> scores(Map<String, BigDecimal> scores, String... codes) {
        return Stream.of(codes).map(code -> score(code, scores)).toList();
    }

    private static BigDecimal score(String code, Map<String, BigDecimal> scores) {
        return Objects.requireNonNull(scores.get(code));
    }

    private static List<BigDecimal> means(List<List<String>> groups, Map<String, BigDecimal> scores) {
        List<BigDecimal> means = new ArrayList<>();
        for (List<String> codes : groups) {
            BigDecimal sum = BigDecimal.ZERO;
            for (String code : codes) {
                sum = sum.add(score(code, scores));
            }
            means.add(sum.divide(BigDecimal.valueOf(codes.size()), DIGITS));
        }
        return means;
    }

    private static BigDecimal mean(List<BigDecimal> numbers) {
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal number : numbers) {
            sum = sum.add(number);
        }
        return sum.divide(BigDecimal.valueOf(numbers.size()), DIGITS);
    }

    private static NaiveCard<BigDecimal> card(
            List<BigDecimal> internal, List<BigDecimal> first, List<BigDecimal> second, List<BigDecimal> open) {
        List<BigDecimal> indicators = new ArrayList<>(10);
        internal.forEach(score -> indicators.add(rounded(score)));
        for (int i = 0; i < first.size(); i++) {
            indicators.add(rounded(mean(List.of(first.get(i), second.get(i)))));
        }
        open.forEach(score -> indicators.add(rounded(score)));
        BigDecimal iit = mean(indicators.subList(0, 5));
        BigDecimal eit = mean(indicators.subList(5, 8));
        BigDecimal oit = mean(indicators.subList(8, 10));
        BigDecimal overall =
                iit.multiply(THREE_TENTHS).add(eit.multiply(THREE_TENTHS)).add(oit.multiply(FOUR_TENTHS));
        BigDecimal lowest = iit.min(oit).min(mean(first)).min(mean(second));
        return new NaiveCard<>(indicators, List.of(iit, eit, oit), overall, band(rounded(overall), rounded(lowest)));
    }

    private static BigDecimal rounded(BigDecimal score) {
        return score.setScale(2, RoundingMode.HALF_UP);
    }

    private static String band(BigDecimal overall, BigDecimal lowest) {
        for (Form2567.BandLimits band : Form2567.BANDS) {
            if (overall.compareTo(BigDecimal.valueOf(band.overall())) >= 0
                    && lowest.compareTo(BigDecimal.valueOf(band.each())) >= 0) {
                return band.code();
            }
        }
        return "";
    }

    private record Cards(
            Map<String, BigDecimal> scores, Function<Map<String, BigDecimal>, NaiveCard<BigDecimal>> scorer)
            implements PreparedScore<NaiveCard<BigDecimal>> {

        @Override
        public NaiveCard<BigDecimal> run() {
            return scorer.apply(scores);
        }

        @Override
        public Map<String, BigDecimal> figures(NaiveCard<BigDecimal> card) {
            return card.figures(Function.identity());
        }
    }

    /** What a question loses. */
    private record Loss(String code, BigDecimal lost) {}

    private record Gaps(Map<String, BigDecimal> scores) implements PreparedScore<List<Loss>> {

        @Override
        public List<Loss> run() {
            List<Loss> losses = new ArrayList<>();
            Form2567.INTERNAL.forEach(questions -> add(losses, questions, THREE_TENTHS, 5));
            for (int i = 0; i < 3; i++) {
                add(losses, Form2567.PUBLIC.get(i), THREE_TENTHS, 3 * 2);
                add(losses, Form2567.SURVEY.get(i), THREE_TENTHS, 3 * 2);
            }
            for (List<List<String>> groups : Form2567.OPEN) {
                groups.forEach(items -> add(losses, items, FOUR_TENTHS, 2 * groups.size()));
            }
            losses.sort(Comparator.comparing(Loss::lost).reversed().thenComparingInt(loss -> ORDER.indexOf(loss.code)));
            return losses;
        }

        private void add(List<Loss> losses, List<String> codes, BigDecimal weight, int divisor) {
            for (String code : codes) {
                BigDecimal missing = FULL.subtract(score(code, scores));
                if (missing.signum() > 0) {
                    BigDecimal all = BigDecimal.valueOf((long) divisor * codes.size());
                    losses.add(new Loss(code, missing.multiply(weight).divide(all, DIGITS)));
                }
            }
        }

        @Override
        public Map<String, BigDecimal> figures(List<Loss> losses) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            losses.forEach(loss -> figures.merge(Form2567.question(loss.code), loss.lost, BigDecimal::add));
            return figures;
        }
    }
}
