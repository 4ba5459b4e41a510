package io.github.openita.io.page;

import io.github.openita.core.disclosure.Link;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.page.html.HtmlItems;
import io.github.openita.io.page.html.Hyperlink;
import io.github.openita.io.page.html.ItemStart;
import io.github.openita.io.page.html.PageLine;
import io.github.openita.io.page.words.FormElements;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.LinkAddresses;
import io.github.openita.io.page.words.PageYears;
import io.github.openita.io.page.words.WrittenCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads a page as rows: where an item begins, which links are its own, and which belong to none. Used once, by one thread.
 */
final class HtmlRows {

    private static final int BEGINNING = 4000;
    private static final int LEAST_TEXT = 40;

    /** What leads away from the items. */
    private static final Pattern WAY_BACK = Pattern.compile(
            "(?:กลับ|ย้อนกลับ|หน้าแรก|หน้าหลัก|กลับ(?:สู่)?(?:หน้าแรก|หน้าหลัก|ด้านบน)|home|back|top|แชร์|share|print|พิมพ์)",
            Pattern.CASE_INSENSITIVE);

    /** What a server or a script puts its data into. */
    private static final Pattern TEMPLATE = Pattern.compile(
            "<!--\\?(?:php|=)|&lt;\\?(?:php|=)|\\bimport\\s+[^;\\n]{1,200}\\bfrom\\s+[\"']|\\bclassname=");

    private static final Set<String> SERVED_BY_SCRIPT = Set.of("root", "app", "__next", "__nuxt");

    private final String name;
    private final Document page;
    private final HtmlItems items;
    private final LinkAddresses addresses;
    private final Set<Hyperlink> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PageText> notUnderstood = new ArrayList<>();

    private HtmlRows(String name, Document page, HtmlItems items) {
        this.name = name;
        this.page = page;
        this.items = items;
        addresses = items.addresses();
    }

    static ReadPage read(
            String name, Document page, FormTitles titles, FormElements elements, LinkAddresses addresses) {
        return new HtmlRows(name, page, new HtmlItems(page, titles, elements, addresses)).read();
    }

    private ReadPage read() {
        List<PageRow> rows = new ArrayList<>();
        for (int item = 0; item < items.count(); item++) {
            rows.add(row(item, items.linesOf(item)));
        }
        List<PageLine> lines = items.lines();
        List<PageLink> stray = new ArrayList<>();
        int menuLinks = 0;
        SortedSet<FiscalYear> named = new TreeSet<>();
        SortedSet<FiscalYear> yearsOfHeadings = new TreeSet<>();
        PageYears.addFrom(ThaiText.normalize(page.title()), false, named);
        PageYears.addFrom(ThaiText.normalize(page.title()), true, yearsOfHeadings);
        StringBuilder text = new StringBuilder(ThaiText.normalize(page.title()));
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (items.isBetween(i) && !line.aside()) {
                int rank = line.rank();
                PageYears.addFrom(line.text(), false, named);
                PageYears.addFrom(line.text(), rank > 0 && rank < 4, yearsOfHeadings);
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
        if (rows.isEmpty() && TEMPLATE.matcher(page.html()).find()) {
            notUnderstood.add(
                    new PageText(
                            placeOf(Optional.empty()),
                            ThaiText.normalize(page.title()),
                            BilingualText.of(
                                    "ไฟล์นี้เป็นแม่แบบ (PHP หรือ JavaScript) ที่เซิร์ฟเวอร์หรือสคริปต์จะเติมข้อมูล ไม่ใช่หน้าที่คนเห็น:"
                                            + " เปิดหน้าในเบราว์เซอร์แล้วบันทึกทั้งหน้า แล้วนำเข้าไฟล์นั้น",
                                    "this file is a template (PHP or JavaScript) that a server or a script fills in, not the page that"
                                            + " people see: open the page in a browser, save the whole page, and import that file")));
        } else if (rows.isEmpty() && isMadeByScript()) {
            notUnderstood.add(new PageText(
                    placeOf(Optional.empty()),
                    ThaiText.normalize(page.title()),
                    BilingualText.of(
                            "หน้านี้ไม่มีเนื้อหาใน HTML เพราะสคริปต์สร้างขึ้นเมื่อเปิดในเบราว์เซอร์: เปิดหน้าแล้วบันทึกทั้งหน้า แล้วนำเข้าไฟล์นั้น",
                            "a script makes this page in the browser, so its HTML has no content: open it, save the whole page,"
                                    + " and import that file")));
        }
        return new ReadPage(
                name,
                rows,
                stray,
                List.copyOf(notUnderstood),
                named.isEmpty() ? yearsOfHeadings : named,
                menuLinks,
                text.toString());
    }

    /** Whether the page is made in the browser by a script, so that its text has nothing to read. */
    private boolean isMadeByScript() {
        return page.selectFirst("script") != null
                && (ThaiText.normalize(page.body().text()).length() < LEAST_TEXT
                        || page.body().children().stream().anyMatch(child -> SERVED_BY_SCRIPT.contains(child.id())));
    }

    private PagePlace placeOf(Optional<Integer> line) {
        return new PagePlace(name, line);
    }

    private PageRow row(int item, List<PageLine> own) {
        PageLine first = own.get(0);
        ItemStart start = items.start(item);
        String title = start.title();
        if (title.isEmpty() && start.code().isPresent() && !start.code().get().part()) {
            title = titleBehind(first, own);
        }
        if (title.length() > ItemStart.LONGEST_TITLE) {
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
        return new PageRow(placeOf(first.line()), start.code(), title, start.elements(), items.year(item), links);
    }

    /** The title in a line of its own after the code: in the next cell, or the next line that is more than a link. */
    private static String titleBehind(PageLine first, List<PageLine> own) {
        Element row = first.row();
        for (PageLine line : own.subList(1, own.size())) {
            boolean beside = row == null || row.equals(line.row());
            if (beside && PageLine.hasWords(line.plain())) {
                return line.plain().length() > ItemStart.LONGEST_TITLE ? "" : line.plain();
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
        boolean says = PageLine.hasWords(uncoded)
                && caption.length() <= ItemStart.LONGEST_TITLE
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
