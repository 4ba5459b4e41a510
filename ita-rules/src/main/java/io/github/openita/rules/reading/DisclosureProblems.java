package io.github.openita.rules.reading;

import io.github.openita.core.internal.Pointers;
import io.github.openita.core.problem.Problem;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Collects what is wrong with the text of a disclosure, in whatever order it is found. Of a flood it keeps the first by
 * pointer, so that every item that has a problem keeps one, and counts the rest. Not thread-safe.
 */
public final class DisclosureProblems {

    private static final int MOST_OF_AN_ITEM = 100;
    private static final int MOST_ELSEWHERE = 1000;

    private final Map<Optional<QuestionCode>, TreeSet<Problem>> byItem = new HashMap<>();
    private long omitted;

    /**
     * Finds the item that a value stands in.
     *
     * @param pointer the value as a JSON Pointer, as the text spells its keys
     * @return the item, whether an edition has it or not; empty elsewhere
     */
    public static Optional<QuestionCode> itemOf(String pointer) {
        String[] steps = pointer.split("/", 4);
        return steps.length < 3 || !steps[1].equals("items")
                ? Optional.empty()
                : QuestionCode.find(Pointers.unescape(steps[2]));
    }

    /**
     * Finds the element that a value stands in.
     *
     * @param pointer the value as a JSON Pointer, as the text spells its keys
     * @return the key of the element, whether the item has it or not; empty elsewhere
     */
    public static Optional<String> elementOf(String pointer) {
        String[] steps = pointer.split("/", -1);
        return steps.length > 4 && steps[1].equals("items") && steps[3].equals("elements")
                ? Optional.of(Pointers.unescape(steps[4]))
                : Optional.empty();
    }

    /**
     * Adds a problem; the same one again is not kept twice.
     *
     * @param problem a problem
     */
    public void add(Problem problem) {
        Optional<QuestionCode> item = itemOf(problem.getPlace().getPointer());
        TreeSet<Problem> ofItem = byItem.computeIfAbsent(item, key -> new TreeSet<>(DisclosureProblems::compare));
        ofItem.add(problem);
        if (ofItem.size() > (item.isPresent() ? MOST_OF_AN_ITEM : MOST_ELSEWHERE)) {
            ofItem.pollLast();
            omitted++;
        }
    }

    /** {@return those that are kept, in the order of their pointers by code points} */
    public List<Problem> sorted() {
        List<Problem> all = new ArrayList<>();
        for (TreeSet<Problem> ofItem : byItem.values()) {
            all.addAll(ofItem);
        }
        all.sort(DisclosureProblems::compare);
        return List.copyOf(all);
    }

    /** {@return how many more there were} */
    public long omitted() {
        return omitted;
    }

    private static int compare(Problem a, Problem b) {
        int byPointer = byCodePoints(a.getPlace().getPointer(), b.getPlace().getPointer());
        int byKind = byPointer != 0 ? byPointer : a.getKind().compareTo(b.getKind());
        return byKind != 0
                ? byKind
                : a.getMessage().getTh().compareTo(b.getMessage().getTh());
    }

    private static int byCodePoints(String a, String b) {
        return Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());
    }
}
