package io.github.openita.io.page;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.core.words.Tool;
import io.github.openita.io.page.words.ElementMatch;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.TitleKey;
import io.github.openita.io.page.words.WrittenCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives what pages show to the items of an edition. Used once, by one thread. */
final class ItemMatcher {

    /** So many links of an item a disclosure takes. */
    private static final int MOST_LINKS = 1000;

    /** So many items that stand in two sections make these two years of the same list. */
    private static final int FEWEST_AGAIN = 2;

    private final Edition edition;
    private final FormTitles titles;
    private final SortedMap<QuestionCode, Gathered> items = new TreeMap<>();
    private final List<PageLink> stray = new ArrayList<>();
    private final List<PageText> notUnderstood = new ArrayList<>();
    private final SortedSet<FiscalYear> years = new TreeSet<>();
    private int menuLinks;

    /** What was gathered of an item. */
    private static final class Gathered {

        private FoundBy by = FoundBy.ELEMENTS;
        private int sureness;
        private String title = "";
        private final List<PagePlace> places = new ArrayList<>();
        private final Map<String, Link> links = new LinkedHashMap<>();

        /** Of titles the first, or a whole one instead of one that is cut. */
        void call(String other) {
            if (title.isEmpty()
                    || (isCut(title) && stem(other).startsWith(stem(title)) && other.length() > title.length())) {
                title = other;
            }
        }

        /** The links, without words where those are only the title again. */
        List<Link> shownLinks() {
            return links.values().stream().map(this::shown).toList();
        }

        private Link shown(Link link) {
            String label = link.getLabel().orElse("");
            String words = WrittenCode.of(label).map(WrittenCode::title).orElse(label);
            return words.equals(title) || (isCut(words) && title.startsWith(stem(words)))
                    ? Link.of(link.getUrl())
                    : link;
        }

        private static boolean isCut(String title) {
            return title.endsWith("…") || title.endsWith("..");
        }

        private static String stem(String title) {
            int end = title.length();
            while (end > 0 && (title.charAt(end - 1) == '…' || title.charAt(end - 1) == '.')) {
                end--;
            }
            return title.substring(0, end).strip();
        }
    }

    ItemMatcher(Edition edition, FormTitles titles) {
        this.edition = edition;
        this.titles = titles;
    }

    /**
     * Adds what a page shows.
     *
     * @throws io.github.openita.core.problem.DocumentException where its numbers are those of another form
     */
    void add(ReadPage page) {
        OtherNumbering.refuse(page, edition, titles);
        boolean otherLetters = !FormTitles.isCommissions(edition) && OtherNumbering.goesByOtherLetters(page);
        Set<FiscalYear> others = repeatedYears(page);
        for (PageRow row : page.rows()) {
            if (row.year().filter(others::contains).isEmpty()) {
                add(row, otherLetters);
            }
        }
        others.forEach(year -> leaveOut(page, year));
        stray.addAll(page.stray());
        notUnderstood.addAll(page.notUnderstood());
        years.addAll(page.years());
        menuLinks += page.menuLinks();
    }

    /** The other years of which the page has sections with the same items as that of the edition's year. */
    private Set<FiscalYear> repeatedYears(ReadPage page) {
        Map<FiscalYear, Set<QuestionCode>> byYear = new TreeMap<>();
        for (PageRow row : page.rows()) {
            Optional<QuestionCode> code = codeOf(row);
            if (row.year().isPresent() && code.isPresent()) {
                byYear.computeIfAbsent(row.year().get(), first -> new TreeSet<>())
                        .add(code.get());
            }
        }
        Set<QuestionCode> own = byYear.getOrDefault(edition.getFiscalYear(), Set.of());
        Set<FiscalYear> repeated = new TreeSet<>();
        byYear.forEach((year, codes) -> {
            long again = codes.stream().filter(own::contains).count();
            if (!year.equals(edition.getFiscalYear()) && again >= FEWEST_AGAIN && 2 * again >= codes.size()) {
                repeated.add(year);
            }
        });
        return repeated;
    }

    private Optional<QuestionCode> codeOf(PageRow row) {
        return row.code()
                .map(code -> QuestionCode.of(Tool.OIT, code.number()))
                .or(() -> row.elements().map(ElementMatch::code))
                .or(() -> titles.find(TitleKey.of(row.title())).map(FormTitles.Match::code));
    }

    private void leaveOut(ReadPage page, FiscalYear year) {
        List<PageRow> rows = page.rows().stream()
                .filter(row -> row.year().filter(year::equals).isPresent())
                .toList();
        int links = rows.stream().mapToInt(row -> row.links().size()).sum();
        notUnderstood.add(new PageText(
                rows.get(0).place(),
                year.toString(),
                BilingualText.of(
                        "ส่วนนี้ของหน้าเป็นของปี " + year + " และมีข้อเดียวกันในส่วนของปี " + edition.getFiscalYear()
                                + " จึงไม่นำเข้า (" + rows.size() + " ข้อ " + links + " ลิงก์)",
                        "this section of the page is of " + year + ", and that of " + edition.getFiscalYear()
                                + " has the same items, so it is left out (" + rows.size() + " items, " + links
                                + " links)")));
    }

