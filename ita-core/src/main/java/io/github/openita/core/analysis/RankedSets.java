package io.github.openita.core.analysis;

import java.math.BigInteger;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Sets of raises, of which the best of each size and number of items counts until it is denied. Not thread-safe. */
final class RankedSets {

    private final Map<Long, NavigableSet<RaiseSet>> alike = new HashMap<>();

    static RankedSets of(Collection<RaiseSet> sets) {
        RankedSets ranked = new RankedSets();
        sets.forEach(ranked::add);
        return ranked;
    }

    void add(RaiseSet set) {
        alike.computeIfAbsent(set.likeness(), key -> new TreeSet<>(RaiseSet.BEST_FIRST))
                .add(set);
    }

    /** Those of which no better one of as many raises and items is here, the best first. */
    List<RaiseSet> best() {
        return alike.values().stream()
                .map(NavigableSet::first)
                .sorted(RaiseSet.BEST_FIRST)
                .toList();
    }

    /** Takes one of the best away. */
    Optional<RaiseSet> remove(BigInteger bits) {
        Optional<RaiseSet> found = alike.values().stream()
                .map(NavigableSet::first)
                .filter(set -> set.bits().equals(bits))
                .findAny();
        found.ifPresent(set -> alike.computeIfPresent(set.likeness(), (key, sets) -> {
            sets.pollFirst();
            return sets.isEmpty() ? null : sets;
        }));
        return found;
    }
}
