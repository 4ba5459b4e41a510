package io.github.openita.rules;

import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Knows an item by its title as sites write it, with the code before it or the year behind it. Thread-safe. */
final class ItemTitles {

    private final Map<QuestionCode, String> ownTitles = new HashMap<>();
    private final Map<String, QuestionCode> byTitle = new HashMap<>();

    ItemTitles(List<Item> items) {
        for (Item item : items) {
            String plain = PlainTitle.of(item.getNameTh());
            ownTitles.put(item.getCode(), plain);
            if (!plain.isEmpty()) {
                byTitle.putIfAbsent(plain, item.getCode());
            }
        }
    }

    /** The item whose title stands over another one. */
    @Nullable
    QuestionCode otherItem(QuestionCode code, String title) {
        String plain = PlainTitle.of(title);
        return plain.equals(ownTitles.get(code)) ? null : byTitle.get(plain);
    }
}
