package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.link.LinkForm;
import io.github.openita.rules.link.LinkLook;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * No link should stand for many unrelated items: for three or more, of more than one sub-indicator; and no file for two
 * items at all, since each asks for something else.
 */
final class SharedLinkCheck implements ItemCheck {

    private static final int MANY = 3;
    private static final int TWO = 2;
    /** Whoever makes links whose hashes are alike gains nothing. */
    private static final int MOST_LOOKS = 16;

    private final Findings found;
    private final ItemLinks links;
    /** The items that share a link, by the link; only of links that stand too often. */
    private final Map<String, List<Item>> users;

    SharedLinkCheck(Findings found, ItemLinks links, Disclosure disclosure, Edition edition) {
        this.found = found;
        this.links = links;
        this.users = isAnyTwice(disclosure) ? users(tooOften(disclosure), disclosure, edition) : Map.of();
    }

    /** Whether any link stands twice; true where that takes more than a few looks to tell. */
    private static boolean isAnyTwice(Disclosure disclosure) {
        int links = 0;
        for (ItemDisclosure item : disclosure.getItems().values()) {
            links += item.getLinks().size();
        }
        String[] seen = new String[4 * Integer.highestOneBit(links + 1)];
        for (ItemDisclosure item : disclosure.getItems().values()) {
            for (Link link : item.getLinks()) {
                String url = ThaiText.normalize(link.getUrl());
                int place = url.hashCode() & (seen.length - 1);
                for (int looks = 1; seen[place] != null; looks++) {
                    if (looks > MOST_LOOKS || url.equals(seen[place])) {
                        return true;
                    }
                    place = (place + 1) & (seen.length - 1);
                }
                seen[place] = url;
            }
        }
        return false;
    }

    private static Set<String> tooOften(Disclosure disclosure) {
        Map<String, Integer> times = new HashMap<>();
        for (ItemDisclosure item : disclosure.getItems().values()) {
            for (Link link : item.getLinks()) {
                times.merge(ThaiText.normalize(link.getUrl()), 1, Integer::sum);
            }
        }
        times.entrySet()
                .removeIf(link -> link.getValue() < TWO
                        || (link.getValue() < MANY && !LinkLook.isFile(link.getKey()))
                        || LinkForm.of(link.getKey()).dead());
        return times.keySet();
    }

    private static Map<String, List<Item>> users(Set<String> urls, Disclosure disclosure, Edition edition) {
        Map<String, List<Item>> users = new HashMap<>();
        for (Item item : edition.getItems()) {
            ItemDisclosure disclosed = disclosure.getItems().get(item.getCode());
            List<Link> links = disclosed == null ? List.of() : disclosed.getLinks();
            links.stream()
                    .map(link -> ThaiText.normalize(link.getUrl()))
                    .filter(urls::contains)
                    .distinct()
                    .forEach(url -> users.computeIfAbsent(url, first -> new ArrayList<>())
                            .add(item));
        }
        users.entrySet().removeIf(link -> !isTooMany(link.getKey(), link.getValue()));
        return users;
    }

    private static boolean isTooMany(String url, List<Item> items) {
        return LinkLook.isFile(url)
                ? items.size() >= TWO
                : items.size() >= MANY
                        && items.stream().map(Item::getSubIndicator).distinct().count() > 1;
    }

    /** Whether there is such a link at all. */
    boolean isAny() {
        return !users.isEmpty();
    }

    /** Reports a page once, at the first of the items; a file at each item after the first, which it may be right for. */
    @Override
    public void check(CheckedItem item) {
        Set<Link> seen = new HashSet<>();
        List<Link> ofItem = item.getDisclosed().getLinks();
        for (int i = 0; i < ofItem.size(); i++) {
            List<Item> sharing =
                    links.isDead(i) ? List.of() : users.getOrDefault(ThaiText.normalize(links.urlOf(i)), List.of());
            if (!sharing.isEmpty() && seen.add(ofItem.get(i))) {
                report(item, i, sharing);
            }
        }
    }

    private void report(CheckedItem item, int link, List<Item> sharing) {
        boolean first = sharing.get(0).equals(item.getItem());
        FindingKind kind = FindingKind.SHARED_LINK;
        Object url = Messages.quoted(links.urlOf(link));
        if (LinkLook.isFile(links.urlOf(link))) {
            if (!first) {
                Item other = sharing.get(0);
                Object[] arguments = {
                    item.getItem().getCode(), item.getItem().getNameTh(), url, other.getCode() + " " + other.getNameTh()
                };
                found.addOnSite(item.getRule(), link, kind, Severity.WARNING, null, "shared-link.file", arguments);
            }
        } else if (first) {
            String codes =
                    QuestionCode.ranges(sharing.stream().map(Item::getCode).toList());
            found.addOfLink(item.getRule(), link, kind, Severity.INFO, url, codes);
        }
    }
}