    private void add(PageRow row, boolean otherLetters) {
        if (row.elements().isPresent()) {
            addByElements(row, row.elements().get());
            return;
        }
        TitleKey key = TitleKey.of(row.title());
        if (row.code().isEmpty()) {
            Optional<FormTitles.Match> match = titles.find(key);
            if (match.isPresent()) {
                take(row, match.get().code(), FoundBy.TITLE, match.get().sureness());
            } else {
                leaveOut(
                        row,
                        row.title(),
                        BilingualText.of(
                                "ไม่มีรหัสข้อ และชื่อไม่ใกล้เคียงชื่อข้อใดถึงร้อยละ " + FormTitles.LEAST,
                                "it has no code, and no item's title is like it by " + FormTitles.LEAST + " percent"));
            }
            return;
        }
        WrittenCode written = row.code().get();
        String shown = written.shown() + (row.title().isEmpty() ? "" : " " + row.title());
        QuestionCode code = QuestionCode.of(Tool.OIT, written.number());
        if (written.kind() == WrittenCode.Kind.OTHER_SCHEME && !otherLetters) {
            leaveOut(row, shown, BilingualText.of("เป็นรหัสของแบบอื่น", "it is a code of another scheme"));
        } else if (!titles.has(code)) {
            leaveOut(
                    row,
                    shown,
                    BilingualText.of(
                            edition.nameWithRevision() + " ไม่มีข้อ " + code,
                            edition.nameWithRevision() + " has no item " + code));
        } else if (!written.part() && titles.isOfAnother(key, code)) {
            QuestionCode other = titles.find(key).orElseThrow().code();
            leaveOut(
                    row,
                    shown,
                    BilingualText.of(
                            "เลขข้อเป็น " + code + " แต่ชื่อเป็นของ " + other + " จึงไม่เดาว่าข้อใด",
                            "the number is that of " + code + ", the title that of " + other
                                    + ", and which is meant is not guessed"));
        } else {
            take(row, code, FoundBy.CODE, 100);
        }
    }

    private void addByElements(PageRow row, ElementMatch match) {
        if (match.isSure()) {
            take(row, match.code(), FoundBy.ELEMENTS, match.sureness());
            return;
        }
        String items = match.code() + match.rival().map(other -> " / " + other).orElse("");
        BilingualText reason = match.rival().isPresent()
                ? BilingualText.of(
                        "ไม่มีรหัสและชื่อข้อ และองค์ประกอบเป็นของข้อใดไม่ชัด จึงไม่เดา",
                        "it has neither a code nor a title, and of which item the elements are is not clear")
                : BilingualText.of(
                        "ไม่มีรหัสและชื่อข้อ และองค์ประกอบตรงกับแบบร้อยละ " + match.sureness() + " ไม่ถึง "
                                + FormTitles.LEAST,
                        "it has neither a code nor a title, and the elements are like the form's by " + match.sureness()
                                + " percent, less than " + FormTitles.LEAST);
        leaveOut(row, items, reason);
    }

    private void leaveOut(PageRow row, String text, BilingualText reason) {
        notUnderstood.add(new PageText(row.place(), text, reason));
        stray.addAll(row.links());
    }

    private void take(PageRow row, QuestionCode code, FoundBy by, int sureness) {
        Gathered item = items.computeIfAbsent(code, first -> new Gathered());
        item.places.add(row.place());
        if (by.compareTo(item.by) < 0) {
            item.by = by;
            item.sureness = sureness;
        } else if (by == item.by) {
            item.sureness = Math.max(item.sureness, sureness);
        }
        if (!row.title().isEmpty()) {
            item.call(row.title());
        }
        for (PageLink link : row.links()) {
            Link known = item.links.get(link.link().getUrl());
            if (known == null && item.links.size() == MOST_LINKS) {
                stray.add(link);
            } else if (known == null
                    || (known.getLabel().isEmpty() && link.link().getLabel().isPresent())) {
                item.links.put(link.link().getUrl(), link.link());
            }
        }
    }

    PageImport result(List<String> sources) {
        SortedMap<QuestionCode, ItemDisclosure> disclosed = new TreeMap<>();
        List<FoundItem> found = new ArrayList<>();
        items.forEach((code, item) -> {
            disclosed.put(
                    code,
                    ItemDisclosure.builder()
                            .title(Optional.of(item.title).filter(ThaiText::hasText))
                            .links(item.shownLinks())
                            .build());
            found.add(new FoundItem(code, item.by, item.sureness, item.title, item.places, item.links.size()));
        });
        List<QuestionCode> missing = edition.questionsOf(Tool.OIT).stream()
                .filter(code -> !items.containsKey(code))
                .toList();
        Disclosure disclosure =
                Disclosure.builder().edition(edition.getName()).items(disclosed).build();
        return new PageImport(edition, sources, disclosure, found, missing, stray, notUnderstood, years, menuLinks);
    }
}
