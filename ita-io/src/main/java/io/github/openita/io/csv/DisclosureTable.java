package io.github.openita.io.csv;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.Item;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CsvColumn;
import io.github.openita.io.table.CsvRow;
import io.github.openita.io.table.CsvTable;
import io.github.openita.io.table.DaysCell;
import io.github.openita.io.table.TextsCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads one table of what is disclosed. Used for one table, not shared. */
final class DisclosureTable {

    /** That an element is shown, without its words. */
    static final String SHOWN = "✓";

    private static final Set<String> MARKS = Set.of(SHOWN, "✔", "√", "☑", "✅");
    private static final int MOST_LINKS = 1000;

    private final CsvTable table;
    private final Edition edition;
    private final SortedMap<QuestionCode, ItemRows> items = new TreeMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private @Nullable QuestionCode last;

    private DisclosureTable(Source source, Edition edition) {
        this.edition = edition;
        table = CsvTable.read(
                source, WantedForm.of(FormKind.DISCLOSURE, edition), DisclosureColumns.KNOWN, DisclosureColumns.SAYING);
    }

    /** What the rows of an item say. */
    private static final class ItemRows {
        private @Nullable String title;
        private final List<Link> links = new ArrayList<>();
        private @Nullable FiscalYear year;
        private @Nullable LocalDate updatedOn;
        private @Nullable FiscalYear carriedFrom;
        private final Map<String, List<ElementValue>> elements = new LinkedHashMap<>();

        /** Whether more is said than the title, which the form has anyway. */
        boolean isAnything() {
            return !links.isEmpty() || year != null || updatedOn != null || carriedFrom != null || !elements.isEmpty();
        }

        ItemDisclosure item() {
            return ItemDisclosure.builder()
                    .title(Optional.ofNullable(title))
                    .links(links)
                    .fiscalYear(Optional.ofNullable(year))
                    .updatedOn(Optional.ofNullable(updatedOn))
                    .carriedFrom(Optional.ofNullable(carriedFrom))
                    .elements(elements.isEmpty() ? Optional.empty() : Optional.of(elements()))
                    .build();
        }

        private Elements elements() {
            Elements all = Elements.empty();
            for (Map.Entry<String, List<ElementValue>> one : elements.entrySet()) {
                List<ElementValue> values = one.getValue();
                all = all.with(one.getKey(), values.size() == 1 ? values.get(0) : ElementValue.ofAll(values));
            }
            return all;
        }
    }

    static TableDisclosure read(Source source, Edition edition) {
        return new DisclosureTable(source, edition).read(source);
    }

    private TableDisclosure read(Source source) {
        table.rows().forEach(this::take);
        table.mistakes().throwIfAny();
        SortedMap<QuestionCode, ItemDisclosure> said = new TreeMap<>();
        items.forEach((code, item) -> {
            if (item.isAnything()) {
                said.put(code, item.item());
            }
        });
        Disclosure disclosure = Disclosure.builder()
                .edition(Editions.nameOf(edition))
                .items(said)
                .build();
        return new TableDisclosure(source.getName(), source.sha256(), disclosure, places, table.place("", 1, 1));
    }

    private void take(CsvRow row) {
        QuestionCode code = row.isBlank(DisclosureColumns.CODE)
                ? last
                : row.read(DisclosureColumns.CODE, ProblemKind.UNKNOWN_CODE, QuestionCode::parse)
                        .orElse(null);
        if (code == null) {
            if (row.isBlank(DisclosureColumns.CODE)) {
                row.missing(DisclosureColumns.CODE);
            }
            return;
        }
        last = code;
        ItemRows item = items.computeIfAbsent(code, one -> new ItemRows());
        String pointer = "/items/" + code;
        places.putIfAbsent(pointer, row.place(DisclosureColumns.CODE));
        row.said(DisclosureColumns.ELEMENT)
                .ifPresentOrElse(
                        element -> takeElement(row, code, item, ThaiText.normalize(element)), () -> refuseValue(row));
        takeItem(row, pointer, item);
        takeLinks(row, pointer, item);
    }

