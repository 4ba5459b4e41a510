package io.github.openita.benchmarks.score;

import io.github.openita.benchmarks.JmhRounds;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The scores of one agency. This class is immutable and thread-safe. */
public final class ScorePart implements Part {

    /**
     * {@return the name of the row}
     *
     * @param contender who computes
     * @param task what is computed
     */
    public static String row(ScoreContender contender, ScoreTask task) {
        return "score/" + contender + "/" + task;
    }

    @Override
    public String getName() {
        return "score";
    }

    @Override
    public String getTitle() {
        return "Score";
    }

    @Override
    public void measure(Plan plan, Results results) {
        JmhRounds rounds = new JmhRounds(ScoreBench.class);
        for (ScoreTask task : ScoreTask.values()) {
            for (ScoreContender contender : ScoreContender.values()) {
                if (!plan.brief() || contender != ScoreContender.NAIVE_DOUBLE) {
                    rounds.add(row(contender, task), Map.of("contender", contender.name(), "task", task.name()));
                }
            }
        }
        rounds.run(plan, results);
    }

    @Override
    public List<String> tell(Results results) {
        List<String> lines = new ArrayList<>(List.of(
                "One agency in nacc-2567. The naive ones know this form alone, refuse nothing, and print no card: no",
                "figures of sub-indicators, no parts, no list of what is missing or contradicts, no provisional band.",
                "All figures are asserted equal before (within 0.005)."));
        for (ScoreTask task : ScoreTask.values()) {
            Table table = new Table(task.getTitle(), "÷ naive `double`", "÷ naive `BigDecimal`", "µs", "KiB");
            for (ScoreContender contender : ScoreContender.values()) {
                String row = row(contender, task);
                table.row(
                        contender.getTitle(),
                        List.of(
                                results.ratio(row, row(ScoreContender.NAIVE_DOUBLE, task)),
                                results.ratio(row, row(ScoreContender.NAIVE_DECIMAL, task)),
                                results.of(row),
                                results.kib(row + JmhRounds.BYTES)));
            }
            lines.addAll(table.lines());
        }
        return lines;
    }
}
