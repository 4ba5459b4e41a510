package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Link;
import io.github.openita.rules.link.DataFile;
import io.github.openita.rules.link.LinkForm;
import io.github.openita.rules.wording.RecentTexts;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be told of the links of the item that a run has come to. Used by one thread. */
final class ItemLinks {

    /** The host of the agency's own site, where that is known. */
    private final Optional<String> ownHost;
    /** The forms of unusual links. */
    private final RecentTexts<LinkForm> unusual;

    private List<Link> links = List.of();
    private final BitSet dead = new BitSet();

    ItemLinks(RecentTexts<LinkForm> unusual, Optional<String> website) {
        this.unusual = unusual;
        this.ownHost = website.flatMap(LinkForm::hostOf);
    }

    /**
     * Goes on to the links of an item.
     *
     * @param onSite follows them, where there is a site to follow them into
     */
    void moveTo(List<Link> ofItem, @Nullable SiteItem onSite) {
        links = ofItem;
        dead.clear();
        for (int i = 0; i < links.size(); i++) {
            if (isDeadAsWritten(urlOf(i)) || (onSite != null && onSite.leadsNowhere(i))) {
                dead.set(i);
            }
        }
    }

    private boolean isDeadAsWritten(String url) {
        return !LinkForm.isUsual(url) && unusual.of(url).dead();
    }

    int size() {
        return links.size();
    }

    String urlOf(int index) {
        return links.get(index).getUrl();
    }

    boolean isDead(int index) {
        return dead.get(index);
    }

    /** Whether any of them leads anywhere. */
    boolean isAnyGood() {
        return dead.cardinality() < links.size();
    }

    /** Whether any of them leads to a file of data. */
    boolean isAnyDataFile() {
        for (int i = 0; i < links.size(); i++) {
            if (!isDead(i) && DataFile.isLinkedBy(urlOf(i))) {
                return true;
            }
        }
        return false;
    }

    /** The host of the agency's own site, where that is known. */
    Optional<String> ownHost() {
        return ownHost;
    }

    /** Whether a link leads to another site than the agency's, where that is known. */
    boolean isOutside(int index) {
        return !isDead(index)
                && ownHost.filter(host -> !LinkForm.of(urlOf(index)).isWithin(host))
                        .isPresent();
    }
}
