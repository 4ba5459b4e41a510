package io.github.openita.rules.check;

import io.github.openita.core.edition.Item;
import io.github.openita.core.internal.Lazy;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.wording.PlainTitle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Knows an item by its title as sites write it, with the code before it or the year after it. Most disclosures need
 * none of that: it is made when it is first asked. Thread-safe.
 */
final class ItemTitles {

    private final List<Item> items;
    private final Lazy<Map<String, QuestionCode>> byTitle = new Lazy<>(this::byTitle);

    ItemTitles(List<Item> items) {
        this.items = items;
    }

    private Map<String, QuestionCode> byTitle() {
        Map<String, QuestionCode> known = new HashMap<>();
        for (Item item : items) {
            known.putIfAbsent(PlainTitle.of(item.getNameTh()), item.getCode());
        }
        known.remove("");
        return known;
    }

    /** The item whose title stands over another one. */
    Optional<QuestionCode> otherItem(Item item, String title) {
        String plain = PlainTitle.of(title);
        return plain.equals(PlainTitle.of(item.getNameTh()))
                ? Optional.empty()
                : Optional.ofNullable(byTitle.get().get(plain));
    }
}
