package io.github.openita.io.csv;

import io.github.openita.core.words.BilingualText;
import io.github.openita.io.json.DocumentException;
import io.github.openita.io.json.Mistake;
import io.github.openita.io.json.MistakeKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the mistakes of one table. Not shared. */
final class CsvMistakes {

    private final String source;
    private final List<Mistake> found = new ArrayList<>();

    CsvMistakes(String source) {
        this.source = source;
    }

    void add(MistakeKind kind, String heading, int line, int cell, BilingualText text) {
        found.add(new Mistake(kind, heading, line, cell, text));
    }

    /** Ends the reading where anything was found. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            found.sort(Comparator.comparingInt(Mistake::line).thenComparingInt(Mistake::column));
            throw DocumentException.of(source, found);
        }
    }
}
