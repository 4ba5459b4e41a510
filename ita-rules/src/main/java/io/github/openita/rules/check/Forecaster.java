package io.github.openita.rules.check;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.scoring.ScoreNode;
import io.github.openita.core.scoring.ScoreTree;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Score;
import io.github.openita.core.words.Tool;
import io.github.openita.rules.Forecast;
import io.github.openita.rules.ImmutableForecast;
import io.github.openita.rules.ItemVerdict;
import io.github.openita.rules.Verdict;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Forecasts the OIT score from the verdicts, as results are scored. Immutable and thread-safe. */
public final class Forecaster implements Supplier<Forecast> {

    private final Edition edition;
    private final List<ItemVerdict> verdicts;
    private final Set<QuestionCode> doubtful;

    /**
     * Makes what is needed for a forecast.
     *
     * @param edition the form
     * @param verdicts the verdict on each of its items
     * @param doubtful the items in which something doubtful was found; nobody may change it
     */
    public Forecaster(Edition edition, List<ItemVerdict> verdicts, Set<QuestionCode> doubtful) {
        this.edition = edition;
        this.verdicts = verdicts;
        this.doubtful = doubtful;
    }

    @Override
    public Forecast get() {
        Map<NodeCode, Score> scores = new HashMap<>();
        Map<NodeCode, Optional<Score>> doubted = new HashMap<>();
        int claimed = 0;
        for (ItemVerdict item : verdicts) {
            NodeCode code = NodeCode.of(item.getCode());
            boolean full = item.getVerdict().isExpectedToScore();
            boolean isClaimed = item.getVerdict() == Verdict.CLAIMED;
            scores.put(code, full ? Score.FULL : Score.ZERO);
            if (full && (isClaimed || doubtful.contains(item.getCode()))) {
                doubted.put(code, Optional.of(Score.ZERO));
            }
            claimed += isClaimed ? 1 : 0;
        }
        ScoreTree tree = ScoreTree.of(edition, scores);
        ScoreNode expected = oitOf(tree);
        ImmutableForecast.Builder forecast = Forecast.builder()
                .oit(expected.getScore())
                .atWorst(oitOf(tree.with(doubted)).getScore())
                .claimed(claimed);
        for (ScoreNode indicator : expected.getChildren()) {
            int number = indicator.getCode().getIndicator().orElseThrow();
            indicator.getScore().ifPresent(score -> forecast.putIndicator(number, score));
        }
        return forecast.build();
    }

    private static ScoreNode oitOf(ScoreTree tree) {
        return tree.getTools().stream()
                .filter(tool -> tool.getForm().getTool() == Tool.OIT)
                .findFirst()
                .orElseThrow();
    }
}
