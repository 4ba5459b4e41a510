package io.github.openita.io.page.html;

import io.github.openita.core.words.FiscalYear;
import io.github.openita.io.page.words.FormElements;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.LinkAddresses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The items of a page: in which lines they begin, and which lines are an item's own. These are those up to the next item
 * that stand in the same card, row or list entry where that has links, else in what follows it within what holds the items
 * around it; and those that it opens by a click. Used by one thread.
 */
public final class HtmlItems {

    /** What stands before a link, such as "เอกสาร :", is no longer. */
    private static final int LONGEST_LABEL = 40;

    private static final Set<String> ONE_LINE =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "caption", "button", "label", "td", "th");
    private static final Set<String> ROWS = Set.of("tr", "tbody", "thead", "tfoot");

    private final Document page;
    private final LinkAddresses addresses;
    private final List<PageLine> lines;
    private final @Nullable ItemStart[] starts;
    private final List<Optional<FiscalYear>> years;
    private final List<Integer> begins = new ArrayList<>();
    /** What is shown by a click is looked for so many times. */
    private int mostOpened = 200;

    /**
     * Finds the items.
     *
     * @param addresses tells where links lead that do not go on from what the page says itself
     */
    public HtmlItems(Document page, FormTitles titles, FormElements elements, LinkAddresses addresses) {
        this.page = page;
        Element base = page.selectFirst("base[href]");
        this.addresses = base == null ? addresses : addresses.from(base.attr("href"));
        lines = HtmlLines.of(page);
        starts = HtmlStarts.of(lines, titles, elements);
        years = YearSections.of(lines, starts);
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != null) {
                begins.add(i);
            }
        }
    }

    /** All lines of the page. */
    public List<PageLine> lines() {
        return lines;
    }

    /** Tells where the links of the page lead. */
    public LinkAddresses addresses() {
        return addresses;
    }

    /** How many items begin on the page. */
    public int count() {
        return begins.size();
    }

    /** Whether no item begins in a line. */
    public boolean isBetween(int line) {
        return starts[line] == null;
    }

    /** What makes the first line of an item that. */
    public ItemStart start(int item) {
        return Objects.requireNonNull(starts[begins.get(item)]);
    }

    /** The year of the section that an item stands in; empty where no heading above it names one. */
    public Optional<FiscalYear> year(int item) {
        return years.get(begins.get(item));
    }

    /** The lines of an item, its first included; where it is known by its elements only, these and the links below them. */
    public List<PageLine> linesOf(int item) {
        int before = item == 0 ? -1 : begins.get(item - 1);
        int next = item + 1 < begins.size() ? begins.get(item + 1) : lines.size();
        List<PageLine> own = linesOf(begins.get(item), before, next);
        return start(item).elements().isEmpty()
                ? own
                : upToOtherWords(lines.get(start(item).end()), own);
    }

    private static List<PageLine> upToOtherWords(PageLine last, List<PageLine> own) {
        int end = own.indexOf(last);
        for (int i = end + 1; i < own.size(); i++) {
            PageLine line = own.get(i);
            if (PageLine.hasWords(line.plain())
                    && (line.links().isEmpty() || line.plain().length() > LONGEST_LABEL)) {
                return own.subList(0, i);
            }
        }
        return own;
    }

    private List<PageLine> linesOf(int at, int before, int next) {
        PageLine first = lines.get(at);
        Element held = heldWith(first, before, next, at);
        List<PageLine> own = new ArrayList<>();
        own.add(first);
        Element branch = branchOf(first.block(), held);
        boolean closed = isClosed(branch) && hasLinks(branch, at, next);
        int rank = first.rank();
        for (int i = at + 1; i < next; i++) {
            PageLine line = lines.get(i);
            boolean ends = !line.isIn(closed ? branch : held)
                    || line.aside() != first.aside()
                    || (!closed && line.rank() > 0 && (rank == 0 || line.rank() <= rank));
            if (ends) {
                break;
            }
            own.add(line);
        }
        addOpened(own, at);
        return own;
    }

    /** The element that holds the item together with the one nearest to it, or with the links that follow the only one. */
    private Element heldWith(PageLine first, int before, int next, int at) {
        Element withBefore =
                before < 0 ? null : common(first.block(), lines.get(before).block());
        Element withNext = next >= lines.size()
                ? null
                : common(first.block(), lines.get(next).block());
        if (withNext != null && (withBefore == null || depth(withNext) > depth(withBefore))) {
            return withNext;
        }
        if (withBefore != null) {
            return withBefore;
        }
        for (Element held = first.block(); held != null; held = held.parent()) {
            if (hasLinks(held, at, lines.size()) || held.parent() == null || held.equals(page.body())) {
                return held;
            }
        }
        return page.body();
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Element at = element.parent(); at != null; at = at.parent()) {
            depth++;
        }
        return depth;
    }

    private static Element common(Element one, Element other) {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element at = one; at != null; at = at.parent()) {
            around.add(at);
        }
        Element at = other;
        Element up = at.parent();
        while (!around.contains(at) && up != null) {
            at = up;
            up = at.parent();
        }
        return at;
    }

    /** What of an element's children holds the block; the block itself where that is the element. */
    private static Element branchOf(Element block, Element held) {
        Element at = block;
        Element up = at.parent();
        while (!at.equals(held) && up != null && !up.equals(held)) {
            at = up;
            up = at.parent();
        }
        return at;
    }

    /** Whether what stands beside the branch belongs to others: it is a card or an entry, not a line or row. */
    private boolean isClosed(Element branch) {
        String tag = branch.normalName();
        if (tag.equals("li")) {
            return true;
        }
        return !ONE_LINE.contains(tag)
                && !ROWS.contains(tag)
                && branch.stream().anyMatch(inner -> !inner.equals(branch) && inner.isBlock());
    }

    private boolean hasLinks(Element element, int from, int to) {
        for (int i = from; i < to; i++) {
            PageLine line = lines.get(i);
            if (line.isIn(element)) {
                if (line.links().stream()
                        .anyMatch(link -> addresses.find(link.href()).isPresent())) {
                    return true;
                }
            } else if (i > from) {
                return false;
            }
        }
        return false;
    }

    /** Adds what the item opens elsewhere on the page when it is clicked on, unless other items stand there. */
    private void addOpened(List<PageLine> own, int at) {
        Set<String> opens = new LinkedHashSet<>();
        own.forEach(line -> opens.addAll(line.opens()));
        Set<PageLine> known = Collections.newSetFromMap(new IdentityHashMap<>());
        known.addAll(own);
        for (String id : opens) {
            Element opened = mostOpened-- > 0 ? page.getElementById(id) : null;
            if (opened != null && !lines.get(at).isIn(opened)) {
                List<PageLine> shown = new ArrayList<>();
                boolean ofOthers = false;
                for (int i = 0; i < lines.size(); i++) {
                    if (lines.get(i).isIn(opened)) {
                        ofOthers |= starts[i] != null && i != at && !isSame(i, at);
                        shown.add(lines.get(i));
                    }
                }
                if (!ofOthers) {
                    shown.stream().filter(known::add).forEach(own::add);
                }
            }
        }
    }

    private boolean isSame(int one, int other) {
        ItemStart start = starts[one];
        ItemStart like = starts[other];
        return start != null && like != null && start.isSame(like);
    }
}
