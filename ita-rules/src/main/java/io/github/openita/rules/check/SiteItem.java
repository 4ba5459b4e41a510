package io.github.openita.rules.check;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Rule;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.LinkTarget;
import io.github.openita.rules.reading.SiteLink;
import io.github.openita.rules.site.SiteAddress;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** One item in the published site: where its links lead, and what its data files hold. Used by one thread. */
final class SiteItem {

    private static final LinkTarget OUTSIDE = LinkTarget.of(LinkEnd.OUTSIDE);

    private final SiteVisit visit;
    private final QuestionCode code;
    private final ItemDisclosure item;
    private final ItemTables tables;
    /** What there is at the links into the site, by their place in the list. */
    private final SortedMap<Integer, LinkTarget> targets = new TreeMap<>();
    /** Where those of them lead that are not dead. */
    private final SortedMap<Integer, SiteLink> ways = new TreeMap<>();

    SiteItem(SiteVisit visit, QuestionCode code, ItemDisclosure item, ItemTables tables) {
        this.visit = visit;
        this.code = code;
        this.item = item;
        this.tables = tables;
    }

    private String url(int link) {
        return item.getLinks().get(link).getUrl();
    }

    /** Whether a link that looks good leads nowhere in the site; one that leads to another is noted. */
    boolean leadsNowhere(int link) {
        Optional<SiteAddress.Way> way = visit.address().wayOf(url(link));
        if (way.isEmpty()) {
            visit.noteExternal(code, url(link));
            tables.noteUnopened(url(link));
            return false;
        }
        SiteLink into = way.get().link();
        LinkTarget target = into == null ? OUTSIDE : visit.site().follow(into);
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
        Object[] arguments = {
            rule.getItem(), rule.getRequirement(), Messages.quoted(url(link)), Messages.quoted(target.place())
        };
        visit.found()
                .addOnSite(
                        rule,
                        link,
                        FindingKind.DEAD_LINK,
                        severity,
                        null,
                        Messages.of(key, arguments),
                        Messages.of(key + ".remedy", arguments));
        return true;
    }

    /** Opens the data files, once the links were followed. */
    void openFiles(Rule rule) {
        ways.forEach((link, way) -> {
            LinkTarget target = targets.get(link);
            if (target != null && target.end() == LinkEnd.UNREADABLE) {
                visit.found().skip(rule, Messages.of("why.unreadable", Messages.quoted(target.place())));
                tables.noteUnopened(url(link));
            } else {
                tables.open(link, url(link), way);
            }
        });
        tables.reportRefused(rule);
    }

    /** Checks what the data files show of an element. */
    void checkTables(Rule rule) {
        tables.check(rule);
    }
}
