package io.github.openita.io.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of the documents of a run. Thread-safe. */
final class Tally {

    /** So many failures are kept. */
    private static final int KEPT = 20;

    record Outcome(
            long number, int size, boolean taken, @Nullable Throwable thrown, Duration time) {}

    /** A document that a reader crashed or hung on. */
    record Failure(Reader reader, long number, String what) {}

    /** How many documents a reader was given, and what became of them. */
    static final class Counts {
        long tried;
        long taken;
        long refused;
        long crashed;
        long hung;
        Duration slowest = Duration.ZERO;
        long slowestNumber;

        void time(long number, Duration time) {
            if (time.compareTo(slowest) > 0) {
                slowest = time;
                slowestNumber = number;
            }
        }
    }

    private final Map<Reader, Counts> counts = new LinkedHashMap<>();
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private long bytes;
    private int largest;

    Tally(List<Reader> readers) {
        readers.forEach(reader -> counts.put(reader, new Counts()));
    }

    synchronized void count(Reader reader, Outcome outcome) {
        Counts of = counts(reader);
        of.tried++;
        of.time(outcome.number, outcome.time);
        bytes += outcome.size;
        largest = Math.max(largest, outcome.size);
        if (outcome.thrown != null) {
            of.crashed++;
            keep(reader, outcome.number, outcome.thrown + "\n" + lines(outcome.thrown.getStackTrace()));
        } else if (outcome.taken) {
            of.taken++;
        } else {
            of.refused++;
        }
    }

    synchronized void countHang(Reader reader, long number, StackTraceElement[] where, Duration time) {
        Counts of = counts(reader);
        of.tried++;
        of.hung++;
        of.time(number, time);
        keep(reader, number, "hangs\n" + lines(where));
    }

    private void keep(Reader reader, long number, String what) {
        if (failures.size() < KEPT) {
            String place = what.lines()
                    .filter(line -> line.contains("io.github.openita"))
                    .findFirst()
                    .orElse(what);
            failures.putIfAbsent(reader + place, new Failure(reader, number, what));
        }
    }

    private static String lines(StackTraceElement[] trace) {
        return Arrays.stream(trace).limit(30).map(line -> "    " + line).reduce("", (a, b) -> a + b + "\n");
    }

    synchronized Counts counts(Reader reader) {
        Counts of = counts.get(reader);
        if (of == null) {
            throw new IllegalArgumentException(reader.name());
        }
        return of;
    }

    synchronized long tried() {
        return counts.values().stream().mapToLong(of -> of.tried).sum();
    }

    /** One failure of each place that fails, the first ones. */
    synchronized List<Failure> failures() {
        return new ArrayList<>(failures.values());
    }

    /** How many bytes were read, but for the documents that hung. */
    synchronized long bytes() {
        return bytes;
    }

    /** So many bytes the largest document has. */
    synchronized int largest() {
        return largest;
    }

    /** Which document of which reader took longest. */
    synchronized String slowest() {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue(Comparator.comparing(of -> of.slowest)))
                .map(of -> of.getKey() + ", document " + of.getValue().slowestNumber + ", "
                        + of.getValue().slowest.toMillis() + " ms")
                .orElse("none");
    }

    /** A row of Markdown for each reader, and one for all. */
    synchronized String toMarkdown() {
        StringBuilder table = new StringBuilder("| Reader | Tried | Taken | Refused | Crashes | Hangs |\n")
                .append("| --- | ---: | ---: | ---: | ---: | ---: |\n");
        Counts all = new Counts();
        counts.forEach((reader, of) -> {
            row(table, reader.name(), of);
            all.tried += of.tried;
            all.taken += of.taken;
            all.refused += of.refused;
            all.crashed += of.crashed;
            all.hung += of.hung;
        });
        row(table, "all", all);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Counts of) {
        table.append("| ").append(name);
        for (long count : List.of(of.tried, of.taken, of.refused, of.crashed, of.hung)) {
            table.append(String.format(Locale.ROOT, " | %,d", count));
        }
        table.append(" |\n");
    }
}
