package io.github.openita.rules.check;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.rules.Evidence;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Rule;
import io.github.openita.rules.link.LinkForm;
import io.github.openita.rules.link.LinkLook;
import io.github.openita.rules.reading.LinkEnd;
import io.github.openita.rules.reading.LinkTarget;
import io.github.openita.rules.reading.LinkVisit;
import io.github.openita.rules.reading.LinkVisitor;
import io.github.openita.rules.reading.PublishedFile;
import io.github.openita.rules.reading.SiteLink;
import io.github.openita.rules.reading.VisitEnd;
import io.github.openita.rules.site.SiteAddress;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One item where it is published: where its links lead, and what is there. Of each link at most one thing is known: where
 * it led in the site, or what trying it showed. Used by one thread.
 */
final class SiteItem {

    private static final LinkTarget OUTSIDE = LinkTarget.of(LinkEnd.OUTSIDE);

    private final SiteVisit visit;
    private final Item item;
    private final ItemDisclosure disclosed;
    private final ItemFiles files;
    /** What there is at the links into the site, by their place in the list. */
    private final SortedMap<Integer, LinkTarget> targets = new TreeMap<>();
    /** Where those of them lead that are not dead. */
    private final SortedMap<Integer, SiteLink> ways = new TreeMap<>();
    /** Those for which a server chooses a page by their query, where the site has no page for it. */
    private final SortedSet<Integer> undecided = new TreeSet<>();
    /** What trying the other links showed. */
    private final SortedMap<Integer, LinkVisit> visits = new TreeMap<>();
    /** Whether a link could not be tried for want of the site that it is of. */
    private boolean withoutWebsite;

    SiteItem(SiteVisit visit, Item item, ItemDisclosure disclosed) {
        this.visit = visit;
        this.item = item;
        this.disclosed = disclosed;
        this.files = new ItemFiles(visit, item, disclosed);
    }

    private String url(int link) {
        return disclosed.getLinks().get(link).getUrl();
    }

    /** Whether a link that looks good leads nowhere; one that is not followed is noted. */
    boolean leadsNowhere(int link) {
        Optional<SiteAddress.Way> way = visit.wayOf(url(link));
        if (way.isPresent()) {
            return leadsNowhere(link, way.get());
        }
        LinkVisitor visitor = visit.visitor();
        String address =
                visitor == null ? null : visit.address().addressOf(url(link)).orElse(null);
        if (visitor == null || address == null) {
            visit.noteExternal(item.getCode(), url(link));
            files.noteUnread(url(link));
            withoutWebsite |= visitor != null && LinkForm.of(url(link)).host() == null;
            return false;
        }
        LinkVisit visited = visitor.visit(address);
        visits.put(link, visited);
        return VisitOutcome.of(visited.end()).isDead();
    }

    private boolean leadsNowhere(int link, SiteAddress.Way way) {
        SiteLink into = way.link();
        LinkTarget target = into == null ? OUTSIDE : visit.site().follow(into);
        boolean open = way.isChosenByServer() && !target.end().isDead();
        for (SiteLink withQuery : way.withQuery()) {
            LinkTarget other = visit.site().follow(withQuery);
            if (!other.end().isDead() || other.end() == LinkEnd.NO_ANCHOR) {
                into = withQuery;
                target = other;
                open = false;
                break;
            }
        }
        if (open) {
            undecided.add(link);
            return false;
        }
        targets.put(link, target);
        if (into == null || target.end().isDead()) {
            return true;
        }
        ways.put(link, into);
        return false;
    }

    /** Reports what is wrong with a link that was followed or tried; {@code false} where nothing was found in this way. */
    boolean report(Rule rule, int link, Severity ifDead) {
        LinkTarget target = targets.get(link);
        LinkVisit visited = visits.get(link);
        if (target != null && target.end().isDead()) {
            reportDeadEnd(rule, link, target, ifDead);
            return true;
        }
        return visited != null && reportVisit(rule, link, visited, ifDead);
    }

