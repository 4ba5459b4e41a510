package io.github.openita.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in rounds: in each round every one once, in a process of its own and from another place of the list
 * on, so that no contender always has the same neighbour. Used by one thread.
 */
public final class JmhRounds {

    /** What follows the name of a row that holds bytes allocated per operation. */
    public static final String BYTES = "/bytes";

    /** The peers greet in their logs; nobody here wants to read that, or to wait for it. */
    private static final String[] SILENT = {"-Dorg.jboss.logging.provider=slf4j", "-Dslf4j.internal.verbosity=ERROR"};

    private final Class<?> benchmark;
    private final Map<String, Map<String, String>> rows = new LinkedHashMap<>();

    /**
     * Starts without a row.
     *
     * @param benchmark the class of the benchmark
     */
    public JmhRounds(Class<?> benchmark) {
        this.benchmark = benchmark;
    }

    /**
     * Adds a row.
     *
     * @param row what the row is called
     * @param parameters the parameters of the benchmark
     */
    public void add(String row, Map<String, String> parameters) {
        rows.put(row, Map.copyOf(parameters));
    }

    /**
     * Runs all rounds. Of the iterations that count the fastest is taken: what else runs on a machine makes some of them
     * slower, for seconds on end, and none faster.
     *
     * @param plan how long and how often
     * @param results where the samples go: microseconds, and bytes
     */
    public void run(Plan plan, Results results) {
        for (int round = 0; round < plan.rounds(); round++) {
            List<String> order = new ArrayList<>(rows.keySet());
            Collections.rotate(order, -round * order.size() / plan.rounds());
            for (int i = 0; i < order.size(); i++) {
                Progress.say("round " + (round + 1) + " of " + plan.rounds() + ", " + (i + 1) + " of " + order.size()
                        + ": " + order.get(i));
                measure(order.get(i), plan, results);
            }
        }
    }

    private void measure(String row, Plan plan, Results results) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^" + benchmark.getName().replace(".", "\\.") + "\\.")
                .forks(1)
                .warmupIterations(plan.warmups())
                .warmupTime(TimeValue.milliseconds(plan.millis()))
                .measurementIterations(plan.iterations())
                .measurementTime(TimeValue.milliseconds(plan.millis()))
                .jvmArgs("-Xms512m", "-Xmx512m")
                .jvmArgsAppend(SILENT)
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        rows.getOrDefault(row, Map.of()).forEach(options::param);
        try {
            RunResult run = new Runner(options.build()).runSingle();
            results.add(row, run.getPrimaryResult().getStatistics().getMin());
            results.add(row + BYTES, bytes(run));
        } catch (RunnerException e) {
            throw new IllegalStateException(row + " could not be measured", e);
        }
    }

    private static double bytes(RunResult run) {
        Result<?> bytes = run.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }
}
