package io.github.openita.core.disclosure;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.EditionCrosswalk;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Carries a disclosure from one year's form to another. Used once, not shared. */
final class DisclosureMove {

    private final Disclosure disclosure;
    private final Edition from;
    private final Edition to;
    private final EditionCrosswalk crosswalk;
    private final SortedMap<QuestionCode, ItemDisclosure> items = new TreeMap<>();
    private final List<MovedItem> moved = new ArrayList<>();
    private final List<SplitItem> split = new ArrayList<>();
    private final SortedMap<QuestionCode, List<QuestionCode>> merged = new TreeMap<>();
    private final SortedMap<QuestionCode, ItemDisclosure> withoutSuccessor = new TreeMap<>();

    DisclosureMove(Disclosure disclosure, Edition from, Edition to) {
        this.disclosure = disclosure;
        this.from = from;
        this.to = to;
        crosswalk = EditionCrosswalk.of(from, to);
    }

    CarriedDisclosure carried() {
        disclosure.getItems().forEach(this::carry);
        merged.forEach((whole, parts) -> items.put(whole, together(parts)));
        return CarriedDisclosure.builder()
                .disclosure(Disclosure.builder()
                        .agency(disclosure.getAgency())
                        .edition(to.getName())
                        .items(items)
                        .build())
                .moved(moved)
                .split(split)
                .merged(merged.entrySet().stream()
                        .<MergedItem>map(entry -> MergedItem.builder()
                                .oldItems(entry.getValue())
                                .newItem(entry.getKey())
                                .build())
                        .toList())
                .withoutSuccessor(withoutSuccessor)
                .withoutSource(to.getItems().stream()
                        .map(Item::getCode)
                        .filter(code -> !items.containsKey(code))
                        .toList())
                .build();
    }

    private void carry(QuestionCode code, ItemDisclosure item) {
        NodeCode node = NodeCode.of(code);
        boolean known = from.item(code).isPresent();
        List<QuestionCode> now = known ? codesOf(crosswalk.successorsOf(node)) : List.of();
        Optional<QuestionCode> whole =
                known ? crosswalk.mergedInto(node).flatMap(NodeCode::getQuestion) : Optional.empty();
        now.forEach(successor -> items.put(successor, marked(item)));
        if (now.size() == 1) {
            moved.add(MovedItem.builder()
                    .oldItem(code)
                    .newItem(now.get(0))
                    .by(crosswalk.matchedBy(node).orElseThrow())
                    .build());
        } else if (!now.isEmpty()) {
            split.add(SplitItem.builder()
                    .oldItem(code)
                    .newItems(now)
                    .by(crosswalk.matchedBy(node).orElseThrow())
                    .build());
        } else if (whole.isPresent()) {
            merged.computeIfAbsent(whole.get(), first -> new ArrayList<>()).add(code);
        } else {
            withoutSuccessor.put(code, item);
        }
    }

    private static List<QuestionCode> codesOf(List<NodeCode> nodes) {
        return nodes.stream().flatMap(node -> node.getQuestion().stream()).toList();
    }

    /** The title and the links, with the year that they are from: the one that they were carried from before, if any. */
    private ItemDisclosure marked(ItemDisclosure item) {
        Optional<FiscalYear> year =
                from.getFiscalYear().equals(to.getFiscalYear()) ? Optional.empty() : Optional.of(from.getFiscalYear());
        return ItemDisclosure.builder()
                .title(item.getTitle())
                .links(item.getLinks())
                .carriedFrom(item.getCarriedFrom().or(() -> year))
                .build();
    }

    /** Several items as one: their titles side by side, and the links of all, none twice. */
    private ItemDisclosure together(List<QuestionCode> parts) {
        Set<String> titles = new LinkedHashSet<>();
        Set<Link> links = new LinkedHashSet<>();
        Optional<FiscalYear> oldest = Optional.empty();
        for (QuestionCode part : parts) {
            ItemDisclosure item =
                    marked(Objects.requireNonNull(disclosure.getItems().get(part)));
            item.getTitle().ifPresent(titles::add);
            links.addAll(item.getLinks());
            Optional<FiscalYear> year = item.getCarriedFrom();
            oldest = oldest.isEmpty() || (year.isPresent() && year.get().compareTo(oldest.get()) < 0) ? year : oldest;
        }
        return ItemDisclosure.builder()
                .title(titles.isEmpty() ? Optional.empty() : Optional.of(String.join(" / ", titles)))
                .links(links)
                .carriedFrom(oldest)
                .build();
    }
}
