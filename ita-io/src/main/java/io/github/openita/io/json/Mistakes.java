package io.github.openita.io.json;

import io.github.openita.core.words.BilingualText;
import io.github.openita.rules.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of one document. Used for one reading, not shared. */
final class Mistakes {

    /** So many are kept; of more it is enough to know how many. */
    static final int MOST = 1000;

    private final String source;
    private final List<Mistake> found = new ArrayList<>();
    private long more;

    Mistakes(String source) {
        this.source = source;
    }

    void add(MistakeKind kind, String pointer, JsonValue place, BilingualText text) {
        if (found.size() < MOST) {
            found.add(new Mistake(kind, pointer, place.line(), place.column(), text));
        } else {
            more++;
        }
    }

    void add(MistakeKind kind, String pointer, JsonValue place, String th, String en) {
        add(kind, pointer, place, BilingualText.of(th, en));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Ends the reading where anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
            throw new DocumentException(source, found, more);
        }
    }

    static DocumentException single(String source, MistakeKind kind, int line, int column, String th, String en) {
        return new DocumentException(source, List.of(new Mistake(kind, "", line, column, BilingualText.of(th, en))), 0);
    }

    static DocumentException single(String source, MistakeKind kind, Place place, BilingualText text) {
        int line = place.line() == null ? 0 : place.line();
        int column = place.column() == null ? 0 : place.column();
        return new DocumentException(source, List.of(new Mistake(kind, place.pointer(), line, column, text)), 0);
    }
}