    private static void refuseValue(CsvRow row) {
        if (!row.isBlank(DisclosureColumns.VALUE)) {
            row.mistake(
                    DisclosureColumns.VALUE,
                    ProblemKind.MISSING_KEY,
                    BilingualText.of(
                            "ไม่ทราบว่าเป็นของ" + DisclosureColumns.ELEMENT.headingTh()
                                    + "ใด: เขียนรหัสองค์ประกอบในแถวนี้",
                            "of which element this is, is not said: write its name in this row"));
        }
    }

    /** What any row of an item says of it, whether it has an element or not. */
    private void takeItem(CsvRow row, String pointer, ItemRows item) {
        row.said(DisclosureColumns.TITLE).ifPresent(title -> {
            if (item.title == null) {
                item.title = title;
            } else if (!ThaiText.titleKey(title).equals(ThaiText.titleKey(item.title))) {
                refuseOther(row, DisclosureColumns.TITLE, ThaiText.quoted(item.title));
            }
        });
        item.year = only(
                row,
                DisclosureColumns.YEAR,
                item.year,
                row.read(DisclosureColumns.YEAR, ProblemKind.OUT_OF_RANGE, FiscalYear::parse));
        if (item.year != null) {
            places.putIfAbsent(pointer + "/fiscalYear", row.place(DisclosureColumns.YEAR));
        }
        item.carriedFrom = only(
                row,
                DisclosureColumns.CARRIED_FROM,
                item.carriedFrom,
                row.read(DisclosureColumns.CARRIED_FROM, ProblemKind.OUT_OF_RANGE, FiscalYear::parse));
        item.updatedOn = only(
                row,
                DisclosureColumns.UPDATED_ON,
                item.updatedOn,
                row.read(
                        DisclosureColumns.UPDATED_ON,
                        DaysCell.kindOf(row.text(DisclosureColumns.UPDATED_ON)),
                        DaysCell::readDay));
        if (item.updatedOn != null) {
            places.putIfAbsent(pointer + "/updatedOn", row.place(DisclosureColumns.UPDATED_ON));
        }
    }

    /** What the rows of an item say so far, this one included; what says otherwise is refused. */
    private static <T> @Nullable T only(CsvRow row, CsvColumn column, @Nullable T before, Optional<T> now) {
        if (before == null) {
            return now.orElse(null);
        }
        if (now.isPresent() && !now.get().equals(before)) {
            refuseOther(row, column, before.toString());
        }
        return before;
    }

    private static void refuseOther(CsvRow row, CsvColumn column, String before) {
        row.mistake(
                column,
                ProblemKind.DUPLICATE_KEY,
                BilingualText.of(
                        "ข้อนี้มีค่าอื่นในแถวก่อนหน้า (" + before + "): ให้เหลือค่าเดียว",
                        "an earlier row of this item says " + before + ": keep one"));
    }

    private void takeElement(CsvRow row, QuestionCode code, ItemRows item, String element) {
        String id = edition.item(code).map(Item::getElements).orElse(List.of()).stream()
                .filter(one -> ThaiText.normalize(one.getWordingTh()).equals(element))
                .findFirst()
                .map(one -> one.getId())
                .orElse(element);
        Optional<String> value = row.said(DisclosureColumns.VALUE);
        if (value.isPresent()) {
            boolean mark = MARKS.contains(ThaiText.normalize(value.get()));
            item.elements
                    .computeIfAbsent(id, one -> new ArrayList<>())
                    .add(mark ? ElementValue.shown(true) : ElementValue.of(value.get()));
            places.putIfAbsent("/items/" + code + "/elements/" + id, row.place(DisclosureColumns.VALUE));
        }
    }

    private void takeLinks(CsvRow row, String pointer, ItemRows item) {
        Optional<String> label = row.said(DisclosureColumns.LABEL);
        List<String> addresses = TextsCell.read(row.text(DisclosureColumns.LINK));
        if (item.links.size() + addresses.size() > MOST_LINKS) {
            row.mistake(
                    DisclosureColumns.LINK,
                    ProblemKind.TOO_LARGE,
                    BilingualText.of(
                            "ข้อนี้มีลิงก์เกิน " + MOST_LINKS + " รายการ",
                            "this item has more than " + MOST_LINKS + " links"));
            return;
        }
        for (String address : addresses.isEmpty() && label.isPresent() ? List.of("") : addresses) {
            places.put(pointer + "/links/" + item.links.size(), row.place(DisclosureColumns.LINK));
            item.links.add(Link.of(label.orElse(null), address));
        }
    }
}
