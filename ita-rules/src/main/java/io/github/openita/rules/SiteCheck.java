package io.github.openita.rules;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.QuestionCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds one disclosure against the published site, item by item. Used by one thread. */
final class SiteCheck {

    private final DisclosureChecker checker;
    private final PublishedSite site;
    private final DisclosureDocument document;
    private final FindingList found;
    private final SiteAddress address;
    private final @Nullable AgencyType agencyType;
    private final List<ExternalLink> externalLinks = new ArrayList<>();

    SiteCheck(DisclosureChecker checker, PublishedSite site, DisclosureDocument document, FindingList found) {
        this.checker = checker;
        this.site = site;
        this.document = document;
        this.found = found;
        Disclosure disclosure = document.getDisclosure();
        this.address = SiteAddress.of(disclosure.getAgency().flatMap(Agency::getWebsite));
        this.agencyType = disclosure.getAgency().flatMap(Agency::getType).orElse(null);
    }

    PublishedSite site() {
        return site;
    }

    SiteAddress address() {
        return address;
    }

    /** The check of one item. */
    SiteItem item(ItemRequirement requirement, ItemDisclosure item) {
        return new SiteItem(this, requirement, item);
    }

    /** Whether the agency is known to be asked for an element. */
    boolean isAsked(Rule rule) {
        return rule.isAskedOf(agencyType);
    }

    /** Whether an item without elements is one that shows none of them. */
    boolean isStrict() {
        return checker.isStrict();
    }

    Severity severityOf(Rule rule) {
        return checker.severityOf(rule.basis());
    }

    void noteExternal(QuestionCode item, String url) {
        externalLinks.add(ExternalLink.builder().item(item).url(url).build());
    }

    List<ExternalLink> externalLinks() {
        return externalLinks;
    }

    /** Notes that a rule could not be evaluated. */
    void skip(Rule rule, BilingualText why) {
        found.skip(rule, why);
    }

    /** Notes findings of a rule that are too many to be listed. */
    void omit(Rule rule, Severity severity, long count) {
        found.omit(rule, severity, count);
    }

    /** Adds a finding about a link, unless that is a mistake of the text that was reported already. */
    void report(
            Rule rule,
            FindingKind kind,
            Severity severity,
            int link,
            @Nullable DataPlace place,
            BilingualText message,
            BilingualText remedy) {
        String pointer = Pointers.ofLink(rule.getItem(), link);
        if (!document.isUnreadable(pointer)) {
            found.add(rule, severity, pointer, new OnSite(rule, kind, severity, place, message, remedy));
        }
    }

    /** What was found in the site, but for the place of the link in the document. */
    private record OnSite(
            Rule rule,
            FindingKind kind,
            Severity severity,
            @Nullable DataPlace data,
            BilingualText message,
            BilingualText remedy)
            implements FindingList.Unplaced {

        @Override
        public Finding at(Place place) {
            ImmutableFinding.Builder finding = FindingList.at(place, rule, kind, severity);
            if (data != null) {
                finding.dataFile(data.file())
                        .dataRow(data.row())
                        .dataLine(data.line())
                        .dataColumn(data.column());
            }
            return finding.message(message).remedy(remedy).build();
        }
    }
}
