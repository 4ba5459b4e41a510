package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import org.jspecify.annotations.Nullable;

/** The item must have a link, and its links must lead somewhere. */
final class LinkCheck implements ItemCheck {

    private final Findings found;
    private final ItemLinks links;
    private final @Nullable SiteVisit site;

    LinkCheck(Findings found, ItemLinks links, @Nullable SiteVisit site) {
        this.found = found;
        this.links = links;
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        if (links.size() == 0) {
            found.add(rule, FindingKind.NO_LINK, Severity.ERROR, null, null);
        }
        Severity severity = links.isAnyGood() ? Severity.WARNING : Severity.ERROR;
        for (int i = 0; i < links.size(); i++) {
            if (links.isDead(i) && (site == null || !site.item().reportDeadEnd(rule, i, severity))) {
                found.addOfLink(rule, i, FindingKind.DEAD_LINK, severity, Messages.quoted(links.urlOf(i)), null);
            }
        }
        if (site != null) {
            site.item().openFiles(rule);
        }
    }
}
