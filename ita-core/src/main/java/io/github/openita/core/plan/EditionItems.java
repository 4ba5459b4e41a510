package io.github.openita.core.plan;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The items of an edition, found by code, topic or title; what stands there twice is found by neither. */
record EditionItems(Map<QuestionCode, Item> byCode, Map<String, Item> byTopic, Map<String, Item> byTitle) {

    static EditionItems of(Edition edition) {
        return new EditionItems(
                unique(edition, item -> Optional.of(item.getCode())),
                unique(edition, Item::getTopic),
                unique(edition, item -> Optional.of(PlanTexts.titleKey(item.getNameTh()))));
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

    Optional<Item> onTopicOf(Item other) {
        return other.getTopic().map(byTopic::get);
    }

    Optional<Item> called(String title) {
        return Optional.ofNullable(byTitle.get(PlanTexts.titleKey(title)));
    }

    /** The item that a row answers: the one it names or, where it names none, the one of its title. */
    Optional<Item> itemOf(MatrixRow row) {
        return row.getItem().isPresent()
                ? Optional.ofNullable(byCode.get(row.getItem().get()))
                : called(row.getTitle());
    }
}
