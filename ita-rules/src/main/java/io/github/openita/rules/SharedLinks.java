package io.github.openita.rules;

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

    private final Map<String, List<ItemRequirement>> users;

    private SharedLinks(Map<String, List<ItemRequirement>> users) {
        this.users = users;
    }

    /**
     * @param requirements the items of the form
     * @param items for each of them what is disclosed, {@code null} where it is absent
     * @param links the links of all
     */
    static SharedLinks of(List<ItemRequirement> requirements, @Nullable ItemDisclosure[] items, DisclosureLinks links) {
        return new SharedLinks(links.mayBeSame(MANY) ? usersOf(requirements, items) : Map.of());
    }

    private static String urlOf(Link link) {
        return ThaiText.normalize(link.getUrl());
    }

    private static Map<String, List<ItemRequirement>> usersOf(
            List<ItemRequirement> requirements, @Nullable ItemDisclosure[] items) {
        Map<String, List<ItemRequirement>> users = new HashMap<>();
        for (int i = 0; i < items.length; i++) {
            ItemDisclosure item = items[i];
            if (item != null) {
                for (Link link : item.getLinks()) {
                    List<ItemRequirement> ofLink = users.computeIfAbsent(urlOf(link), url -> new ArrayList<>(1));
                    if (ofLink.isEmpty() || ofLink.get(ofLink.size() - 1) != requirements.get(i)) {
                        ofLink.add(requirements.get(i));
                    }
                }
            }
        }
        return users;
    }

    /** Whether no link is shared at all. */
    boolean isNone() {
        return users.isEmpty();
    }

    /** The items that share a link, where these are many and this is the first of them. */
    @Nullable
    String users(QuestionCode code, Link link) {
        List<ItemRequirement> items = users.getOrDefault(urlOf(link), List.of());
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
