package io.github.openita.core.edition;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The items of an edition, found by code, topic or title; what stands there twice is found by neither. */
public record EditionItems(Map<QuestionCode, Item> byCode, Map<String, Item> byTopic, Map<String, Item> byTitle) {

    public static EditionItems of(Edition edition) {
        return new EditionItems(
                unique(edition, item -> Optional.of(item.getCode())),
                unique(edition, Item::getTopic),
                unique(edition, item -> Optional.of(ThaiText.titleKey(item.getNameTh()))));
    }

    private static <K> Map<K, Item> unique(Edition edition, Function<Item, Optional<K>> key) {
        Map<K, Item> found = new HashMap<>();
        Set<K> twice = new HashSet<>();
        for (Item item : edition.getItems()) {
            key.apply(item).filter(k -> found.putIfAbsent(k, item) != null).ifPresent(twice::add);
        }
        found.keySet().removeAll(twice);
        return found;
    }

    public Optional<Item> onTopicOf(Item other) {
        return other.getTopic().map(byTopic::get);
    }

    public Optional<Item> called(String title) {
        return Optional.ofNullable(byTitle.get(ThaiText.titleKey(title)));
    }

    /** The item that a row answers: the one it names or, where it names none, the one of its title. */
    public Optional<Item> itemOf(Optional<QuestionCode> item, String title) {
        return item.isPresent() ? item.map(byCode::get) : called(title);
    }
}
