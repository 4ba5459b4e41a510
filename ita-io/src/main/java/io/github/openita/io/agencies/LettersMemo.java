package io.github.openita.io.agencies;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the letters in some columns of rows before, found again without making texts of them. Used for one
 * table, not shared.
 */
final class LettersMemo<V> {

    /** A table of nonsense must not be kept whole, nor all agencies of one that has each of them once. */
    private static final int MOST = 16_384;

    private static final class Entry<V> {
        private final char[] letters;
        private final V value;
        private final @Nullable Entry<V> next;

        Entry(char[] letters, V value, @Nullable Entry<V> next) {
            this.letters = letters;
            this.value = value;
            this.next = next;
        }
    }

    private final int[] columns;
    private final Map<Integer, Entry<V>> entries = new HashMap<>();

    LettersMemo(int... columns) {
        this.columns = columns;
    }

    /** What was made of the same letters; nothing where they are new. */
    @Nullable
    V find(RawRow row) {
        for (Entry<V> entry = entries.get(row.hash(columns)); entry != null; entry = entry.next) {
            if (row.hasLetters(entry.letters, columns)) {
                return entry.value;
            }
        }
        return null;
    }

    void keep(RawRow row, V value) {
        if (entries.size() < MOST) {
            int hash = row.hash(columns);
            Entry<V> next = entries.get(hash);
            // As many with one hash as somebody made on purpose are not kept.
            if (next == null || next.next == null) {
                entries.put(hash, new Entry<>(row.letters(columns), value, next));
            }
        }
    }
}
