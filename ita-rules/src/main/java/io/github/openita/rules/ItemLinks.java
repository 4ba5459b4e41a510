package io.github.openita.rules;

import io.github.openita.core.disclosure.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The links of one item and what can be told of them by looking; then those of the next. Used by one thread. */
final class ItemLinks {

    private final @Nullable OwnSite site;
    private List<Link> links = List.of();
    private LinkForm[] forms = new LinkForm[1];
    private boolean anyGood;

    ItemLinks(@Nullable OwnSite site) {
        this.site = site;
    }

    void lookAt(List<Link> others) {
        links = others;
        if (forms.length < links.size()) {
            forms = new LinkForm[links.size()];
        }
        anyGood = false;
        for (int i = 0; i < links.size(); i++) {
            forms[i] = site == null ? LinkForm.of(url(i)) : site.formOf(url(i));
            anyGood |= !isDead(i);
        }
    }

    int size() {
        return links.size();
    }

    Link get(int index) {
        return links.get(index);
    }

    String url(int index) {
        return links.get(index).getUrl();
    }

    boolean isDead(int index) {
        return forms[index].dead();
    }

    /** Whether a link leads to another site than the agency's, where that is known. */
    boolean isOutside(int index) {
        return site != null && !isDead(index) && !site.has(forms[index]);
    }

    /** Whether any of them leads anywhere. */
    boolean isAnyGood() {
        return anyGood;
    }

    /** Whether any of them leads to a file of data. */
    boolean isAnyDataFile() {
        for (int i = 0; i < links.size(); i++) {
            if (!isDead(i) && DataFile.isLinkedBy(url(i))) {
                return true;
            }
        }
        return false;
    }
}
