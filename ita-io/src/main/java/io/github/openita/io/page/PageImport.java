package io.github.openita.io.page;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.QuestionCode;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was found on pages: a disclosure that can be checked at once, and what a person should look at. This class is
 * immutable and thread-safe.
 *
 * <p>The disclosure has titles and links, as the pages have them, and nothing else: no elements, years or dates, since no
 * page says what its files hold.
 */
public final class PageImport {

    private final Edition edition;
    private final List<String> sources;
    private final Disclosure disclosure;
    private final List<FoundItem> items;
    private final List<QuestionCode> missing;
    private final List<PageLink> stray;
    private final List<PageText> notUnderstood;
    private final SortedSet<FiscalYear> years;
    private final int menuLinks;

    PageImport(
            Edition edition,
            List<String> sources,
            Disclosure disclosure,
            List<FoundItem> items,
            List<QuestionCode> missing,
            List<PageLink> stray,
            List<PageText> notUnderstood,
            SortedSet<FiscalYear> years,
            int menuLinks) {
        this.edition = edition;
        this.sources = List.copyOf(sources);
        this.disclosure = disclosure;
        this.items = List.copyOf(items);
        this.missing = List.copyOf(missing);
        this.stray = List.copyOf(stray);
        this.notUnderstood = List.copyOf(notUnderstood);
        this.years = Collections.unmodifiableSortedSet(new TreeSet<>(years));
        this.menuLinks = menuLinks;
    }

    /** {@return the edition whose items were looked for} */
    public Edition getEdition() {
        return edition;
    }

    /** {@return what messages call the pages, in the order in which they were read} */
    public List<String> getSources() {
        return sources;
    }

    /** {@return titles and links by item, of the edition; without items where none was found} */
    public Disclosure getDisclosure() {
        return disclosure;
    }

    /** {@return the items that were found, by code: by what, how surely and where} */
    public List<FoundItem> getItems() {
        return items;
    }

    /** {@return the items that were found without a link, by code} */
    public List<QuestionCode> getWithoutLink() {
        return items.stream()
                .filter(item -> item.links() == 0)
                .map(FoundItem::code)
                .toList();
    }

    /** {@return the items of the edition that were not found, in the order of the form} */
    public List<QuestionCode> getMissing() {
        return missing;
    }

    /** {@return the links that belong to no item, in the order of the pages; those in menus are only counted} */
    public List<PageLink> getStrayLinks() {
        return stray;
    }

    /** {@return how many links stand in menus and at head and foot of the pages; 0 or more} */
    public int getMenuLinks() {
        return menuLinks;
    }

    /** {@return what looked like an item or a link and was left out, each with its reason} */
    public List<PageText> getNotUnderstood() {
        return notUnderstood;
    }

    /** {@return the years that headings and words on the assessment name; empty where they name none} */
    public SortedSet<FiscalYear> getYears() {
        return years;
    }

    /** {@return whether the pages name years, and that of the edition is not one of them} */
    public boolean isOfOtherYear() {
        return !years.isEmpty() && !years.contains(edition.getFiscalYear());
    }

    /**
     * Adds what was found to a disclosure that people have worked on.
     *
     * @param existing a disclosure of the same edition, or of none that it names
     * @return that disclosure with what it lacks: what stands in it is kept
     * @throws InvalidInputException where it is of another edition
     */
    public MergedDisclosure into(Disclosure existing) {
        return DisclosureMerge.of(existing, this);
    }
}
