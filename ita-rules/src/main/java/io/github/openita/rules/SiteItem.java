package io.github.openita.rules;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.problem.Severity;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds one item against the published site: where its links lead, and what its data files hold. Used by one thread.
 */
final class SiteItem {

    private static final LinkTarget OUTSIDE = LinkTarget.of(LinkEnd.OUTSIDE);

    private final SiteCheck run;
    private final ItemRequirement requirement;
    private final ItemDisclosure item;
    private final ItemTables tables;
    /** What there is at the links into the site, by their place in the list. */
    private final SortedMap<Integer, LinkTarget> targets = new TreeMap<>();
    /** Where those of them lead that are not dead. */
    private final SortedMap<Integer, SiteLink> ways = new TreeMap<>();

    SiteItem(SiteCheck run, ItemRequirement requirement, ItemDisclosure item) {
        this.run = run;
        this.requirement = requirement;
        this.item = item;
        this.tables = new ItemTables(run, requirement, item);
    }

    private String url(int link) {
        return item.getLinks().get(link).getUrl();
    }

    /** Whether a link that looks good leads nowhere in the site; one that leads to another is noted. */
    boolean leadsNowhere(int link) {
        SiteAddress.Way way = run.address().wayOf(url(link));
        if (way == null) {
            run.noteExternal(requirement.getCode(), url(link));
            tables.noteUnopened(url(link));
            return false;
        }
        SiteLink into = way.link();
        LinkTarget target = into == null ? OUTSIDE : run.site().follow(into);
        targets.put(link, target);
        if (into == null || target.end().isDead()) {
            return true;
        }
        ways.put(link, into);
        return false;
    }

    /** Reports a link that leads nowhere in the site; {@code false} where it is another one. */
    boolean reportDeadEnd(Rule rule, int link, Severity severity) {
        LinkTarget target = targets.get(link);
        if (target == null) {
            return false;
        }
        String key = FindingKind.DEAD_LINK.getCode() + "." + target.end().code();
        Object[] said = {
            rule.getItem(), rule.getRequirement(), Messages.quoted(url(link)), Messages.quoted(target.place())
        };
        run.report(
                rule,
                FindingKind.DEAD_LINK,
                severity,
                link,
                null,
                Messages.of(key, said),
                Messages.of(key + ".remedy", said));
        return true;
    }

    /** Opens the data files, once the links were followed. */
    void openFiles(Rule rule) {
        ways.forEach((link, way) -> {
            LinkTarget target = targets.get(link);
            if (target != null && target.end() == LinkEnd.UNREADABLE) {
                run.skip(rule, Messages.of("why.unreadable", Messages.quoted(target.place())));
                tables.noteUnopened(url(link));
            } else {
                tables.open(link, url(link), way);
            }
        });
        tables.reportRefused(rule);
    }

    /** Checks what the data files show of an element. */
    void check(Rule rule) {
        tables.check(rule);
    }
}
