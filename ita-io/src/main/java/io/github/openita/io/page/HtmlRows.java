package io.github.openita.io.page;

import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page as rows: where an item begins, and which of the links behind it are its own. Used once, by one thread.
 *
 * <p>An item begins at a line that has a code, or whose words are the title of an item. Its links are those up to the
 * next item that stand in the same part of the page: in the same card, row or list entry where that has links, else in
 * what follows it within what holds the items around it.
 */
final class HtmlRows {

    /** Of longer lines none is a title. */
    private static final int LONGEST_TITLE = 300;

    /** In so many lines titles are looked for. */
    private static final int MOST_LINES = 20_000;

    private static final int BEGINNING = 4000;
    private static final int LEAST_TEXT = 40;

    private static final Set<String> ONE_LINE =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "dt", "caption", "button", "label", "td", "th");
    private static final Set<String> ROWS = Set.of("tr", "tbody", "thead", "tfoot");

    /** What leads away from the items. */
    private static final Pattern WAY_BACK = Pattern.compile(
            "(?:กลับ|ย้อนกลับ|หน้าแรก|หน้าหลัก|กลับ(?:สู่)?(?:หน้าแรก|หน้าหลัก|ด้านบน)|home|back|top|แชร์|share|print|พิมพ์)",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> SERVED_BY_SCRIPT = Set.of("root", "app", "__next", "__nuxt");

    private final String name;
    private final Document page;
    private final FormTitles titles;
    private final Addresses addresses;
    private final List<PageLine> lines;
    private final @Nullable Start[] starts;
    private final Set<Hyperlink> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PageText> notUnderstood = new ArrayList<>();
    /** What is shown by a click is looked for so many times. */
    private int mostOpened = 200;

    /** What makes a line the first of an item: its code, its title, or both. */
    private record Start(Optional<WrittenCode> code, String title, Optional<QuestionCode> item) {}

    private HtmlRows(String name, Document page, FormTitles titles, Addresses addresses) {
        this.name = name;
        this.page = page;
        this.titles = titles;
        Element base = page.selectFirst("base[href]");
        this.addresses = base == null ? addresses : addresses.from(base.attr("href"));
        lines = HtmlLines.of(page);
        starts = new Start[lines.size()];
    }

    static ReadPage read(String name, Document page, FormTitles titles, Addresses addresses) {
        return new HtmlRows(name, page, titles, addresses).read();
    }

    private ReadPage read() {
        findCodes();
        findTitles();
        List<PageRow> rows = rows();
        List<PageLink> stray = new ArrayList<>();
        int menuLinks = 0;
        SortedSet<FiscalYear> years = new TreeSet<>();
        PageYears.addFrom(ThaiText.normalize(page.title()), true, years);
        StringBuilder text = new StringBuilder(ThaiText.normalize(page.title()));
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (starts[i] == null && !line.aside()) {
                int rank = line.rank();
                PageYears.addFrom(line.text(), rank > 0 && rank < 4, years);
            }
            if (text.length() < BEGINNING) {
                text.append('\n').append(line.text());
            }
            for (Hyperlink link : line.links()) {
                if (!taken.contains(link) && addresses.find(link.href()).isPresent()) {
                    if (line.aside()) {
                        menuLinks++;
                    } else {
                        stray.add(linkOf(link, ""));
                    }
                }
            }
        }
        if (rows.isEmpty() && isMadeByScript()) {
            notUnderstood.add(new PageText(
                    placeOf(0),
                    ThaiText.normalize(page.title()),
                    BilingualText.of(
                            "หน้านี้ไม่มีเนื้อหาใน HTML เพราะสคริปต์สร้างขึ้นเมื่อเปิดในเบราว์เซอร์: เปิดหน้าแล้วบันทึกทั้งหน้า แล้วนำเข้าไฟล์นั้น",
                            "a script makes this page in the browser, so its HTML has no content: open it, save the whole page,"
                                    + " and import that file")));
        }
        return new ReadPage(name, rows, stray, List.copyOf(notUnderstood), years, menuLinks, text.toString());
    }

    /** Whether the page is made in the browser by a script, so that its text has nothing to read. */
    private boolean isMadeByScript() {
        return page.selectFirst("script") != null
                && (ThaiText.normalize(page.body().text()).length() < LEAST_TEXT
                        || page.body().children().stream().anyMatch(child -> SERVED_BY_SCRIPT.contains(child.id())));
    }

    private PagePlace placeOf(int line) {
        return new PagePlace(name, line);
    }

    private void findCodes() {
        List<Optional<WrittenCode>> codes = new ArrayList<>();
        for (PageLine line : lines) {
            codes.add(WrittenCode.of(line.text()).or(() -> WrittenCode.of(line.plain())));
        }
        boolean zeros = areCodes(codes);
        for (int i = 0; i < codes.size(); i++) {
            PageLine line = lines.get(i);
            Optional<WrittenCode> code = codes.get(i).or(() -> amid(line.text()));
            boolean sure = code.map(WrittenCode::kind)
                    .map(kind -> switch (kind) {
                        case LETTER, OTHER_SCHEME -> true;
                        case ZERO -> zeros;
                        case NUMBER -> false;
                    })
                    .orElse(false);
            if (code.isPresent() && (sure || isItsTitle(code.get(), i))) {
                starts[i] = new Start(code, code.get().part() ? "" : titleOf(line, code.get()), Optional.empty());
            }
        }
    }

    /** Whether numbers that begin with a zero are codes on this page: 01 to 09 and 010 or more stand there. */
    private static boolean areCodes(List<Optional<WrittenCode>> codes) {
        Set<Integer> numbers = new HashSet<>();
        codes.forEach(code -> code.filter(written -> written.kind() == WrittenCode.Kind.ZERO)
                .ifPresent(written -> numbers.add(written.number())));
        return numbers.size() > 2
                && numbers.stream().anyMatch(number -> number > 9)
                && (numbers.stream().anyMatch(number -> number < 10)
                        || numbers.stream().anyMatch(number -> number > 10));
    }

    private Optional<WrittenCode> amid(String text) {
        return text.length() > LONGEST_TITLE
                ? Optional.empty()
                : WrittenCode.amid(text).filter(code -> isItsTitle(code, lines.size()));
    }

    /** Whether what stands beside a code, or in the next cell, is the title of that item. */
    private boolean isItsTitle(WrittenCode code, int at) {
        boolean alone = code.title().isEmpty() && at + 1 < lines.size();
        String title = alone ? lines.get(at + 1).text() : code.title();
        return titles.likeness(TitleKey.of(title), QuestionCode.of(Tool.OIT, code.number())) >= FormTitles.LEAST;
    }

    /** What a line with a code says besides: the words that are no link, else the first link. */
    private static String titleOf(PageLine line, WrittenCode code) {
        boolean amid = WrittenCode.of(line.text()).isEmpty()
                && WrittenCode.of(line.plain()).isEmpty();
        if (amid) {
            return code.title();
        }
        String unlinked = WrittenCode.of(line.plain()).map(WrittenCode::title).orElse(line.plain());
        if (hasWords(unlinked)) {
            return WrittenCode.unmarked(unlinked);
        }
        for (Hyperlink link : line.inLinks()) {
            String words =
                    WrittenCode.of(link.caption()).map(WrittenCode::title).orElse(link.caption());
            if (hasWords(words)) {
                // A caption of several lines is not a title of one.
                return line.inLinks().size() == 1 ? code.title() : words;
            }
        }
        return "";
    }

    private static boolean hasWords(String text) {
        return text.codePoints().filter(Character::isLetter).count() > 1;
    }

    /** On a page with codes only lines that say a title exactly, of items that have no code there. */
    private void findTitles() {
        Set<QuestionCode> coded = new HashSet<>();
        for (Start start : starts) {
            if (start != null) {
                coded.add(QuestionCode.of(Tool.OIT, start.code.orElseThrow().number()));
            }
        }
        Map<String, Optional<FormTitles.Match>> known = new HashMap<>();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            PageLine line = lines.get(i);
            if (starts[i] == null && !line.aside()) {
                String title = "";
                FormTitles.Match best = null;
                for (String words : wordsOf(line)) {
                    Optional<FormTitles.Match> match = words.length() > LONGEST_TITLE
                            ? Optional.empty()
                            : known.computeIfAbsent(words, text -> titles.find(TitleKey.of(text)));
                    if (match.isPresent() && (best == null || match.get().sureness() > best.sureness())) {
                        best = match.get();
                        title = words;
                    }
                }
                if (best != null && (coded.isEmpty() || (best.sureness() == 100 && !coded.contains(best.code())))) {
                    starts[i] = new Start(Optional.empty(), WrittenCode.unnumbered(title), Optional.of(best.code()));
                }
            }
        }
    }

    private static List<String> wordsOf(PageLine line) {
        List<String> words = new ArrayList<>();
        words.add(line.text());
        if (!line.plain().equals(line.text())) {
            words.add(line.plain());
            line.inLinks().stream().limit(1).forEach(link -> words.add(link.caption()));
        }
        return words;
    }

    private List<PageRow> rows() {
        List<Integer> begins = new ArrayList<>();
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] != null) {
                begins.add(i);
            }
        }
        List<PageRow> rows = new ArrayList<>();
        for (int k = 0; k < begins.size(); k++) {
            int at = begins.get(k);
            int before = k == 0 ? -1 : begins.get(k - 1);
            int next = k + 1 < begins.size() ? begins.get(k + 1) : lines.size();
            rows.add(row(at, linesOf(at, before, next)));
        }
        return rows;
    }

    /** The lines of an item, its first included. */
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
                        ofOthers |= starts[i] != null && i != at && !isSame(starts[i], starts[at]);
                        shown.add(lines.get(i));
                    }
                }
                if (!ofOthers) {
                    shown.stream().filter(known::add).forEach(own::add);
                }
            }
        }
    }

    private static boolean isSame(@Nullable Start one, @Nullable Start other) {
        return one != null
                && other != null
                && one.code.map(WrittenCode::shown).equals(other.code.map(WrittenCode::shown))
                && one.item.equals(other.item);
    }

    private PageRow row(int at, List<PageLine> own) {
        PageLine first = lines.get(at);
        Start start = starts[at];
        if (start == null) {
            throw new IllegalStateException("no item begins in line " + first.line());
        }
        String title = start.title;
        if (title.isEmpty() && start.code.isPresent() && !start.code.get().part()) {
            title = titleBehind(first, own);
        }
        if (title.length() > LONGEST_TITLE) {
            title = "";
        }
        List<PageLink> links = new ArrayList<>();
        for (PageLine line : own) {
            for (Hyperlink link : line.links()) {
                if (addresses.find(link.href()).isPresent() && !taken.contains(link)) {
                    if (link.isUnseen()) {
                        taken.add(link);
                        notUnderstood.add(unseen(link));
                    } else if (!WAY_BACK.matcher(link.caption()).matches()) {
                        taken.add(link);
                        links.add(linkOf(link, title));
                    }
                }
            }
        }
        return new PageRow(placeOf(first.line()), start.code, title, links);
    }

    /** The title in a line of its own behind the code: in the next cell, or the next line that is more than a link. */
    private static String titleBehind(PageLine first, List<PageLine> own) {
        Element row = first.row();
        for (PageLine line : own.subList(1, own.size())) {
            boolean beside = row == null || row.equals(line.row());
            if (beside && hasWords(line.plain())) {
                return line.plain().length() > LONGEST_TITLE ? "" : line.plain();
            }
            if (beside && !line.inLinks().isEmpty() && row == null) {
                return line.inLinks().get(0).caption();
            }
        }
        return "";
    }

    private PageLink linkOf(Hyperlink link, String title) {
        String address = addresses.find(link.href()).orElseThrow();
        String caption = link.caption();
        String uncoded = WrittenCode.of(caption).map(WrittenCode::title).orElse(caption);
        boolean says = hasWords(uncoded)
                && caption.length() <= LONGEST_TITLE
                && !uncoded.equals(title)
                && !caption.equals(address)
                && !caption.equals(link.href())
                && !caption.startsWith("http");
        return new PageLink(
                placeOf(link.line()), says ? Link.of(WrittenCode.unnumbered(caption), address) : Link.of(address));
    }

    private PageText unseen(Hyperlink link) {
        return new PageText(
                placeOf(link.line()),
                addresses.find(link.href()).orElseThrow(),
                BilingualText.of(
                        "ลิงก์ไม่มีคำให้คลิก ผู้อ่านจึงมองไม่เห็น",
                        "the link has no words to click on, so nobody sees it"));
    }
}
