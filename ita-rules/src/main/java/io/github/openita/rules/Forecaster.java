package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Indicator;
import io.github.openita.core.scoring.AssessmentResult;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreCard;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Forecasts the OIT score from the verdicts, by the same scorer that scores results. */
final class Forecaster implements Supplier<Forecast> {

    private static final Score FULL = Score.of(100);
    private static final Score NOTHING = Score.of(0);

    private final Scorer scorer;
    private final List<ItemVerdict> verdicts;
    private final Set<QuestionCode> doubtful;

    Forecaster(Scorer scorer, List<ItemVerdict> verdicts, Set<QuestionCode> doubtful) {
        this.scorer = scorer;
        this.verdicts = verdicts;
        this.doubtful = Set.copyOf(doubtful);
    }

    @Override
    public Forecast get() {
        ScoreCard expected = score(false);
        ScoreCard atWorst = score(true);
        ImmutableForecast.Builder forecast = Forecast.builder()
                .oit(oitOf(expected))
                .atWorst(oitOf(atWorst))
                .claimed((int) verdicts.stream()
                        .filter(item -> item.getVerdict() == Verdict.CLAIMED)
                        .count());
        for (Indicator indicator : scorer.getEdition().indicatorsOf(Tool.OIT)) {
            expected.scoreOf(NodeCode.ofIndicator(indicator.getNumber()))
                    .ifPresent(score -> forecast.putIndicator(indicator.getNumber(), score));
        }
        return forecast.build();
    }

    private static Optional<Score> oitOf(ScoreCard card) {
        return card.scoreOf(NodeCode.of(Tool.OIT));
    }

    private ScoreCard score(boolean worst) {
        Map<NodeCode, Score> scores = new HashMap<>();
        for (ItemVerdict item : verdicts) {
            boolean doubted = item.getVerdict() == Verdict.CLAIMED || doubtful.contains(item.getCode());
            boolean full = item.getVerdict().isExpectedToScore() && !(worst && doubted);
            scores.put(NodeCode.of(item.getCode()), full ? FULL : NOTHING);
        }
        Edition edition = scorer.getEdition();
        return scorer.score(AssessmentResult.builder()
                .edition(edition.nameWithRevision())
                .scores(KnownScores.of(scores))
                .build());
    }
}
