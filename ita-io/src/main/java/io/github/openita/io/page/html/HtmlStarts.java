package io.github.openita.io.page.html;

import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.io.page.words.FormElements;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.TitleKey;
import io.github.openita.io.page.words.WrittenCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the lines of a page at which items begin: those with a code, those that say a title, and where none has a code
 * those at which the elements of an item begin. Used by one thread.
 */
final class HtmlStarts {

    /** In so many lines titles are looked for. */
    private static final int MOST_LINES = 20_000;

    private final List<PageLine> lines;
    private final FormTitles titles;
    private final FormElements elements;
    private final @Nullable ItemStart[] starts;

    private HtmlStarts(List<PageLine> lines, FormTitles titles, FormElements elements) {
        this.lines = lines;
        this.titles = titles;
        this.elements = elements;
        starts = new ItemStart[lines.size()];
    }

    /** For each line what makes it the first of an item; {@code null} where it is none. */
    static @Nullable ItemStart[] of(List<PageLine> lines, FormTitles titles, FormElements elements) {
        HtmlStarts found = new HtmlStarts(lines, titles, elements);
        found.findCodes();
        found.findTitles();
        return found.starts;
    }

    private void findCodes() {
        List<Optional<WrittenCode>> codes = new ArrayList<>();
        for (PageLine line : lines) {
            codes.add(WrittenCode.of(line.text()).or(() -> WrittenCode.of(line.plain())));
        }
        boolean zeros = areCodes(codes);
        Set<Element> tables = tablesOfCodes(codes);
        for (int i = 0; i < codes.size(); i++) {
            PageLine line = lines.get(i);
            Optional<WrittenCode> code = codes.get(i).or(() -> amid(line.text()));
            boolean sure = code.map(WrittenCode::kind)
                    .map(kind -> switch (kind) {
                        case LETTER, OTHER_SCHEME -> true;
                        case ZERO -> zeros;
                        case NUMBER -> line.row() != null && tables.contains(line.table());
                    })
                    .orElse(false);
            if (code.isPresent() && (sure || isItsTitle(code.get(), i))) {
                starts[i] = new ItemStart(code, code.get().part() ? "" : titleOf(line, code.get()), Optional.empty());
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

    /** The tables in which other rows begin with a code: there ข้อ 17 is one as well, whatever stands beside it. */
    private Set<Element> tablesOfCodes(List<Optional<WrittenCode>> codes) {
        Set<Element> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < codes.size(); i++) {
            Element table = lines.get(i).table();
            if (table != null
                    && codes.get(i)
                            .map(WrittenCode::kind)
                            .filter(WrittenCode.Kind.LETTER::equals)
                            .isPresent()) {
                tables.add(table);
            }
        }
        return tables;
    }

    private Optional<WrittenCode> amid(String text) {
        return text.length() > ItemStart.LONGEST_TITLE
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
        if (PageLine.hasWords(unlinked)) {
            return WrittenCode.unmarked(unlinked);
        }
        for (Hyperlink link : line.inLinks()) {
            String words =
                    WrittenCode.of(link.caption()).map(WrittenCode::title).orElse(link.caption());
            if (PageLine.hasWords(words)) {
                // A caption of several lines is not a title of one.
                return line.inLinks().size() == 1 ? code.title() : words;
            }
        }
        return "";
    }

    /** On a page with codes only lines that say a title exactly, of items that have no code there. */
    private void findTitles() {
        Set<QuestionCode> coded = new HashSet<>();
        for (ItemStart start : starts) {
            if (start != null) {
                coded.add(QuestionCode.of(Tool.OIT, start.code().orElseThrow().number()));
            }
        }
        Map<String, Optional<FormTitles.Match>> known = new HashMap<>();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            PageLine line = lines.get(i);
            if (starts[i] == null && !line.aside()) {
                String title = "";
                FormTitles.Match best = null;
                for (String words : wordsOf(line)) {
                    Optional<FormTitles.Match> match = words.length() > ItemStart.LONGEST_TITLE
                            ? Optional.empty()
                            : known.computeIfAbsent(words, text -> titles.find(TitleKey.of(text)));
                    if (match.isPresent() && (best == null || match.get().sureness() > best.sureness())) {
                        best = match.get();
                        title = words;
                    }
                }
                if (best != null && (coded.isEmpty() || (best.sureness() == 100 && !coded.contains(best.code())))) {
                    starts[i] =
                            new ItemStart(Optional.empty(), WrittenCode.unnumbered(title), Optional.of(best.code()));
                }
            }
        }
        if (coded.isEmpty()) {
            ElementGroups.addTo(starts, lines, MOST_LINES, elements);
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
}
