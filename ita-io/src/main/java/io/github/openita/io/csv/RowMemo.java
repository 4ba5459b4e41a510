package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Score;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the cells of a table mean that say the same again and again, so that each is made out once; what is refused is
 * not kept. Used for one table, not shared.
 */
final class RowMemo {

    /** A table of nonsense must not be kept whole. */
    private static final int MOST = 50_000;

    private record Named(Optional<String> name, Optional<FiscalYear> year) {}

    private final Map<String, AgencyType> types = new HashMap<>();
    private final Map<String, FiscalYear> years = new HashMap<>();
    private final Map<String, Score> scores = new HashMap<>();
    private final Map<Named, Edition> editions = new HashMap<>();

    AgencyType type(String text) {
        return in(types, text, AgencyType::parse);
    }

    FiscalYear year(String text) {
        return in(years, text, FiscalYear::parse);
    }

    Score score(String text) {
        return in(scores, text, ScoreTable::scoreOf);
    }

    Edition edition(Optional<String> name, Optional<FiscalYear> year, Supplier<Edition> finder) {
        return in(editions, new Named(name, year), named -> finder.get());
    }

    private static <K, V> V in(Map<K, V> memo, K key, Function<K, V> maker) {
        V value = memo.get(key);
        if (value == null) {
            value = maker.apply(key);
            if (memo.size() < MOST) {
                memo.put(key, value);
            }
        }
        return value;
    }
}
