package io.github.openita.benchmarks.score;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One computation for one agency. A state of the benchmark: used by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ScoreBench {

    /** Who computes. */
    @Param("OURS")
    public ScoreContender contender = ScoreContender.OURS;

    /** What is computed. */
    @Param("FROM_QUESTIONS")
    public ScoreTask task = ScoreTask.FROM_QUESTIONS;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private PreparedScore<?> prepared;

    /** Admits the contender: its figures must be the library's. */
    @Setup
    public void prepare() {
        Map<String, BigDecimal> ours = ScoreContender.OURS.prepare(task).computed();
        prepared = contender.prepare(task);
        Map<String, BigDecimal> theirs = prepared.computed();
        if (!Figures.agree(ours, theirs)) {
            throw new IllegalStateException(contender + " computes " + theirs + ", not " + ours);
        }
    }

    /** {@return what the contender computes} */
    @Benchmark
    public Object score() {
        return prepared.run();
    }
}
