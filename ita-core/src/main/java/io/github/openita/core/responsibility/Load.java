package io.github.openita.core.responsibility;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in how many rows of a matrix someone has which role. Used for one person, not shared. */
final class Load {

    private static final Comparator<PositionLoad> HEAVIEST_FIRST = Comparator.comparingInt(PositionLoad::getRows)
            .reversed()
            .thenComparing(load -> load.getWho().key());

    private final Responsible who;
    private final Map<MatrixRole, Integer> roles = new EnumMap<>(MatrixRole.class);
    private int rows;

    private Load(Responsible who) {
        this.who = who;
    }

    static List<PositionLoad> of(ResponsibilityMatrix matrix) {
        Map<String, Responsible> names = new HashMap<>();
        for (MatrixRow row : matrix.getRows()) {
            for (MatrixRole role : MatrixRole.values()) {
                // Of two spellings the first by letters, since the order of the rows says nothing.
                row.in(role).stream()
                        .filter(Responsible::namesSomebody)
                        .forEach(one -> names.merge(one.key(), one, Load::firstOf));
            }
        }
        Map<String, Load> loads = new HashMap<>();
        names.forEach((key, who) -> loads.put(key, new Load(who)));
        matrix.getRows().forEach(row -> count(row, loads));
        return loads.values().stream().map(Load::counted).sorted(HEAVIEST_FIRST).toList();
    }

    private static Responsible firstOf(Responsible one, Responsible other) {
        return one.toString().compareTo(other.toString()) <= 0 ? one : other;
    }

    private static void count(MatrixRow row, Map<String, Load> loads) {
        Set<Load> inRow = new HashSet<>();
        for (MatrixRole role : MatrixRole.values()) {
            Set<Load> inRole = new HashSet<>();
            for (Responsible one : row.in(role)) {
                Load load = loads.get(one.key());
                if (load != null) {
                    inRole.add(load);
                }
            }
            inRole.forEach(load -> load.roles.merge(role, 1, Integer::sum));
            inRow.addAll(inRole);
        }
        inRow.forEach(load -> load.rows++);
    }

    private PositionLoad counted() {
        return PositionLoad.builder()
                .who(who)
                .prepares(roles.getOrDefault(MatrixRole.PREPARES, 0))
                .collects(roles.getOrDefault(MatrixRole.COLLECTS, 0))
                .publishes(roles.getOrDefault(MatrixRole.PUBLISHES, 0))
                .rows(rows)
                .build();
    }
}
