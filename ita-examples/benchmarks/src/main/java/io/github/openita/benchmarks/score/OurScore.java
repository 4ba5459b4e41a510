package io.github.openita.benchmarks.score;

import io.github.openita.core.analysis.BandPath;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.Score;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The library. */
final class OurScore {

    private static final int DECIMALS = 20;

    private OurScore() {}

    static PreparedScore<?> prepare(ScoreTask task) {
        Scorer scorer = Scorer.of(Editions.of(2567));
        AssessmentResult questions = result(Form2567.questionScores());
        return switch (task) {
            case FROM_QUESTIONS -> new Cards(scorer, questions);
            case FROM_INDICATORS -> new Cards(scorer, result(Form2567.indicatorScores()));
            case GAPS -> new Gaps(scorer.score(questions));
            case PATH -> new Path(scorer.score(questions));
        };
    }

    private static AssessmentResult result(Map<String, String> scores) {
        Map<NodeCode, Score> known = new HashMap<>();
        scores.forEach((code, score) -> known.put(NodeCode.of(code), Score.of(score)));
        return AssessmentResult.builder()
                .edition("nacc-2567")
                .scores(KnownScores.of(known))
                .build();
    }

    private static BigDecimal exact(Score score) {
        return score.toPoints().toBigDecimal(DECIMALS);
    }

    private record Cards(Scorer scorer, AssessmentResult result) implements PreparedScore<ScoreCard> {

        @Override
        public ScoreCard run() {
            return scorer.score(result);
        }

        @Override
        public Map<String, BigDecimal> figures(ScoreCard card) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            figures.put(card.getBand().orElseThrow().getCode(), BigDecimal.ZERO);
            figures.put("overall", exact(card.getOverall().orElseThrow()));
            for (String tool : Figures.TOOLS) {
                put(figures, card, tool);
            }
            for (int indicator = 1; indicator <= 10; indicator++) {
                put(figures, card, String.valueOf(indicator));
            }
            return figures;
        }

        private static void put(Map<String, BigDecimal> figures, ScoreCard card, String code) {
            figures.put(code, exact(card.scoreOf(NodeCode.of(code)).orElseThrow()));
        }
    }

    private record Gaps(ScoreCard card) implements PreparedScore<GapAnalysis> {

        @Override
        public GapAnalysis run() {
            return GapAnalysis.of(card);
        }

        @Override
        public Map<String, BigDecimal> figures(GapAnalysis analysis) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            analysis.getGaps()
                    .forEach(gap ->
                            figures.put(gap.getCode().toString(), gap.getLost().toBigDecimal(DECIMALS)));
            return figures;
        }
    }

    private record Path(ScoreCard card) implements PreparedScore<BandPath> {

        @Override
        public BandPath run() {
            return GapAnalysis.of(card).pathTo(Figures.TARGET);
        }

        @Override
        public Map<String, BigDecimal> figures(BandPath path) {
            Map<String, BigDecimal> figures = new LinkedHashMap<>();
            path.getSteps().forEach(step -> figures.put(step.getCode().toString(), exact(step.getTo())));
            Score after = path.getAfter().orElseThrow().getOverall();
            figures.put("overall", exact(after));
            return figures;
        }
    }
}
