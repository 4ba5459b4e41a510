package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Link;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.rules.CheckedItem;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.ItemCheck;
import io.github.openita.rules.Rule;
import io.github.openita.rules.link.LinkLook;
import io.github.openita.rules.link.PercentEncoding;
import io.github.openita.rules.site.ShownYears;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The title, the names of files and the texts must not show another year than the item's. */
final class FileYearCheck implements ItemCheck {

    private final Findings found;
    private final ItemLinks links;
    private final @Nullable SiteVisit site;

    FileYearCheck(Findings found, ItemLinks links, @Nullable SiteVisit site) {
        this.found = found;
        this.links = links;
        this.site = site;
    }

    @Override
    public void check(CheckedItem item) {
        Rule rule = item.getRule();
        // What the document says wins: that it is not the year of the form is told already.
        Optional<FiscalYear> stated = item.getDisclosed().getFiscalYear();
        Optional<FiscalYear> known = stated.isPresent() ? stated : rule.getFiscalYear();
        if (known.isPresent()) {
            check(item, rule, known.get());
        }
    }

    private void check(CheckedItem item, Rule rule, FiscalYear year) {
        String title = item.getDisclosed().getTitle().orElse("");
        // The form's own words are of no other year.
        boolean ofForm = title.equals(item.getItem().getNameTh());
        if (!ofForm && ShownYears.mayBeOther(title, 0, title.length(), year)) {
            checkTitle(rule, title, year);
        }
        List<Link> ofItem = item.getDisclosed().getLinks();
        for (int i = 0; i < ofItem.size(); i++) {
            checkName(rule, i, ofItem.get(i).getUrl(), year);
        }
        if (site != null) {
            site.item().files().texts().checkYear(rule, year);
        }
    }

    private void checkTitle(Rule rule, String title, FiscalYear year) {
        ShownYears years = ShownYears.in(title, year);
        String pointer = "/items/" + rule.getItem() + "/title";
        if (years.isOnlyOther() && !found.isUnreadable(pointer)) {
            found.addAt(pointer, rule, FindingKind.OTHER_YEAR, Severity.WARNING, Messages.quoted(title), year);
        }
    }

    private void checkName(Rule rule, int link, String url, FiscalYear year) {
        if (url.indexOf('%') < 0 && !ShownYears.mayBeOther(url, 0, url.length(), year)) {
            return;
        }
        int from = LinkLook.startOfName(url);
        int to = LinkLook.endOfPath(url);
        boolean encoded = url.indexOf('%', from) >= 0;
        boolean doubtful = encoded || ShownYears.mayBeOther(url, from, to, year);
        if (!doubtful || links.isDead(link) || !LinkLook.isNamed(url)) {
            return;
        }
        String name = PercentEncoding.decode(url.substring(from, to));
        ShownYears years = ShownYears.in(name, year);
        if (years.isOnlyOther()) {
            String others = years.getOthers().stream().map(String::valueOf).collect(Collectors.joining(", "));
            Object[] arguments = {
                rule.getItem(), rule.getRequirement(), year, Messages.of("where.years", Messages.quoted(name), others)
            };
            found.addOnSite(rule, link, FindingKind.OTHER_YEAR, Severity.WARNING, null, "other-year.name", arguments);
        }
    }
}
