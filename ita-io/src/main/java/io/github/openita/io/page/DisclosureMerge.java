package io.github.openita.io.page;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.TitleKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds what pages have to what people wrote, and keeps that. Used once, by one thread. */
final class DisclosureMerge {

    private final Edition edition;
    private final SortedMap<QuestionCode, ItemDisclosure> items;
    private final List<QuestionCode> addedItems = new ArrayList<>();
    private final SortedMap<QuestionCode, Integer> addedLinks = new TreeMap<>();
    private final List<MergeConflict> conflicts = new ArrayList<>();
    private final SortedMap<QuestionCode, Integer> onlyThere = new TreeMap<>();

    private DisclosureMerge(Disclosure existing, Edition edition) {
        this.edition = edition;
        items = new TreeMap<>(existing.getItems());
    }

    static MergedDisclosure of(Disclosure existing, PageImport pages) {
        Edition edition = pages.getEdition();
        Optional<String> named = existing.getEdition();
        if (named.isPresent() && !edition.isNamed(named.get())) {
            throw new InvalidInputException(
                    "เอกสารเดิมเป็นของแบบ " + named.get() + " ไม่ใช่ " + edition.getName()
                            + ": ยกไปแบบใหม่ด้วย carry ก่อน หรือนำเข้าด้วยแบบของเอกสาร",
                    "the disclosure is of " + named.get() + ", not of " + edition.getName()
                            + ": carry it to the new form first, or import by the form of the disclosure");
        }
        DisclosureMerge merge = new DisclosureMerge(existing, edition);
        pages.getDisclosure().getItems().forEach(merge::add);
        return new MergedDisclosure(
                existing.toBuilder()
                        .edition(named.orElse(edition.getName()))
                        .items(merge.items)
                        .build(),
                merge.addedItems,
                merge.addedLinks,
                merge.conflicts,
                merge.onlyThere);
    }

    private void add(QuestionCode code, ItemDisclosure found) {
        ItemDisclosure there = items.get(code);
        if (there == null) {
            items.put(code, found);
            addedItems.add(code);
            return;
        }
        Optional<String> title = there.getTitle().filter(ThaiText::hasText).or(found::getTitle);
        if (title.isPresent()
                && found.getTitle().isPresent()
                && isOther(code, title.get(), found.getTitle().get())) {
            conflicts.add(new MergeConflict(
                    code, Optional.empty(), title.get(), found.getTitle().get()));
        }
        List<Link> links = new ArrayList<>(there.getLinks());
        for (Link link : found.getLinks()) {
            Optional<Link> same = there.getLinks().stream()
                    .filter(known -> isSame(known.getUrl(), link.getUrl()))
                    .findFirst();
            if (same.isEmpty()) {
                links.add(link);
            } else if (isOther(same.get().getLabel(), link.getLabel())) {
                conflicts.add(new MergeConflict(
                        code,
                        Optional.of(link.getUrl()),
                        same.get().getLabel().orElseThrow(),
                        link.getLabel().orElseThrow()));
            }
        }
        if (links.size() > there.getLinks().size()) {
            addedLinks.put(code, links.size() - there.getLinks().size());
        }
        int only = (int) there.getLinks().stream()
                .filter(known -> found.getLinks().stream().noneMatch(link -> isSame(known.getUrl(), link.getUrl())))
                .count();
        if (only > 0) {
            onlyThere.put(code, only);
        }
        items.put(code, there.toBuilder().title(title).links(links).build());
    }

    /** Whether the page says another title; the form's own, as an empty form has it, gives way to any that is like it. */
    private boolean isOther(QuestionCode code, String kept, String found) {
        TitleKey key = TitleKey.of(found);
        boolean ofForm =
                edition.item(code).map(Item::getNameTh).filter(kept::equals).isPresent();
        return key.likeness(TitleKey.of(kept)) < (ofForm ? FormTitles.LEAST : 100);
    }

    private static boolean isOther(Optional<String> kept, Optional<String> found) {
        return kept.isPresent()
                && found.isPresent()
                && !ThaiText.titleKey(kept.get()).equals(ThaiText.titleKey(found.get()));
    }

    private static boolean isSame(String one, String other) {
        return ThaiText.normalize(one).equals(ThaiText.normalize(other));
    }
}
