package io.github.openita.benchmarks.spark;

import io.github.openita.benchmarks.Folders;
import io.github.openita.benchmarks.Machine;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Progress;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Table;
import io.github.openita.benchmarks.nation.NationGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the national survey costs on Spark on one machine, beside the command line on the same file. Where the example is
 * not built nothing is measured, and the page says so. This class is immutable and thread-safe.
 */
public final class SparkPart implements Part {

    private static final int RESPONDENTS = 1_350_000;
    private static final int FEW = 1_000;
    private static final int TIMES = 4;

    @Override
    public String getName() {
        return "spark";
    }

    @Override
    public String getTitle() {
        return "Spark";
    }

    private static Path jar() {
        return Machine.top().resolve("ita-examples/spark/target/ita-spark.jar");
    }

    private static List<Integer> sizes() {
        return List.of(FEW, RESPONDENTS, RESPONDENTS * TIMES);
    }

    private static String row(Counting counting, int respondents) {
        return "spark/" + counting.title() + "/" + respondents;
    }

    @Override
    public void measure(Plan plan, Results results) throws IOException, InterruptedException {
        if (!Files.isRegularFile(jar())) {
            Progress.say("left out: ita-examples/spark is not built");
            return;
        }
        Path folder = Files.createTempDirectory("ita-spark");
        try {
            List<Integer> sizes = plan.brief() ? sizes().subList(0, 2) : sizes();
            for (int respondents : sizes) {
                NationGenerator.writeTable(folder.resolve(respondents + ".csv"), respondents);
            }
            for (int round = 0; round < plan.rounds(); round++) {
                Progress.say("round " + (round + 1) + " of " + plan.rounds());
                for (int respondents : sizes) {
                    for (Counting counting : Counting.values()) {
                        results.add(row(counting, respondents), counting.millis(jar(), folder, respondents));
                    }
                    requireSame(folder, respondents);
                }
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /** Only who finds the same is measured. */
    private static void requireSame(Path folder, int respondents) throws IOException {
        Path expected = Counting.TALLY.results(folder, respondents);
        for (Counting counting : Counting.values()) {
            if (Files.mismatch(expected, counting.results(folder, respondents)) >= 0) {
                throw new IllegalStateException(counting + " finds something else");
            }
        }
    }

    @Override
    public List<String> tell(Results results) {
        if (results.of(row(Counting.TALLY, FEW)).isEmpty()) {
            return List.of("Not measured: `ita-examples/spark` was not built (`-Pspark`).");
        }
        List<String> lines = new ArrayList<>(
                List.of(
                        "The generated survey of above as CSV, and Spark in local mode (`ita-examples/spark`) beside `tally`, whole processes",
                        "with JVM options at their defaults, one after the other. Both write the same bytes, or nothing is measured."));
        for (int respondents : sizes()) {
            Table table =
                    new Table(String.format(java.util.Locale.ROOT, "%,d respondents", respondents), "÷ `tally`", "ms");
            for (Counting counting : Counting.values()) {
                String row = row(counting, respondents);
                table.row(
                        counting.title(),
                        List.of(results.ratio(row, row(Counting.TALLY, respondents)), results.of(row)));
            }
            lines.addAll(table.lines());
        }
        lines.addAll(List.of(
                "",
                "Spark spends several times the processor time of `tally` on the same answers, and some seconds before it begins: it",
                "pays where the answers already lie on a cluster, or where one machine would not read them in time. Machines",
                "without Spark share the work by `tally --state`."));
        return lines;
    }
}
