package io.github.openita.office.corpus;

import io.github.openita.office.corpus.Reported.Sign;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How often the check of a part of the corpus was right, for each fault. Used by one thread. */
final class FaultCounts {

    private static final String HEAD = """
            | fault | files | told | missed | told wrongly | precision | recall |
            | --- | ---: | ---: | ---: | ---: | ---: | ---: |
            """;

    private final Map<Fault, Count> counts = new EnumMap<>(Fault.class);
    /** What was said of files that are not so, and what was not said of files that are. */
    private final List<String> mistakes = new ArrayList<>();

    private int files;
    private int good;

    /** How often a fault was there, was told where it was, and was told where it was not. */
    static final class Count {

        private int there;
        private int told;
        private int wrong;

        double precision() {
            return told + wrong == 0 ? 1 : (double) told / (told + wrong);
        }

        double recall() {
            return there == 0 ? 1 : (double) told / there;
        }
    }

    FaultCounts() {
        for (Fault fault : Fault.values()) {
            counts.put(fault, new Count());
        }
    }

    /** Adds a file and what the check says of it. */
    void add(Entry entry, Set<Reported> said) {
        Optional<Fault> fault = Fault.of(entry);
        files++;
        good += fault.isEmpty() ? 1 : 0;
        Optional<Reported> right = fault.map(known -> new Reported(known.sign(), entry.element()));
        fault.map(counts::get).ifPresent(count -> {
            count.there++;
            if (said.contains(right.orElseThrow())) {
                count.told++;
            } else {
                mistakes.add(entry.file() + " is not told of");
            }
        });
        for (Reported one : said) {
            if (!right.equals(Optional.of(one))) {
                mistakes.add(entry.file() + " is said to be " + one);
                addWrong(one.sign());
            }
        }
    }

    /** Where two faults are told in the same words, a wrong one counts for both. */
    private void addWrong(Sign sign) {
        counts.forEach((fault, count) -> count.wrong += fault.sign() == sign ? 1 : 0);
    }

    Map<Fault, Count> counts() {
        return counts;
    }

    List<String> mistakes() {
        return mistakes;
    }

    /** A table of Markdown with a row for each fault. */
    String table() {
        StringBuilder table = new StringBuilder(HEAD);
        Count all = new Count();
        counts.forEach((fault, count) -> {
            row(table, fault.words(), count);
            all.there += count.there;
            all.told += count.told;
        });
        all.wrong = (int) mistakes.stream()
                .filter(mistake -> mistake.contains(" is said to be "))
                .count();
        row(table, "all " + files + " files, " + good + " of them good", all);
        return table.toString();
    }

    private static void row(StringBuilder table, String words, Count count) {
        table.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f | %.2f |\n",
                words,
                count.there,
                count.told,
                count.there - count.told,
                count.wrong,
                count.precision(),
                count.recall()));
    }
}
