package io.github.openita.benchmarks.nation;

import io.github.openita.benchmarks.Folders;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Program;
import io.github.openita.benchmarks.Progress;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A nation's survey: what a tally costs beside the bare parser of the same file, and whether its heap grows with
 * respondents. This class is immutable and thread-safe.
 */
public final class NationPart implements Part {

    /** The row of the tally from CSV: milliseconds of one pass over the file, on one core. */
    public static final String TALLY = row(Contender.CSV_TALLY);

    /** The row of the bare parser over the same file. */
    public static final String PARSER = row(Contender.CSV_RECORDS);

    /** The row of the most bytes that are live while a tally reads the file. */
    public static final String HEAP = TALLY + "/heap";

    /** The same with four times the respondents. */
    public static final String HEAP_4 = TALLY + "/heap-4";

    private static final int PASSES = 7;
    /** What the JVM compiles while they run is no measure. */
    private static final int WARM_UP = 4;

    private static final int TIMES = 4;

    private static String row(Contender contender) {
        return "nation/" + contender.title();
    }

    @Override
    public String getName() {
        return "nation";
    }

    @Override
    public String getTitle() {
        return "Nation";
    }

    @Override
    public void measure(Plan plan, Results results) throws IOException, InterruptedException {
        int part = plan.brief() ? 10 : 1;
        int agencies = NationGenerator.AGENCIES / part;
        int respondents = NationGenerator.RESPONDENTS / part;
        Path folder = Files.createTempDirectory("ita-nation");
        Path larger = folder.resolve("4x");
        try {
            NationGenerator.write(folder, agencies, respondents, NationGenerator.SEED);
            NationGenerator.write(larger, agencies, respondents * TIMES, NationGenerator.SEED);
            for (int round = 0; round < plan.rounds(); round++) {
                Progress.say("round " + (round + 1) + " of " + plan.rounds());
                for (Contender contender : Contender.values()) {
                    List<Double> passes = run("time", contender, folder, PASSES).stream()
                            .skip(WARM_UP)
                            .sorted()
                            .toList();
                    results.add(row(contender), passes.get(passes.size() / 2) / 1e6);
                }
            }
            results.add(HEAP, run("heap", Contender.CSV_TALLY, folder, 1).get(0));
            results.add(HEAP_4, run("heap", Contender.CSV_TALLY, larger, 1).get(0));
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<Double> run(String what, Contender contender, Path folder, int passes)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-Xmx256m", "-XX:+UseSerialGC"));
        arguments.addAll(
                Program.of(NationRun.class, what, contender.name(), folder.toString(), Integer.toString(passes)));
        String printed = Program.java(arguments).said();
        return Stream.of(printed.strip().split(" ")).map(Double::valueOf).toList();
    }

    @Override
    public List<String> tell(Results results) {
        List<String> lines = new ArrayList<>(
                List.of(
                        "A generated survey: 8,317 agencies and 1,350,000 respondents to nacc-2567 (in a first look a tenth of both), the",
                        "same for everybody, read on one core in JVMs of their own with 256 MiB, one contender after the other. A tally",
                        "ends with the results of all agencies. The bare parsers look at the length of each field and do nothing else."));
        Table table = new Table("contender", "÷ parser's records", "÷ parser's tokens", "ms");
        for (Contender contender : Contender.values()) {
            boolean csv = contender.file().endsWith(".csv");
            table.row(
                    contender.title(),
                    List.of(
                            csv ? results.ratio(row(contender), PARSER) : Optional.empty(),
                            results.ratio(row(contender), row(csv ? Contender.CSV_TOKENS : Contender.JSON_TOKENS)),
                            results.of(row(contender))));
        }
        lines.addAll(table.lines());
        Table heap = new Table("live heap of the tally from CSV", "KiB");
        heap.row("1,350,000 respondents", List.of(results.kib(HEAP)));
        heap.row("four times as many", List.of(results.kib(HEAP_4)));
        lines.addAll(heap.lines());
        return lines;
    }
}
