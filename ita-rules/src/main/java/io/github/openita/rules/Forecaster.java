package io.github.openita.rules;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.KnownScores;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.scoring.ScoreTree;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Forecasts the OIT score from the verdicts, as results are scored. */
final class Forecaster implements Supplier<Forecast> {

    private static final Score FULL = Score.of(100);
    private static final Score NOTHING = Score.of(0);

    private final Edition edition;
    private final List<ItemVerdict> verdicts;
    private final Set<QuestionCode> doubtful;

    Forecaster(Edition edition, List<ItemVerdict> verdicts, Set<QuestionCode> doubtful) {
        this.edition = edition;
        this.verdicts = verdicts;
        this.doubtful = Set.copyOf(doubtful);
    }

    @Override
    public Forecast get() {
        ScoreNode expected = oitOf(scores(false));
        ImmutableForecast.Builder forecast = Forecast.builder()
                .oit(expected.getScore())
                .atWorst(oitOf(scores(true)).getScore())
                .claimed((int) verdicts.stream()
                        .filter(item -> item.getVerdict() == Verdict.CLAIMED)
                        .count());
        for (ScoreNode indicator : expected.getChildren()) {
            int number = indicator.getCode().getIndicator().orElseThrow();
            indicator.getScore().ifPresent(score -> forecast.putIndicator(number, score));
        }
        return forecast.build();
    }

    private ScoreNode oitOf(KnownScores scores) {
        return ScoreTree.of(edition, scores).getTools().stream()
                .filter(tool -> tool.getForm().getTool() == Tool.OIT)
                .findFirst()
                .orElseThrow();
    }

    private KnownScores scores(boolean worst) {
        Map<NodeCode, Score> scores = new HashMap<>();
        for (ItemVerdict item : verdicts) {
            boolean doubted = item.getVerdict() == Verdict.CLAIMED || doubtful.contains(item.getCode());
            boolean full = item.getVerdict().isExpectedToScore() && !(worst && doubted);
            scores.put(NodeCode.of(item.getCode()), full ? FULL : NOTHING);
        }
        return KnownScores.of(scores);
    }
}
