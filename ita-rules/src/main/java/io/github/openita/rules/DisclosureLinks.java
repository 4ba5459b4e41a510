package io.github.openita.rules;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.ThaiText;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can be told of the links of a disclosure by looking at them. All are looked at first; then it goes from item to
 * item. Used by one thread.
 */
final class DisclosureLinks {

    private final @Nullable OwnSite site;
    private boolean[] dead;
    private boolean[] outside;
    private int count;
    /** The hash codes of those that lead anywhere. */
    private int[] digests;

    private int alive;

    /** The links of the item that it is at, and where they begin among all. */
    private List<Link> ofItem = List.of();

    private int first;
    private boolean anyGood;

    private DisclosureLinks(@Nullable OwnSite site, int expected) {
        this.site = site;
        dead = new boolean[expected];
        outside = new boolean[expected];
        digests = new int[expected];
    }

    /**
     * @param site the agency's own, where that is known
     * @param items those that the disclosure has, in the order of the form
     */
    static DisclosureLinks of(@Nullable OwnSite site, @Nullable ItemDisclosure[] items) {
        DisclosureLinks all = new DisclosureLinks(site, items.length);
        for (ItemDisclosure item : items) {
            if (item != null) {
                List<Link> links = item.getLinks();
                for (int i = 0; i < links.size(); i++) {
                    all.add(links.get(i).getUrl());
                }
            }
        }
        return all;
    }

    private void add(String url) {
        if (count == dead.length) {
            dead = Arrays.copyOf(dead, 2 * count);
            outside = Arrays.copyOf(outside, 2 * count);
            digests = Arrays.copyOf(digests, 2 * count);
        }
        boolean plainlyGood = site == null ? LinkForm.isPlainlyAlive(url) : site.isPlainlyOf(url);
        LinkForm form = plainlyGood ? LinkForm.RELATIVE : LinkForm.of(url);
        dead[count] = form.dead();
        outside[count] = site != null && !form.dead() && !form.isWithin(site.host());
        count++;
        if (!form.dead()) {
            digests[alive++] = ThaiText.normalize(url).hashCode();
        }
    }

    /** Whether so many may be the same: where links differ, nothing need be kept about them. */
    boolean mayBeSame(int many) {
        Arrays.sort(digests, 0, alive);
        for (int i = many - 1; i < alive; i++) {
            if (digests[i] == digests[i - many + 1]) {
                return true;
            }
        }
        return false;
    }

    /**
     * Goes to the links of the next item that the disclosure has.
     *
     * @param onSite follows them where there is a site to follow them into
     */
    void next(List<Link> links, @Nullable SiteItem onSite) {
        first += ofItem.size();
        ofItem = links;
        anyGood = false;
        for (int i = 0; i < links.size(); i++) {
            if (onSite != null && !isDead(i)) {
                dead[first + i] = onSite.leadsNowhere(i);
            }
            anyGood |= !isDead(i);
        }
    }

    int size() {
        return ofItem.size();
    }

    Link get(int index) {
        return ofItem.get(index);
    }

    boolean isDead(int index) {
        return dead[first + index];
    }

    /** Whether a link leads to another site than the agency's, where that is known. */
    boolean isOutside(int index) {
        return outside[first + index];
    }

    /** Whether any of them leads anywhere. */
    boolean isAnyGood() {
        return anyGood;
    }

    /** Whether any of them leads to a file of data. */
    boolean isAnyDataFile() {
        for (int i = 0; i < size(); i++) {
            if (!isDead(i) && DataFile.isLinkedBy(get(i).getUrl())) {
                return true;
            }
        }
        return false;
    }
}
