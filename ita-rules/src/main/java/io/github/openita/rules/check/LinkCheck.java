package io.github.openita.rules.check;

import io.github.openita.core.problem.Severity;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import io.github.openita.rules.link.LinkLook;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The item must have a link, and its links must lead somewhere: to the item itself, and for everybody. */
final class LinkCheck implements ItemCheck {

    /** The item about social networks is shown where their marks stand, which is the home page. */
    private static final String SOCIAL = "social";

    private final Findings found;
    private final ItemLinks links;
    private final Optional<String> website;
    private final @Nullable SiteVisit site;

    LinkCheck(Findings found, ItemLinks links, Optional<String> website, @Nullable SiteVisit site) {
        this.found = found;
        this.links = links;
        this.website = website;
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        if (links.size() == 0) {
            found.add(rule, FindingKind.NO_LINK, Severity.ERROR, null, null);
        }
        Severity ifDead = links.isAnyGood() ? Severity.WARNING : Severity.ERROR;
        for (int i = 0; i < links.size(); i++) {
            if (site == null || !site.item().report(rule, i, ifDead)) {
                look(item, i, ifDead);
            }
        }
        if (site != null) {
            site.item().openFiles(rule);
        }
    }

    /** What a link shows by its look, once nothing else was found. */
    private void look(CheckedItem item, int link, Severity ifDead) {
        String url = links.urlOf(link);
        Rule rule = item.getRule();
        if (links.isDead(link)) {
            found.addOfLink(rule, link, FindingKind.DEAD_LINK, ifDead, Messages.quoted(url), null);
        } else if (LinkLook.isLogin(url)) {
            if (site == null || !site.item().isOpen(link)) {
                found.addOfLink(rule, link, FindingKind.LOGIN_NEEDED, Severity.WARNING, Messages.quoted(url), null);
            }
        } else if (LinkLook.isHome(url, website)
                && item.getItem().getTopic().filter(SOCIAL::equals).isEmpty()) {
            found.addOfLink(rule, link, FindingKind.HOME_PAGE, Severity.WARNING, Messages.quoted(url), null);
        }
    }
}
