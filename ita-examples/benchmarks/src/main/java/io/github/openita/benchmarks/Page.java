package io.github.openita.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page about a run: goals first, then each part, then how to repeat it. */
final class Page {

    private final Plan plan;
    private final Results results;

    Page(Plan plan, Results results) {
        this.plan = plan;
        this.results = results;
    }

    String text(List<Part> measured) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        lines.addAll(List.of(
                "# Performance",
                "",
                "Written by the benchmarks of `ita-examples/benchmarks`; do not edit it. What counts here are ratios within one",
                "run. Times are those of this run on this machine and promise nothing. A figure is the median of the rounds,",
                "behind it the least and the most of them.",
                ""));
        if (plan.brief()) {
            lines.addAll(List.of(
                    "**A first look (`--short`): fewer contenders, shorter iterations. Not for quoting.**", ""));
        }
        lines.addAll(run());
        lines.addAll(List.of("", "## Goals", ""));
        lines.addAll(goals());
        for (Part part : measured) {
            lines.addAll(List.of("", "## " + part.getTitle(), ""));
            lines.addAll(part.tell(results));
        }
        lines.addAll(commands());
        return lines.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private List<String> run() throws IOException, InterruptedException {
        return List.of(
                "| run | |",
                "| --- | --- |",
                "| machine | " + Machine.processor() + ", " + Machine.memory() + " |",
                "| system | " + Machine.system() + " |",
                "| Java | " + Machine.java() + " |",
                "| commit | " + Machine.commit(Machine.top()) + " |",
                "| peers | " + Peers.versions() + " |",
                "| warm | JMH, " + plan.rounds() + " rounds, in each every contender once in a process of its own, "
                        + plan.warmups() + " iterations to warm up and " + plan.iterations() + " of " + plan.millis()
                        + " ms, of which the fastest counts, one thread, heap of 512 MiB |",
                "| cold | " + plan.starts() + " starts of each program, in turn |");
    }

    private List<String> goals() {
        List<String> lines = new ArrayList<>(List.of(
                "The last column says what hand-written Java with the same findings would reach in the library's place.",
                "",
                "| goal | where | limit | this run | | hand-written |",
                "| --- | --- | ---: | ---: | --- | ---: |"));
        List<String> reasons = new ArrayList<>();
        for (Goal goal : Goals.all()) {
            for (Goal.Claim claim : goal.claims()) {
                Optional<Spread> figure = claim.figure(results);
                String verdict = figure.map(found -> claim.isReached(found) ? "reached" : "**not reached**")
                        .orElse("not measured");
                lines.add("| " + goal.title() + " | " + claim.where() + " | " + claim.target() + " | "
                        + figure.map(Spread::toString).orElse("") + " | " + verdict + " | "
                        + claim.atBest(results).map(Spread::toString).orElse("") + " |");
            }
            if (!goal.why().isEmpty() && !goal.isReached(results)) {
                reasons.addAll(List.of("", "Not reached, " + goal.title() + ": " + goal.why()));
            }
        }
        lines.addAll(reasons);
        return lines;
    }

    private static List<String> commands() {
        return List.of(
                "",
                "## To repeat it",
                "",
                "Everything, in about half an hour, writes this page; a first look, in less than 5 minutes, writes",
                "`ita-examples/benchmarks/target/performance.md`. Without the first line Spark is left out, without the second",
                "the distribution:",
                "",
                "```sh",
                Performance.SPARK,
                Performance.DISTRIBUTION,
                Performance.COMMAND,
                Performance.COMMAND + " " + Performance.FIRST_LOOK,
                "```",
                "",
                "The jar that these build takes more: `--only " + Performance.names()
                        + "` for some parts, `--rounds N`, `--to FILE`:",
                "",
                "```sh",
                "java -jar ita-examples/benchmarks/target/benchmarks.jar --only check --rounds 5 --to check.md",
                "```");
    }
}
