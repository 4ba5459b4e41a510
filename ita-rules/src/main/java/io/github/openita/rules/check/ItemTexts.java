package io.github.openita.rules.check;

import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Rule;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.site.FileText;
import io.github.openita.rules.site.ShownYears;
import io.github.openita.rules.site.TextElements;
import io.github.openita.rules.wording.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The texts that one item links to, as one body: what is named in any of them is named. What is not found is a warning,
 * since reading is no proof, and not evaluated where there is more that was not read. Used by one thread.
 */
final class ItemTexts {

    /** More files a message does not name. */
    private static final int MOST_NAMED = 3;

    private final Findings found;
    private final List<Element> asked;
    private final List<Read> texts = new ArrayList<>();
    /** Tables that nobody looked for names in yet. */
    private final List<Supplier<List<List<DataRow>>>> unread = new ArrayList<>();

    private @Nullable TextElements elements;
    private boolean anyUnread;

    /** A text, and the first link to it. */
    private record Read(int link, String name, FileKind kind, FileText text) {}

    ItemTexts(Findings found, List<Element> asked) {
        this.found = found;
        this.asked = asked;
    }

    /** Notes that there is something that was not read. */
    void noteUnread() {
        anyUnread = true;
    }

    void add(int link, String name, FileKind kind, FileText text) {
        texts.add(new Read(link, name, kind, text));
        anyUnread |= text.isPartlyScanned();
        elements().lookIn(text);
    }

    /** Adds the rows of tables, which may name elements in any cell. They are read once their columns do not tell enough. */
    void addRows(Supplier<List<List<DataRow>>> rows) {
        unread.add(rows);
    }

    private TextElements elements() {
        TextElements made = elements;
        if (made == null) {
            made = new TextElements(asked);
            elements = made;
        }
        return made;
    }

    private Optional<Meaning> shown(Element element) {
        for (Supplier<List<List<DataRow>>> tables : unread) {
            tables.get().forEach(rows -> elements().lookIn(FileText.ofRows(rows)));
        }
        unread.clear();
        return elements == null ? Optional.empty() : elements.shown(element);
    }

    /** Whether an element is named, whatever stands after it. */
    boolean isNamed(Element element) {
        return shown(element).isPresent();
    }

    /** Whether an element is named with something after it. */
    boolean shows(Element element) {
        return shown(element).filter(meaning -> isAnswer(element, meaning)).isPresent();
    }

    private static boolean isAnswer(Element element, Meaning meaning) {
        return meaning == Meaning.DATA || (meaning == Meaning.NONE && element.isNoneAllowed());
    }

    /** Reports the texts that show only other years. */
    void checkYear(Rule rule, FiscalYear year) {
        for (Read one : texts) {
            ShownYears years = ShownYears.in(one.text, year);
            if (years.isOnlyOther()) {
                String others = years.getOthers().stream().map(String::valueOf).collect(Collectors.joining(", "));
                BilingualText where = Messages.of("where.years", shown(one), others);
                report(rule, one.link, one.name, FindingKind.OTHER_YEAR, "other-year.text", year, where);
            }
        }
    }

    /**
     * Reports the elements that no text names, or that have nothing after their names.
     *
     * @param elsewhere tells which elements a table shows
     */
    void check(Rule rule, Predicate<Element> elsewhere) {
        if (texts.isEmpty()) {
            return;
        }
        List<Element> missing = new ArrayList<>();
        List<Element> named = elements().named();
        for (Element element : asked) {
            if (elsewhere.test(element) || !named.contains(element)) {
                continue;
            }
            Optional<Meaning> shown = shown(element);
            if (shown.isEmpty()) {
                missing.add(element);
            } else if (!isAnswer(element, shown.get())) {
                reportEmpty(rule, element);
            }
        }
        List<Element> unnamed = asked.stream()
                .filter(element -> !named.contains(element) && !elsewhere.test(element))
                .toList();
        if (!unnamed.isEmpty()) {
            found.skip(rule, SkipReason.NO_HEADING.text());
        }
        reportMissing(rule, missing, missing.size() == named.size());
    }

    private void reportEmpty(Rule rule, Element element) {
        report(rule, element, FindingKind.EMPTY_IN_FILE, element.isNoneAllowed() ? ".remedy.none" : ".remedy");
    }

    private void report(Rule rule, Element element, FindingKind kind, String remedy) {
        Read one = texts.get(0);
        @Nullable Object[] arguments = {rule.getItem(), element.getWordingTh(), where(), null};
        found.addOfElement(
                rule,
                element,
                one.link,
                kind,
                DataPlace.of(one.name),
                Messages.of(kind.getCode(), arguments),
                Messages.of(kind.getCode() + remedy, arguments));
    }

    private void reportMissing(Rule rule, List<Element> missing, boolean all) {
        if (missing.isEmpty()) {
            return;
        }
        if (anyUnread) {
            found.skip(rule, Messages.of("why.not-all-read", wordings(missing), where()));
            return;
        }
        boolean pages = texts.stream().allMatch(text -> text.kind == FileKind.HTML);
        if (all && pages) {
            // A page may show all of it in words of its own, or only lead on to where it is.
            found.skip(rule, Messages.of("why.page-without", wordings(missing), where()));
            return;
        }
        for (Element element : missing) {
            report(rule, element, FindingKind.NOT_FOUND_IN_FILE, ".remedy");
        }
    }

    private void report(Rule rule, int link, String name, FindingKind kind, String key, Object what, Object expected) {
        Object[] arguments = {rule.getItem(), rule.getRequirement(), what, expected};
        found.addOnSite(rule, link, kind, Severity.WARNING, DataPlace.of(name), key, arguments);
    }

    private static String wordings(List<Element> elements) {
        return elements.stream().map(Element::getWordingTh).collect(Collectors.joining(", "));
    }

    /** The texts by their names, with their pages. */
    private BilingualText where() {
        List<BilingualText> named =
                texts.stream().limit(MOST_NAMED).map(ItemTexts::shown).toList();
        String more = texts.size() > MOST_NAMED ? " +" + (texts.size() - MOST_NAMED) : "";
        return BilingualText.lazily(() -> BilingualText.of(
                named.stream().map(BilingualText::getTh).collect(Collectors.joining(", ")) + more,
                named.stream().map(BilingualText::getEn).collect(Collectors.joining(", ")) + more));
    }

    private static BilingualText shown(Read one) {
        String name = ThaiText.oneLine(one.name);
        return one.kind == FileKind.PDF
                ? Messages.of("where.pages", name, one.text.pages())
                : BilingualText.of(name, name);
    }
}
