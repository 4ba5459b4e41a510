package io.github.openita.io.official.actions;

import io.github.openita.core.responsibility.MatrixRole;
import io.github.openita.core.responsibility.MatrixRow;
import io.github.openita.core.responsibility.Responsible;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way that data takes from whoever prepares it to whoever publishes it, and the rows of a matrix that take it.
 *
 * @param rows the rows, one at least
 */
record DataWay(List<MatrixRow> rows) {

    static final String NOBODY = "ยังไม่ระบุ";

    /** The ways of a matrix: the one that most rows take first, among equals the one that is written first. */
    static List<DataWay> of(List<MatrixRow> rows) {
        Map<List<List<String>>, List<MatrixRow>> byPeople = new LinkedHashMap<>();
        rows.forEach(row ->
                byPeople.computeIfAbsent(people(row), key -> new ArrayList<>()).add(row));
        return byPeople.values().stream()
                .map(DataWay::new)
                .sorted(Comparator.comparingInt((DataWay way) -> -way.rows().size()))
                .toList();
    }

    private static List<List<String>> people(MatrixRow row) {
        return Stream.of(MatrixRole.values())
                .map(role -> row.in(role).stream().map(Responsible::key).toList())
                .toList();
    }

    /** {@code นักทรัพยากร → หน.สป. → จพง.ธุรการ}. */
    String shown() {
        return Stream.of(MatrixRole.values())
                .map(role -> names(rows.get(0).in(role)))
                .collect(Collectors.joining(" → "));
    }

    /** Names, or that nobody is named. */
    static String names(List<Responsible> people) {
        return people.isEmpty()
                ? NOBODY
                : people.stream().map(Responsible::shown).collect(Collectors.joining(", "));
    }
}
