package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The ceiling: binary floating point for this one form, as somebody writes it in an afternoon. */
final class NaiveDouble {

    private static final List<String> ORDER = Form2567.questions();

    private NaiveDouble() {}

    static PreparedScore<?> prepare(ScoreTask task) {
        Map<String, Double> questions = Form2567.doubles(Form2567.questionScores());
        Map<String, Double> indicators = Form2567.doubles(Form2567.indicatorScores());
        return switch (task) {
            case FROM_QUESTIONS -> new Cards(questions, NaiveDouble::fromQuestions);
            case FROM_INDICATORS -> new Cards(indicators, NaiveDouble::fromIndicators);
            case GAPS -> new Gaps(questions);
            case PATH -> new NaivePath<>(questions, 100.0, NaiveDouble::fromQuestions, BigDecimal::valueOf);
        };
    }

    private static NaiveCard<Double> fromQuestions(Map<String, Double> scores) {
        double[] internal = new double[5];
        for (int i = 0; i < internal.length; i++) {
            internal[i] = mean(Form2567.INTERNAL.get(i), scores);
        }
        double[] first = new double[3];
        double[] second = new double[3];
        for (int i = 0; i < first.length; i++) {
            first[i] = mean(Form2567.PUBLIC.get(i), scores);
            second[i] = mean(Form2567.SURVEY.get(i), scores);
        }
        double[] open = new double[2];
        for (int i = 0; i < open.length; i++) {
            double sum = 0;
            for (List<String> items : Form2567.OPEN.get(i)) {
                sum += mean(items, scores);
            }
            open[i] = sum / Form2567.OPEN.get(i).size();
        }
        return card(internal, first, second, open);
    }

    private static NaiveCard<Double> fromIndicators(Map<String, Double> scores) {
        double[] internal = new double[5];
        for (int i = 0; i < internal.length; i++) {
            internal[i] = score(String.valueOf(i + 1), scores);
        }
        double[] first = new double[3];
        double[] second = new double[3];
        for (int i = 0; i < first.length; i++) {
            first[i] = score(i + 6 + "@public", scores);
            second[i] = score(i + 6 + "@survey", scores);
        }
        return card(internal, first, second, new double[] {score("9", scores), score("10", scores)});
    }

    private static double score(String code, Map<String, Double> scores) {
        return Objects.requireNonNull(scores.get(code));
    }

    private static double mean(List<String> codes, Map<String, Double> scores) {
        double sum = 0;
        for (String code : codes) {
            sum += score(code, scores);
        }
        return sum / codes.size();
    }

    private static NaiveCard<Double> card(double[] internal, double[] first, double[] second, double[] open) {
        List<Double> indicators = new ArrayList<>(10);
        double iit = 0;
        for (double one : internal) {
            indicators.add(rounded(one));
            iit += rounded(one) / 5;
        }
        double eit = 0;
        for (int i = 0; i < first.length; i++) {
            double one = rounded((first[i] + second[i]) / 2);
            indicators.add(one);
            eit += one / 3;
        }
        double oit = 0;
        for (double one : open) {
            indicators.add(rounded(one));
            oit += rounded(one) / 2;
        }
        double overall = 0.3 * iit + 0.3 * eit + 0.4 * oit;
        double lowest = Math.min(Math.min(iit, oit), Math.min(mean(first), mean(second)));
        return new NaiveCard<>(indicators, List.of(iit, eit, oit), overall, band(rounded(overall), rounded(lowest)));
    }

    private static double mean(double[] parts) {
        return (parts[0] + parts[1] + parts[2]) / 3;
    }

    private static double rounded(double score) {
        return Math.round(score * 100) / 100.0;
    }

    private static String band(double overall, double lowest) {
        for (Form2567.BandLimits band : Form2567.BANDS) {
            if (overall >= band.overall() && lowest >= band.each()) {
                return band.code();
            }
        }
        return "";
    }

    private record Cards(Map<String, Double> scores, Function<Map<String, Double>, NaiveCard<Double>> scorer)
            implements PreparedScore<NaiveCard<Double>> {

        @Override
        public NaiveCard<Double> run() {
            return scorer.apply(scores);
        }

        @Override
        public Map<String, BigDecimal> figures(NaiveCard<Double> card) {
            return card.figures(BigDecimal::valueOf);
        }
    }

    /** What a question loses. */
    private record Loss(String code, double lost) {}

    private record Gaps(Map<String, Double> scores) implements PreparedScore<List<Loss>> {

        @Override
        public List<Loss> run() {
            List<Loss> losses = new ArrayList<>();
            Form2567.INTERNAL.forEach(questions -> add(losses, questions, 0.3 / 5));
            for (int i = 0; i < 3; i++) {
                add(losses, Form2567.PUBLIC.get(i), 0.3 / 3 / 2);
                add(losses, Form2567.SURVEY.get(i), 0.3 / 3 / 2);
            }
            for (List<List<String>> groups : Form2567.OPEN) {
                groups.forEach(items -> add(losses, items, 0.4 / 2 / groups.size()));
            }
            losses.sort(Comparator.comparingDouble((Loss loss) -> -loss.lost)
                    .thenComparingInt(loss -> ORDER.indexOf(loss.code)));
            return losses;
        }

        private void add(List<Loss> losses, List<String> codes, double share) {
            for (String code : codes) {
                double score = score(code, scores);
                if (score < 100) {
                    losses.add(new Loss(code, (100 - score) * share / codes.size()));
                }
            }
        }

        @Override
        public Map<String, BigDecimal> figures(List<Loss> losses) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            losses.forEach(loss ->
                    figures.merge(Form2567.question(loss.code), BigDecimal.valueOf(loss.lost), BigDecimal::add));
            return figures;
        }
    }
}
