package io.github.openita.rules.check;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.reading.PublishedSite;
import io.github.openita.rules.site.SiteAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Goes with a run through the published site, item by item. Used by one thread. */
final class SiteVisit {

    private final PublishedSite site;
    private final SiteAddress address;
    private final Optional<AgencyType> agencyType;
    private final CheckSettings settings;
    private final Findings found;
    private final List<ExternalLink> externalLinks = new ArrayList<>();
    private @Nullable SiteItem item;

    SiteVisit(
            PublishedSite site,
            Optional<String> website,
            Optional<AgencyType> agencyType,
            CheckSettings settings,
            Findings found) {
        this.site = site;
        this.address = SiteAddress.of(website);
        this.agencyType = agencyType;
        this.settings = settings;
        this.found = found;
    }

    /** Goes on to an item. */
    SiteItem moveTo(Item other, ItemDisclosure disclosed) {
        ItemTables tables = new ItemTables(site, settings, found, agencyType, other, disclosed);
        SiteItem next = new SiteItem(this, other.getCode(), disclosed, tables);
        item = next;
        return next;
    }

    /** The item that it has come to. */
    SiteItem item() {
        return Objects.requireNonNull(item);
    }

    PublishedSite site() {
        return site;
    }

    SiteAddress address() {
        return address;
    }

    Findings found() {
        return found;
    }

    void noteExternal(QuestionCode code, String url) {
        externalLinks.add(ExternalLink.builder().item(code).url(url).build());
    }

    List<ExternalLink> externalLinks() {
        return externalLinks;
    }
}