    private void reportDeadEnd(Rule rule, int link, LinkTarget target, Severity severity) {
        // What asks for a password is made by a server: to add it as a file is no remedy.
        boolean login = LinkLook.isLogin(url(link));
        FindingKind kind = login ? FindingKind.LOGIN_NEEDED : FindingKind.DEAD_LINK;
        String key =
                login ? kind.getCode() : kind.getCode() + "." + target.end().code();
        report(rule, link, kind, key, severity, Messages.quoted(target.place()));
    }

    private boolean reportVisit(Rule rule, int link, LinkVisit visited, Severity ifDead) {
        VisitOutcome outcome = VisitOutcome.of(visited.end());
        Object status = visited.status()
                .<Object>map(code -> Messages.of("visit.status", code))
                .orElse(Messages.of("visit.silent"));
        Object last = visited.way().isEmpty()
                ? Messages.of("visit.here")
                : Messages.quoted(visited.way().get(visited.way().size() - 1));
        if (outcome.isSkipped()) {
            visit.found().skip(rule, Messages.of(outcome.key(), Messages.quoted(url(link)), status));
            return false;
        }
        FindingKind kind = outcome.kind();
        if (kind == null) {
            return false;
        }
        Object where = visited.elsewhere().<Object>map(Messages::quoted).orElse(last);
        report(
                rule,
                link,
                kind,
                outcome.key(visited),
                outcome.isDead() ? ifDead : Severity.WARNING,
                outcome.isAboutWay() ? where : status);
        return true;
    }

    private void report(Rule rule, int link, FindingKind kind, String key, Severity severity, Object what) {
        @Nullable Object[] arguments = {rule.getItem(), rule.getRequirement(), Messages.quoted(url(link)), what};
        visit.found().addOnSite(rule, link, kind, severity, null, key, arguments);
    }

    /** Whether somebody without a password was seen to get in. */
    boolean isOpen(int link) {
        LinkVisit visited = visits.get(link);
        return ways.containsKey(link) || (visited != null && visited.end() == VisitEnd.OPENED);
    }

    /** Opens what the links lead to, once they were followed. */
    void openFiles(Rule rule) {
        if (withoutWebsite) {
            visit.found().skip(rule, Messages.of("why.no-address"));
        }
        for (int link = 0; link < disclosed.getLinks().size(); link++) {
            LinkTarget target = targets.get(link);
            LinkVisit visited = visits.get(link);
            if (undecided.contains(link)) {
                visit.found().skip(rule, Messages.of("why.query", Messages.quoted(url(link))));
                files.noteUnread(url(link));
            } else if (target != null && target.end() == LinkEnd.UNREADABLE) {
                visit.found().skip(rule, Messages.of("why.unreadable", Messages.quoted(target.place())));
                files.noteUnread(url(link));
            } else if (target != null) {
                SiteLink way = ways.get(link);
                open(link, way == null ? Optional.empty() : visit.site().open(way));
            } else if (visited != null) {
                open(link, VisitOutcome.of(visited.end()).isDead() ? Optional.empty() : visited.file());
            }
        }
    }

    private void open(int link, Optional<PublishedFile> file) {
        file.ifPresentOrElse(one -> files.open(link, url(link), one), () -> files.noteUnread(url(link)));
    }

    /** What is known of what the links lead to. */
    ItemFiles files() {
        return files;
    }

    /** Whether an element was seen in what was opened. */
    boolean shows(Element element) {
        return files.shows(element);
    }

    /** What the verdict rests on. */
    Evidence evidence() {
        if (files.isAnyRead()) {
            return Evidence.READ;
        }
        boolean opened = targets.values().stream().anyMatch(target -> target.end() != LinkEnd.UNREADABLE)
                || visits.values().stream()
                        .anyMatch(visited -> VisitOutcome.of(visited.end()).isKnown());
        return opened ? Evidence.OPENED : Evidence.STATED;
    }
}
