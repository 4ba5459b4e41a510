package io.github.openita.core.responsibility;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in how many rows of a matrix someone has which role. Used for one person, not shared. */
final class WorkloadCount {

    private static final Comparator<Workload> HEAVIEST_FIRST = Comparator.comparingInt(Workload::getRows)
            .reversed()
            .thenComparing(one -> one.getWho().key());

    private final Responsible who;
    private final Map<MatrixRole, Integer> roles = new EnumMap<>(MatrixRole.class);
    private int rows;

    private WorkloadCount(Responsible who) {
        this.who = who;
    }

    static List<Workload> of(ResponsibilityMatrix matrix) {
        Map<String, Responsible> names = new HashMap<>();
        for (MatrixRow row : matrix.getRows()) {
            for (MatrixRole role : MatrixRole.values()) {
                // Of two spellings the first by letters, since the order of the rows says nothing.
                row.in(role).stream()
                        .filter(Responsible::namesSomebody)
                        .forEach(one -> names.merge(one.key(), one, WorkloadCount::firstOf));
            }
        }
        Map<String, WorkloadCount> counts = new HashMap<>();
        names.forEach((key, who) -> counts.put(key, new WorkloadCount(who)));
        matrix.getRows().forEach(row -> count(row, counts));
        return counts.values().stream()
                .map(WorkloadCount::counted)
                .sorted(HEAVIEST_FIRST)
                .toList();
    }

    private static Responsible firstOf(Responsible one, Responsible other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static void count(MatrixRow row, Map<String, WorkloadCount> counts) {
        Set<WorkloadCount> inRow = new HashSet<>();
        for (MatrixRole role : MatrixRole.values()) {
            Set<WorkloadCount> inRole = new HashSet<>();
            for (Responsible one : row.in(role)) {
                WorkloadCount count = counts.get(one.key());
                if (count != null) {
                    inRole.add(count);
                }
            }
            inRole.forEach(count -> count.roles.merge(role, 1, Integer::sum));
            inRow.addAll(inRole);
        }
        inRow.forEach(count -> count.rows++);
    }

    private Workload counted() {
        return Workload.builder()
                .who(who)
                .prepares(roles.getOrDefault(MatrixRole.PREPARES, 0))
                .collects(roles.getOrDefault(MatrixRole.COLLECTS, 0))
                .publishes(roles.getOrDefault(MatrixRole.PUBLISHES, 0))
                .rows(rows)
                .build();
    }
}
