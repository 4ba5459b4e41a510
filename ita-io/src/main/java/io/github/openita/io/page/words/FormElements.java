package io.github.openita.io.page.words;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of the items of an edition as its form words them. Immutable and thread-safe. */
public final class FormElements {

    /** So many letters and signs of elements must stand together before they tell anything. */
    private static final int LEAST_WORDS = 20;

    /** Below this much likeness, in percent, elements are not even said to be like those of an item. */
    private static final int WORTH_SAYING = 50;

    private final Map<QuestionCode, List<Worded>> elements = new LinkedHashMap<>();

    /**
     * An element.
     *
     * @param words its wording
     * @param always whether every agency is asked for it
     */
    private record Worded(TitleKey words, boolean always) {}

    private FormElements() {}

    public static FormElements of(Edition edition) {
        FormElements form = new FormElements();
        for (Item item : edition.getItems()) {
            List<Worded> worded = new ArrayList<>();
            for (Element element : item.getElements()) {
                worded.add(new Worded(
                        TitleKey.of(element.getWordingTh()),
                        element.getAppliesTo().isEmpty()));
            }
            form.elements.put(item.getCode(), worded);
        }
        return form;
    }

    /**
     * What words say, item by item.
     *
     * @param words a line, or a part of one
     * @return of each item that has such an element the place of that element in its list
     */
    public Map<QuestionCode, Integer> find(TitleKey words) {
        Map<QuestionCode, Integer> found = new LinkedHashMap<>();
        elements.forEach((code, list) -> {
            int best = -1;
            int most = FormTitles.LEAST - 1;
            for (int i = 0; i < list.size(); i++) {
                TitleKey element = list.get(i).words;
                int likeness = words.isLengthOf(element) ? words.likeness(element) : 0;
                if (likeness > most) {
                    most = likeness;
                    best = i;
                }
            }
            if (best >= 0) {
                found.put(code, best);
            }
        });
        return found;
    }

    /**
     * The item whose elements stand together.
     *
     * @param lines what stands there
     * @return the item whose elements are most like that, and how surely; empty where it is too little to tell anything
     */
    public Optional<ElementMatch> match(List<TitleKey> lines) {
        int length = lines.stream().mapToInt(TitleKey::length).sum();
        if (length < LEAST_WORDS) {
            return Optional.empty();
        }
        QuestionCode best = null;
        QuestionCode second = null;
        int most = 0;
        int next = 0;
        for (QuestionCode code : elements.keySet()) {
            int likeness = likeness(lines, length, elements.getOrDefault(code, List.of()));
            if (best == null || likeness > most) {
                second = best;
                next = most;
                best = code;
                most = likeness;
            } else if (second == null || likeness > next) {
                second = code;
                next = likeness;
            }
        }
        if (best == null || most < WORTH_SAYING) {
            return Optional.empty();
        }
        boolean isClear = most - next >= FormTitles.MARGIN;
        return Optional.of(new ElementMatch(best, most, isClear ? Optional.empty() : Optional.ofNullable(second)));
    }

    /** How much of what stands there and of what the form asks for is the same, in percent. */
    private static int likeness(List<TitleKey> lines, int length, List<Worded> asked) {
        boolean[] taken = new boolean[asked.size()];
        int common = 0;
        for (TitleKey line : lines) {
            int best = -1;
            int most = FormTitles.LEAST - 1;
            for (int i = 0; i < asked.size(); i++) {
                TitleKey element = asked.get(i).words;
                int likeness = taken[i] || !line.isLengthOf(element) ? 0 : line.likeness(element);
                if (likeness > most) {
                    most = likeness;
                    best = i;
                }
            }
            if (best >= 0) {
                taken[best] = true;
                common += most * (line.length() + asked.get(best).words.length());
            }
        }
        int whole = length;
        for (int i = 0; i < asked.size(); i++) {
            whole += asked.get(i).always || taken[i] ? asked.get(i).words.length() : 0;
        }
        return common / whole;
    }
}
