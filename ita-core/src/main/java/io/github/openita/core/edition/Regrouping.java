package io.github.openita.core.edition;

import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the items of an edition into another grouping. Static methods only. */
final class Regrouping {

    private Regrouping() {}

    /** The edition in that grouping, and in no other. */
    static Edition of(Edition edition, OtherGrouping other) {
        Map<QuestionCode, NodeCode> groups = new HashMap<>();
        other.getItems().forEach((group, codes) -> codes.forEach(code -> groups.put(code, group)));
        List<SubIndicator> subIndicators = edition.getSubIndicators().stream()
                .<SubIndicator>map(sub -> sub.toBuilder()
                        .items(other.getItems().getOrDefault(sub.getCode(), sub.getItems()))
                        .build())
                .toList();
        List<Item> items = edition.getItems().stream()
                .<Item>map(item -> item.toBuilder()
                        .subIndicator(groups.getOrDefault(item.getCode(), item.getSubIndicator()))
                        .build())
                .toList();
        return edition.toBuilder()
                .otherGroupings(List.of())
                .subIndicators(subIndicators)
                .items(items)
                .build();
    }
}
