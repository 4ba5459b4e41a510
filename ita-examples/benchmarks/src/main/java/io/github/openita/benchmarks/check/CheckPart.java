package io.github.openita.benchmarks.check;

import io.github.openita.benchmarks.JmhRounds;
import io.github.openita.benchmarks.Part;
import io.github.openita.benchmarks.Plan;
import io.github.openita.benchmarks.Results;
import io.github.openita.benchmarks.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The check of one disclosure. This class is immutable and thread-safe. */
public final class CheckPart implements Part {

    private static final Set<CheckContender> COMPARED =
            EnumSet.range(CheckContender.JACKSON_TREE, CheckContender.HIBERNATE_VALIDATOR_FLAT);

    /** Those that a goal is about. */
    private static final Set<CheckContender> FIRST = EnumSet.of(
            CheckContender.JACKSON_TREE,
            CheckContender.HAND_WRITTEN,
            CheckContender.OURS_ON_MODEL,
            CheckContender.OURS_FROM_BYTES,
            CheckContender.NETWORKNT_ON_TREE,
            CheckContender.HIBERNATE_VALIDATOR);

    private static final Set<CheckContender> OURS =
            EnumSet.of(CheckContender.OURS_ON_MODEL, CheckContender.OURS_FROM_BYTES);

    private static final List<CheckContender> ALL_RULES =
            List.of(CheckContender.HAND_WRITTEN_FULL, CheckContender.OURS_ON_MODEL, CheckContender.OURS_FROM_BYTES);

    private static final Set<CheckContender> ASKED =
            EnumSet.range(CheckContender.OURS_WITH_MESSAGES, CheckContender.OURS_TO_JSON);

    private static final List<Filling> FILLINGS = List.of(Filling.COMPLETE, Filling.PARTLY, Filling.WORST);

    /**
     * {@return the name of the row}
     *
     * @param contender who checks
     * @param filling what is checked
     * @param times how many times the 43 items
     */
    public static String row(CheckContender contender, Filling filling, int times) {
        return "check/" + contender + "/" + filling + "/" + times;
    }

    @Override
    public String getName() {
        return "check";
    }

    @Override
    public String getTitle() {
        return "Check";
    }

    @Override
    public void measure(Plan plan, Results results) {
        JmhRounds rounds = new JmhRounds(CheckBench.class);
        if (plan.brief()) {
            add(rounds, FIRST, Filling.COMPLETE, 1);
            add(rounds, FIRST, Filling.PARTLY, 1);
            add(rounds, Set.of(CheckContender.OURS_WITH_FORECAST), Filling.PARTLY, 1);
            add(rounds, OURS, Filling.PARTLY, 10);
        } else {
            for (Filling filling : FILLINGS) {
                add(rounds, COMPARED, filling, 1);
                add(rounds, COMPARED, filling, 10);
            }
            add(rounds, ALL_RULES, Filling.FULL, 1);
            add(rounds, ASKED, Filling.PARTLY, 1);
        }
        rounds.run(plan, results);
    }

    private static void add(JmhRounds rounds, Collection<CheckContender> contenders, Filling filling, int times) {
        for (CheckContender contender : contenders) {
            rounds.add(
                    row(contender, filling, times),
                    Map.of("contender", contender.name(), "filling", filling.name(), "times", String.valueOf(times)));
        }
    }

    @Override
    public List<String> tell(Results results) {
        List<String> lines = new ArrayList<>(List.of(
                "The form is that of nacc-2565 (43 items, 101 elements), and the same ten times over (430 items).",
                "One document of 43 items has about 14 KB and some 665 elementary constraints. What must be found in",
                "it is known beforehand; a contender is measured only if it finds exactly that set of rules and",
                "places (a test asserts it in every build, the benchmark again before it starts)."));
        for (Filling filling : FILLINGS) {
            for (int times : new int[] {1, 10}) {
                compared(results, filling, times, lines);
            }
        }
        lines.addAll(List.of(
                "",
                "Compared are the rules that all of them can express: an item that is not there, no link, a dead link,",
                "the wrong year, an element missing, blank, or a placeholder. Of the words that say nothing the peers",
                "and the hand-written check know those of these documents; the library does its full work on the same",
                "documents (every spelling, addresses without a scheme, titles of other items, links that stand for many",
                "items, verdicts).",
                "",
                "- networknt: the schema is built once and holds no reference and no negation; the tree is parsed before.",
                "- Hibernate Validator: the factory is built once, the beans are made before. No annotation can belong to",
                "  one key of a map, so the beans have a place for everything that the form asks for. In the model's shape",
                "  a link and a value are beans, with the constraints that come with Bean Validation; the flat ones have",
                "  texts in their place, and one constraint of their own that looks a word up as the hand-written check does.",
                "- Left out, since JSON Schema and Bean Validation cannot express it: links outside the agency's own site,",
                "  a copied title, shared links, freshness, what applies to some agencies only, mistakes of the text with",
                "  line and column, the severity by basis, what could not be evaluated, the forecast.",
                "",
                "All rules at once:"));
        Table all = new Table("partly complete, 43 items, with site, 19 findings", "÷ hand-written", "µs", "KiB");
        String ceiling = row(CheckContender.HAND_WRITTEN_FULL, Filling.FULL, 1);
        ALL_RULES.forEach(contender -> add(all, results, contender, Filling.FULL, ceiling));
        lines.addAll(all.lines());
        lines.addAll(List.of("", "What is made only when it is asked for:"));
        Table asked = new Table("partly complete, 43 items, 16 findings", "÷ this library on the model", "µs", "KiB");
        String unasked = row(CheckContender.OURS_ON_MODEL, Filling.PARTLY, 1);
        ASKED.forEach(contender -> add(asked, results, contender, Filling.PARTLY, unasked));
        lines.addAll(asked.lines());
        return lines;
    }

    private static void add(Table table, Results results, CheckContender contender, Filling filling, String beside) {
        String row = row(contender, filling, 1);
        table.row(
                contender.getTitle(),
                List.of(results.ratio(row, beside), results.of(row), results.kib(row + JmhRounds.BYTES)));
    }

    private static void compared(Results results, Filling filling, int times, List<String> lines) {
        CheckCase one = CheckCase.of(filling, times);
        Table table = new Table(
                filling.getTitle() + ", " + times * Forms.ITEMS + " items, "
                        + one.expected().size() + " findings",
                "÷ Jackson `readTree`",
                "÷ hand-written",
                "÷ this library on the model",
                "µs",
                "KiB");
        for (CheckContender contender : COMPARED) {
            String row = row(contender, filling, times);
            table.row(
                    contender.getTitle(),
                    List.of(
                            results.ratio(row, row(CheckContender.JACKSON_TREE, filling, times)),
                            results.ratio(row, row(CheckContender.HAND_WRITTEN, filling, times)),
                            results.ratio(row, row(CheckContender.OURS_ON_MODEL, filling, times)),
                            results.of(row),
                            results.kib(row + JmhRounds.BYTES)));
        }
        lines.addAll(table.lines());
    }
}
