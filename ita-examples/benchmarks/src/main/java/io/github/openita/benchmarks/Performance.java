package io.github.openita.benchmarks;

import io.github.openita.benchmarks.check.CheckPart;
import io.github.openita.benchmarks.cold.ColdPart;
import io.github.openita.benchmarks.nation.NationPart;
import io.github.openita.benchmarks.overview.OverviewPart;
import io.github.openita.benchmarks.reading.ReadingPart;
import io.github.openita.benchmarks.score.ScorePart;
import io.github.openita.benchmarks.spark.SparkPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Measures everything and writes the page about it: the main class of {@code benchmarks.jar}. */
public final class Performance {

    static final String COMMAND = "mvn -B -q -DskipTests -Pbenchmarks -pl ita-examples/benchmarks -am package";

    /** Built before, the example on Spark is measured as well. */
    static final String SPARK = "mvn -B -q -DskipTests -Pspark -pl ita-examples/spark -am package";

    /** Built before, what it starts is measured as well. */
    static final String DISTRIBUTION = "mvn -B -q -DskipTests -Pdist -pl ita-examples/dist -am package";

    static final String FIRST_LOOK = "-Dbenchmarks.arguments=--short";

    private static final String USAGE = "arguments: [--short] [--only NAME,NAME] [--rounds N] [--to FILE]; names: ";

    /** A further part is one more line here; its goals stand in {@link Goals}. */
    private static final List<Part> PARTS = List.of(
            new CheckPart(),
            new ScorePart(),
            new ReadingPart(),
            new NationPart(),
            new SparkPart(),
            new OverviewPart(),
            new ColdPart());

    private Plan plan = Plan.full();
    private List<Part> chosen = PARTS;
    private @Nullable Path page;

    private Performance() {}

    /**
     * Runs the benchmarks and writes the page.
     *
     * @param arguments what {@code --help} tells
     * @throws IOException where files or processes fail
     * @throws InterruptedException where somebody wants it to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Optional<Performance> asked = new Performance().read(arguments);
        if (asked.isEmpty()) {
            Progress.say(USAGE + names());
            System.exit(2);
        }
        asked.orElseThrow().run();
    }

    /** What {@code --only} takes. */
    static String names() {
        return String.join(",", PARTS.stream().map(Part::getName).toList());
    }

    /** What was asked for; empty where that cannot be understood. */
    private Optional<Performance> read(String[] arguments) {
        @Nullable Integer rounds = null;
        for (int i = 0; i < arguments.length; i++) {
            String next = i + 1 < arguments.length ? arguments[i + 1] : "";
            switch (arguments[i]) {
                case "--short" -> plan = Plan.first();
                case "--only" -> {
                    chosen = named(List.of(next.split(",", -1)));
                    i++;
                }
                case "--rounds" -> {
                    rounds = next.matches("[1-9][0-9]{0,2}") ? Integer.valueOf(next) : -1;
                    i++;
                }
                case "--to" -> {
                    page = Path.of(next);
                    i++;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        if (rounds != null) {
            plan = plan.withRounds(rounds);
        }
        return chosen.isEmpty() || plan.rounds() < 1 ? Optional.empty() : Optional.of(this);
    }

    private static List<Part> named(List<String> names) {
        List<Part> found = new ArrayList<>(PARTS);
        found.removeIf(part -> !names.contains(part.getName()));
        return found.size() == names.size() ? found : List.of();
    }

    /** Only a whole run is worth publishing. */
    private Path ownPage() {
        boolean whole = !plan.brief() && chosen.equals(PARTS);
        return whole
                ? Machine.top().resolve("docs/performance.md")
                : Machine.jar().resolveSibling("performance.md");
    }

    private void run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        Results results = new Results();
        for (Part part : chosen) {
            Progress.say(part.getTitle());
            part.measure(plan, results);
        }
        Path file = page == null ? ownPage() : page;
        Files.writeString(file, new Page(plan, results).text(chosen));
        Progress.say("written: " + file.getFileName() + ", after " + Math.round((System.nanoTime() - start) / 60e9)
                + " minutes");
    }
}
