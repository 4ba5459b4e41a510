package io.github.openita.benchmarks.overview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openita.benchmarks.Folders;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Program;
import io.github.openita.benchmarks.Progress;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Spread;
import io.github.openita.benchmarks.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The whole country from one table: what {@code overview --paths} costs beside a program that computes totals and means
 * only, on one core and on two, and what it keeps of each result. This class is immutable and thread-safe.
 */
public final class OverviewPart implements Part {

    /** The row of bytes that are kept of each result of the country. */
    public static final String KEPT = kept(1);

    /** So many times the agencies. */
    private static final List<Integer> TIMES = List.of(1, 2, 4);

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    /**
     * {@return the row of {@code overview --paths}: milliseconds of a whole process}
     *
     * @param cores on how many cores
     */
    public static String ours(int cores) {
        return "overview/ours/" + cores;
    }

    /**
     * {@return the row of the naive program: milliseconds of a whole process}
     *
     * @param cores on how many cores
     */
    public static String naive(int cores) {
        return "overview/naive/" + cores;
    }

    /**
     * {@return the row of {@code overview --paths} as the distribution starts it: milliseconds of a whole process}
     *
     * @param cores on how many cores
     */
    public static String distributed(int cores) {
        return "overview/distributed/" + cores;
    }

    private static String quickNaive(int cores) {
        return "overview/naive-quick/" + cores;
    }

    private static String kept(int times) {
        return "overview/kept/" + times;
    }

    @Override
    public String getName() {
        return "overview";
    }

    @Override
    public String getTitle() {
        return "Overview of the country";
    }

    @Override
    public void measure(Plan plan, Results results) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("ita-overview");
        try {
            Path table = folder.resolve("country.csv");
            CountryTable.write(table, CountryTable.AGENCIES / (plan.brief() ? 10 : 1));
            admit(table);
            for (int round = 0; round < plan.rounds(); round++) {
                Progress.say("round " + (round + 1) + " of " + plan.rounds());
                for (int cores = 1; cores <= 2; cores++) {
                    results.add(naive(cores), on(cores, naive(table)).millis());
                    results.add(ours(cores), on(cores, ours(table)).millis());
                    results.add(
                            distributed(cores),
                            on(cores, distributed(ours(table))).millis());
                    results.add(
                            quickNaive(cores),
                            on(cores, distributed(naive(table))).millis());
                }
            }
            for (int times : TIMES) {
                Path larger = folder.resolve("country-" + times + ".csv");
                CountryTable.write(larger, times * CountryTable.AGENCIES / (plan.brief() ? 10 : 1));
                results.add(
                        kept(times),
                        Double.parseDouble(on(2, Program.of(KeptHeap.class, larger.toString()))
                                .said()));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<String> naive(Path table) {
        return Program.of(NaiveOverview.class, table.toString());
    }

    private static List<String> ours(Path table) {
        return Program.ita("overview", table.toString(), "--paths");
    }

    /** With the options that the distribution starts a program with. */
    private static List<String> distributed(List<String> program) {
        List<String> arguments = new ArrayList<>(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        arguments.addAll(program);
        return arguments;
    }

    /** A Java that sees so many cores and, where the system can say so, has no others. */
    private static Program on(int cores, List<String> arguments) {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(TASKSET)) {
            command.addAll(List.of(TASKSET.toString(), "-c", cores == 1 ? "0" : "0," + (cores - 1)));
        }
        command.addAll(List.of(Program.executable(), "-XX:ActiveProcessorCount=" + cores, "-Xmx512m"));
        command.addAll(arguments);
        return new Program(command, 0);
    }

    /** The programs are measured only if they find the same means. */
    private static void admit(Path table) throws IOException, InterruptedException {
        List<String> asked = new ArrayList<>(on(2, ours(table)).command());
        asked.addAll(List.of("--by", "year", "--format", "json"));
        asked.set(asked.indexOf("-Xmx512m"), "-Xmx3g");
        JsonNode years =
                new ObjectMapper().readTree(new Program(asked, 0).said()).path("years");
        StringBuilder ours = new StringBuilder();
        for (JsonNode year : years) {
            JsonNode all = year.path("all");
            ours.append(year.path("fiscalYear").asText())
                    .append(' ')
                    .append(all.path("overall").path("count").asText())
                    .append(' ')
                    .append(all.path("overall").path("mean").decimalValue().setScale(2));
            for (JsonNode node : all.path("nodes")) {
                if (node.path("code").asText().matches("[0-9]+")) {
                    ours.append(' ').append(node.path("mean").decimalValue().setScale(2));
                }
            }
            ours.append('\n');
        }
        String naive = on(2, naive(table)).said().strip() + "\n";
        if (!naive.contentEquals(ours)) {
            throw new IllegalStateException("the programs differ:\n" + naive + ours);
        }
    }

    @Override
    public List<String> tell(Results results) {
        List<String> lines = new ArrayList<>(List.of(
                "One generated table of 8,317 agencies × 8 years (in a first look a tenth of the agencies), 66,536 rows with",
                "ten indicators. `overview --paths` scores every row, ranks, groups by type, district and province, compares",
                "the years, looks for the agencies that a single score keeps from the next band, and prints its report. The",
                "naive program splits lines, computes totals in `BigDecimal` and prints the means by year. Whole processes",
                "with a heap of at most 512 MiB, in turn."));
        Table table = new Table("program", "÷ naive, 1 core", "ms, 1 core", "÷ naive, 2 cores", "ms, 2 cores");
        table.row("naive `BigDecimal`, totals and means", figures(results, "naive"));
        table.row("`java -jar ita.jar overview country.csv --paths`", figures(results, "ours"));
        table.row("the same with the JVM options of `bin/ita`", figures(results, "distributed"));
        table.row("naive `BigDecimal` with the JVM options of `bin/ita`", figures(results, "naive-quick"));
        lines.addAll(table.lines());
        lines.addAll(
                List.of(
                        "",
                        "Sums, means, shares, groups and the columns of questions are counted as the rows come, and cost the same for",
                        "any number of agencies. Places, medians and quartiles, who rose and fell, and the table of agencies by",
                        "indicators need each result: of that its scores are kept, two bytes each, with who it is once for all years."));
        Table kept = new Table("bytes kept of each result", "8,317 agencies", "2 ×", "4 ×");
        kept.row(
                "`OverviewCollector`, with groups and paths",
                TIMES.stream().map(times -> results.of(kept(times))).toList());
        lines.addAll(kept.lines());
        return lines;
    }

    private static List<Optional<Spread>> figures(Results results, String who) {
        List<Optional<Spread>> figures = new ArrayList<>();
        for (int cores = 1; cores <= 2; cores++) {
            String row = "overview/" + who + "/" + cores;
            figures.add(results.ratio(row, naive(cores)));
            figures.add(results.of(row));
        }
        return figures;
    }
}
