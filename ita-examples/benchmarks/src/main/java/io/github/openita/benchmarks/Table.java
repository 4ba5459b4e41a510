package io.github.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of Markdown. Used by one thread. */
public final class Table {

    private final List<String> heading;
    private final List<String> rows = new ArrayList<>();

    /**
     * Starts a table.
     *
     * @param first the heading of the first column
     * @param others those of the columns of figures
     */
    public Table(String first, String... others) {
        heading = List.of(
                "",
                line(Stream.concat(Stream.of(first), Stream.of(others))),
                "| --- |" + " ---: |".repeat(others.length));
    }

    /**
     * Leaves a row without any figure out: it was not measured.
     *
     * @param first what the row is of
     * @param figures its figures
     */
    public void row(String first, List<Optional<Spread>> figures) {
        if (figures.stream().allMatch(Optional::isEmpty)) {
            return;
        }
        Stream<String> cells =
                figures.stream().map(figure -> figure.map(Spread::toString).orElse(""));
        rows.add(line(Stream.concat(Stream.of(first), cells)));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** {@return an empty line and those of the table; none where it has no rows} */
    public List<String> lines() {
        return rows.isEmpty()
                ? List.of()
                : Stream.concat(heading.stream(), rows.stream()).toList();
    }
}
