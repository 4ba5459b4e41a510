package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which links stand for many unrelated items: for three or more, of more than one sub-indicator. */
final class SharedLinks {

    private static final int MANY = 3;

    private final Map<String, List<ItemRequirement>> users = new HashMap<>();

    SharedLinks(RuleSet ruleSet, Disclosure disclosure) {
        for (ItemRequirement requirement : ruleSet.getItems()) {
            ItemDisclosure item = disclosure.getItems().get(requirement.getCode());
            if (item != null) {
                for (Link link : item.getLinks()) {
                    List<ItemRequirement> items =
                            users.computeIfAbsent(ThaiText.normalize(link.getUrl()), url -> new ArrayList<>(1));
                    if (items.isEmpty() || items.get(items.size() - 1) != requirement) {
                        items.add(requirement);
                    }
                }
            }
        }
    }

    /** The items that share a link, where these are many and this is the first of them. */
    @Nullable
    String users(QuestionCode code, Link link) {
        List<ItemRequirement> items = users.getOrDefault(ThaiText.normalize(link.getUrl()), List.of());
        if (items.size() < MANY || !items.get(0).getCode().equals(code)) {
            return null;
        }
        Set<NodeCode> groups = new HashSet<>();
        items.forEach(item -> groups.add(item.getItem().getSubIndicator()));
        return groups.size() < 2
                ? null
                : QuestionCode.ranges(
                        items.stream().map(ItemRequirement::getCode).toList());
    }
}
