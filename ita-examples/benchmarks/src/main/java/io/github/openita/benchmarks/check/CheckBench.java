package io.github.openita.benchmarks.check;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One check of one document. A state of the benchmark: used by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class CheckBench {

    /** Who checks. */
    @Param("OURS_ON_MODEL")
    public CheckContender contender = CheckContender.OURS_ON_MODEL;

    /** What is checked. */
    @Param("PARTLY")
    public Filling filling = Filling.PARTLY;

    /** How many times the 43 items. */
    @Param("1")
    public int times = 1;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare() first.
    private PreparedCheck<?> prepared;

    /** Admits the contender: it must find what is there, and no more. */
    @Setup
    public void prepare() {
        CheckCase one = CheckCase.of(filling, times);
        prepared = contender.prepare(one);
        Set<Spot> found = prepared.found();
        if (contender.isJudge() && !found.equals(one.expected())) {
            throw new IllegalStateException(contender + " does not find what is there, but " + found);
        }
    }

    /** {@return what the contender gives its users} */
    @Benchmark
    public Object check() {
        return prepared.run();
    }
}
