package io.github.openita.rules;

import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Collects the mistakes of one document, in whatever order they are found. Of a flood it keeps the first by pointer, so
 * that every item that has a mistake keeps one, and counts the rest. Not thread-safe.
 */
public final class DocumentMistakes {

    private static final int MOST_OF_AN_ITEM = 100;
    private static final int MOST_ELSEWHERE = 1000;

    private static final Comparator<DocumentMistake> BY_POINTER = Comparator.comparing(
                    (DocumentMistake mistake) -> mistake.place().getPointer(), DocumentMistakes::byCodePoints)
            .thenComparing(DocumentMistake::kind)
            .thenComparing(mistake -> mistake.message().getTh());

    private final Map<Optional<QuestionCode>, TreeSet<DocumentMistake>> byItem = new HashMap<>();
    private long omitted;

    /** @param mistake a mistake; the same one again is not kept twice */
    public void add(DocumentMistake mistake) {
        Optional<QuestionCode> item = Optional.ofNullable(mistake.item());
        TreeSet<DocumentMistake> ofItem = byItem.computeIfAbsent(item, key -> new TreeSet<>(BY_POINTER));
        ofItem.add(mistake);
        if (ofItem.size() > (item.isPresent() ? MOST_OF_AN_ITEM : MOST_ELSEWHERE)) {
            ofItem.pollLast();
            omitted++;
        }
    }

    /** {@return those that are kept, in the order of their pointers by code points} */
    public List<DocumentMistake> sorted() {
        List<DocumentMistake> all = new ArrayList<>();
        byItem.values().forEach(all::addAll);
        all.sort(BY_POINTER);
        return List.copyOf(all);
    }

    /** {@return how many more there were} */
    public long omitted() {
        return omitted;
    }

    private static int byCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
