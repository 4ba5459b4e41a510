package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.ExternalLink;
import io.github.openita.rules.link.LinkForm;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.PublishedSite;
import io.github.openita.rules.site.SiteAddress;
import io.github.openita.rules.wording.Meanings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Goes with a run to where the links lead, item by item: into the published site, over the network, or both. Used by one
 * thread.
 */
final class SiteVisit {

    private final @Nullable PublishedSite site;
    private final @Nullable LinkVisitor visitor;
    private final SiteAddress address;
    private final Optional<AgencyType> agencyType;
    private final CheckSettings settings;
    private final Meanings meanings;
    private final Findings found;
    private final List<ExternalLink> externalLinks = new ArrayList<>();
    private @Nullable SiteItem item;

    private SiteVisit(CheckEngine engine, Optional<String> website, Optional<AgencyType> agencyType, Findings found) {
        this.settings = engine.settings();
        this.meanings = engine.meanings();
        this.site = settings.site().orElse(null);
        this.visitor = settings.links().orElse(null);
        this.address = SiteAddress.of(website);
        this.agencyType = agencyType;
        this.found = found;
    }

    /** One that goes where the settings say; {@code null} where they say nowhere. Its visitor is told all links. */
    static @Nullable SiteVisit of(CheckEngine engine, Edition edition, Disclosure disclosure, Findings found) {
        CheckSettings settings = engine.settings();
        if (settings.site().isEmpty() && settings.links().isEmpty()) {
            return null;
        }
        SiteVisit visit = new SiteVisit(
                engine,
                disclosure.getAgency().flatMap(Agency::getWebsite),
                disclosure.getAgency().flatMap(Agency::getType),
                found);
        settings.links().ifPresent(visitor -> visitor.prepare(visit.addresses(edition, disclosure)));
        return visit;
    }

    private Set<String> addresses(Edition edition, Disclosure disclosure) {
        Set<String> addresses = new LinkedHashSet<>();
        for (Item asked : edition.getItems()) {
            ItemDisclosure disclosed = disclosure.getItems().get(asked.getCode());
            List<Link> links = disclosed == null ? List.of() : disclosed.getLinks();
            for (Link link : links) {
                boolean dead = LinkForm.of(link.getUrl()).dead();
                if (!dead && wayOf(link.getUrl()).isEmpty()) {
                    address.addressOf(link.getUrl()).ifPresent(addresses::add);
                }
            }
        }
        return addresses;
    }

    /** Goes on to an item. */
    SiteItem moveTo(Item other, ItemDisclosure disclosed) {
        SiteItem next = new SiteItem(this, other, disclosed);
        item = next;
        return next;
    }

    /** The item that it has come to. */
    SiteItem item() {
        return Objects.requireNonNull(item);
    }

    /** Where a link leads in the published site, where there is one; empty where it leads elsewhere. */
    Optional<SiteAddress.Way> wayOf(String url) {
        return site == null ? Optional.empty() : address.wayOf(url);
    }

    PublishedSite site() {
        return Objects.requireNonNull(site);
    }

    @Nullable
    LinkVisitor visitor() {
        return visitor;
    }

    SiteAddress address() {
        return address;
    }

    Optional<AgencyType> agencyType() {
        return agencyType;
    }

    Meanings meanings() {
        return meanings;
    }

    CheckSettings settings() {
        return settings;
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
