package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;

/** Links must lead to the agency's own site, but for an item on social networks. */
final class OwnSiteCheck implements ItemCheck {

    private final Findings found;
    private final ItemLinks links;

    OwnSiteCheck(Findings found, ItemLinks links) {
        this.found = found;
        this.links = links;
    }

    @Override
    public void check(CheckedItem item) {
        if (item.getRule().isAnySiteAllowed()) {
            item.skip(SkipReason.SOCIAL.text());
        } else if (links.ownHost().isPresent()) {
            for (int i = 0; i < links.size(); i++) {
                if (links.isOutside(i)) {
                    found.addOfLink(
                            item.getRule(),
                            i,
                            FindingKind.OUTSIDE_SITE,
                            Severity.WARNING,
                            Messages.quoted(links.urlOf(i)),
                            links.ownHost().get());
                }
            }
        } else if (links.isAnyGood()) {
            item.skip(SkipReason.NO_WEBSITE.text());
        }
    }
}
