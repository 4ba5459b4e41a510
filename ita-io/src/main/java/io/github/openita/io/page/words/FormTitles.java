package io.github.openita.io.page.words;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The titles of the items of an edition, and in the commission's forms those that the same topics had in other years.
 * Immutable and thread-safe.
 */
public final class FormTitles {

    /** Below this much likeness, in percent, no title is taken for that of an item. */
    public static final int LEAST = 80;

    /** From this much on a title is not another item's. */
    public static final int ALIKE = 50;

    /** So much less alike the next item must be. */
    static final int MARGIN = 5;

    private final Map<QuestionCode, List<TitleKey>> titles = new LinkedHashMap<>();

    private FormTitles() {}

    /** The item that a title is most like. */
    public record Match(QuestionCode code, int sureness) {}

    /** Whether the form is the commission's, whose numbers no other scheme shares. */
    public static boolean isCommissions(Edition edition) {
        return edition.getScheme().isEmpty()
                && Editions.all().stream().anyMatch(known -> known.getName().equals(edition.getName()));
    }

    /** The titles as this form has them, and no others. */
    public static FormTitles onlyOf(Edition edition) {
        FormTitles only = new FormTitles();
        for (Item item : edition.getItems()) {
            only.titles.put(item.getCode(), new ArrayList<>(List.of(TitleKey.of(item.getNameTh()))));
        }
        return only;
    }

    public static FormTitles of(Edition edition) {
        FormTitles all = onlyOf(edition);
        if (isCommissions(edition)) {
            for (Item item : edition.getItems()) {
                List<TitleKey> keys = all.titles.computeIfAbsent(item.getCode(), first -> new ArrayList<>());
                Editions.all().stream()
                        .flatMap(other -> other.getItems().stream())
                        .filter(other ->
                                item.getTopic().isPresent() && other.getTopic().equals(item.getTopic()))
                        .map(other -> TitleKey.of(other.getNameTh()))
                        .forEach(keys::add);
            }
        }
        return all;
    }

    public boolean has(QuestionCode code) {
        return titles.containsKey(code);
    }

    /** How much a title is like that of an item, in percent; 0 where there is no such item. */
    public int likeness(TitleKey title, QuestionCode code) {
        return titles.getOrDefault(code, List.of()).stream()
                .mapToInt(title::likeness)
                .max()
                .orElse(0);
    }

    /** The one item whose title it is, surely enough; empty where none is, or two are nearly as much alike. */
    public Optional<Match> find(TitleKey title) {
        Match best = null;
        int next = 0;
        for (QuestionCode code : titles.keySet()) {
            int likeness = likeness(title, code);
            if (best == null || likeness > best.sureness) {
                next = best == null ? 0 : best.sureness;
                best = new Match(code, likeness);
            } else {
                next = Math.max(next, likeness);
            }
        }
        return best == null || best.sureness < LEAST || best.sureness - next < (best.sureness == 100 ? 1 : MARGIN)
                ? Optional.empty()
                : Optional.of(best);
    }

    /** Whether a title is surely that of another item than the coded one. */
    public boolean isOfAnother(TitleKey title, QuestionCode code) {
        return likeness(title, code) < ALIKE
                && find(title).filter(match -> !match.code.equals(code)).isPresent();
    }
}
