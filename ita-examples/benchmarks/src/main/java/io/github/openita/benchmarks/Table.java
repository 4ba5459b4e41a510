package io.github.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of Markdown. Used by one thread. */
public final class Table {

    private final List<String> lines = new ArrayList<>();

    /**
     * @param first the heading of the first column
     * @param others those of the columns of figures
     */
    public Table(String first, String... others) {
        lines.add(line(Stream.concat(Stream.of(first), Stream.of(others))));
        lines.add("| --- |" + " ---: |".repeat(others.length));
    }

    /**
     * @param first what the row is of
     * @param figures its figures; one that is not there was not measured
     */
    public void row(String first, List<Optional<Spread>> figures) {
        Stream<String> cells =
                figures.stream().map(figure -> figure.map(Spread::toString).orElse(""));
        lines.add(line(Stream.concat(Stream.of(first), cells)));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** {@return the lines of the table} */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
