package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Element;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Rule;
import io.github.openita.rules.link.DataFile;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.site.ColumnCells;
import io.github.openita.rules.site.StatedPlace;
import io.github.openita.rules.site.TableRows;
import io.github.openita.rules.wording.Meaning;
import io.github.openita.rules.wording.Meanings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The data files of one item in the published site, held against its elements. Used by one thread.
 *
 * <p>A file is held against those elements that have a column in it: no cell of theirs may be blank, and "none" stands
 * only where the form lets it. An element must have a column where the document says that it stands in a data file, or
 * says only that it is shown while the item links to nothing else. Where a file shows other elements of the item, it is
 * doubtful that it lacks one of which is only said that it is shown, and worth knowing that it lacks one that the
 * document tells itself. What stands elsewhere, as on a page of the report, need not be in the file.
 */
final class ItemTables {

    /** A table goes on and on; so many rows of it name an element, or none. */
    private static final int MOST_ROWS = 5000;

    private final CheckSettings settings;
    private final Findings found;
    /** The elements that are asked for, and where the document says that they stand. */
    private final Map<Element, StatedPlace> places = new LinkedHashMap<>();

    private final List<Opened> opened = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<Element> reported = new HashSet<>();
    /** Whether the document says nothing of the elements, and that is not a mistake by itself. */
    private final boolean claimed;
    /** Whether there is more to look at than the data files that were opened. */
    private boolean anythingElse;
    /** Whether there are data files that were not opened. */
    private boolean otherData;

    /** A table that was read, and the row of its headings; of a data file, or of a text with tables in it. */
    private record Opened(int link, String file, boolean data, DataTable table, TableRows rows, DataRow head) {}

    /** A data file that could not be read, and why; without a reason there was nothing in it. */
    private record Refused(int link, String file, @Nullable BilingualText why) {}

    ItemTables(
            CheckSettings settings, Meanings meanings, Findings found, List<Element> asked, ItemDisclosure disclosed) {
        this.settings = settings;
        this.found = found;
        Elements elements = disclosed.getElements().orElse(Elements.empty());
        this.claimed = disclosed.getElements().isEmpty() && !settings.strict();
        for (Element element : asked) {
            places.put(element, StatedPlace.of(elements.get(element.getId()), meanings));
        }
    }

    /** Notes that there is something at a link that holds no data, or is not looked into. */
    void noteUnopened(String url) {
        anythingElse = true;
        otherData |= DataFile.isLinkedBy(url);
    }

    /** Reads the tables of a file; {@code false} where none of them has anything in it. */
    boolean open(int link, String file, FileContent content, boolean data) {
        if (places.isEmpty()) {
            return !content.tables().isEmpty();
        }
        int before = opened.size();
        BilingualText why = null;
        for (DataTable table : content.tables()) {
            try {
                TableRows rows = new TableRows(table, file, places);
                rows.head().ifPresent(head -> opened.add(new Opened(link, file, data, table, rows, head)));
            } catch (InvalidInputException e) {
                why = e.getText();
            }
        }
        boolean any = opened.size() > before;
        if (data && (why != null || !any)) {
            anythingElse |= why != null;
            refused.add(new Refused(link, file, why));
        }
        return any;
    }

    /** The rows of the tables of a file that was read, as many as tell what they are about. */
    List<List<DataRow>> rowsOf(String file) {
        List<List<DataRow>> all = new ArrayList<>();
        for (Opened one : opened) {
            if (one.file.equals(file)) {
                List<DataRow> rows = new ArrayList<>();
                try {
                    one.table.forEachRow(row -> {
                        if (rows.size() < MOST_ROWS) {
                            rows.add(row);
                        }
                    });
                } catch (InvalidInputException e) {
                    // It was whole when it was read; what is gone since then is not looked for.
                }
                all.add(rows);
            }
        }
        return all;
    }

    /** Reports the data files that hold nothing or cannot be read, once all were opened. */
    void reportRefused(Rule rule) {
        for (Refused one : refused) {
            DataPlace place = DataPlace.of(one.file);
            if (one.why == null) {
                FindingKind kind = FindingKind.EMPTY_FILE;
                report(rule, kind, kind.getCode(), Severity.ERROR, one.link, place, place.tableName(), "");
            } else {
                FindingKind kind = FindingKind.UNREADABLE_FILE;
                report(rule, kind, kind.getCode(), Severity.WARNING, one.link, place, place.tableName(), one.why);
            }
        }
        otherData |= !refused.isEmpty();
        anythingElse |= !refused.isEmpty();
    }

    /** Whether an element has a column, or its want of one was reported. */
    boolean isTold(Element element) {
        return reported.contains(element)
                || opened.stream().anyMatch(one -> one.rows.column(element).isPresent());
    }

    /** Whether an element has a column with something in it. */
    boolean shows(Element element) {
        return opened.stream()
                .anyMatch(one ->
                        one.rows.column(element).filter(ColumnCells::isAnyData).isPresent());
    }

    /**
     * Checks what the tables show of an element.
     *
     * @param named tells whether a text names an element, so that it need not have a column; asked only for want of one
     */
    void check(Rule rule, Predicate<Element> named) {
        Element element = rule.getElement().orElseThrow();
        StatedPlace stated = places.get(element);
        if (stated == null) {
            return;
        }
        boolean any = false;
        for (Opened one : opened) {
            Optional<ColumnCells> column = one.rows.column(element);
            any |= column.isPresent();
            if (column.isPresent() && one.rows.isAnyRow()) {
                reportCells(rule, one, column.get());
            } else if (column.isPresent() && one.data && !isFilled(one, element)) {
                DataPlace place =
                        DataPlace.of(one.file, one.table, one.head, column.get().index());
                Severity severity = settings.severityOf(rule);
                report(rule, FindingKind.BLANK, "blank.rows", severity, one.link, place, null, place.cell());
            }
        }
        checkColumn(rule, element, stated, any, named);
    }

    /** Whether another table of the same file, such as the next sheet, has rows for an element. */
    private boolean isFilled(Opened one, Element element) {
        return opened.stream()
                .anyMatch(other -> other.file.equals(one.file)
                        && other.rows.isAnyRow()
                        && other.rows.column(element).isPresent());
    }

    private void checkColumn(Rule rule, Element element, StatedPlace stated, boolean any, Predicate<Element> inText) {
        List<Opened> data = opened.stream().filter(Opened::data).toList();
        List<Opened> named = data.stream().filter(one -> stated.isIn(one.file)).toList();
        boolean missing = named.isEmpty()
                ? !any
                : named.stream().allMatch(one -> one.rows.column(element).isEmpty());
        if (!missing || inText.test(element)) {
            return;
        }
        boolean somewhere = stated.isInADataFile() ? !otherData : stated.isSomewhere() && !anythingElse;
        if (!named.isEmpty() || somewhere) {
            reportColumn(rule, named.isEmpty() ? data : named, settings.severityOf(rule));
        } else if (!otherData) {
            doubt(stated)
                    .ifPresent(severity -> reportColumn(
                            rule,
                            data.stream().filter(one -> one.rows.isAnyColumn()).toList(),
                            severity));
        }
    }

    /** What it weighs that a file which shows other elements lacks this one; empty where it is no matter. */
    private Optional<Severity> doubt(StatedPlace stated) {
        if (stated.isSomewhere() || (claimed && !anythingElse)) {
            return Optional.of(Severity.WARNING);
        }
        return stated.isDataItself() ? Optional.of(Severity.INFO) : Optional.empty();
    }

    /** Reports the want of a column at the first of the tables that has others or, where none has, at the first. */
    private void reportColumn(Rule rule, List<Opened> tables, Severity severity) {
        tables.stream()
                .filter(one -> one.rows.isAnyColumn())
                .findFirst()
                .or(() -> tables.stream().findFirst())
                .ifPresent(one -> {
                    DataPlace place = DataPlace.of(one.file, one.table, one.head);
                    reported.add(rule.getElement().orElseThrow());
                    report(
                            rule,
                            FindingKind.MISSING,
                            "missing.column",
                            severity,
                            one.link,
                            place,
                            null,
                            place.tableName());
                });
    }

    private void reportCells(Rule rule, Opened one, ColumnCells column) {
        Severity severity = settings.severityOf(rule);
        // As with several values in the document: the column is as good as the most telling of its cells.
        Severity doubt = column.isAnyData() ? Severity.WARNING : severity;
        for (ColumnCells.Cell cell : column.withoutData()) {
            DataPlace place = DataPlace.of(one.file, one.table, cell.row(), column.index());
            if (cell.meaning() == Meaning.BLANK) {
                reportCell(rule, FindingKind.BLANK, severity, one, place, null, column.isNoneAllowed());
            } else {
                Object text = Messages.quoted(cell.text());
                reportCell(rule, FindingKind.PLACEHOLDER, doubt, one, place, text, column.isNoneAllowed());
            }
        }
        found.omit(rule, severity, column.moreBlank());
        found.omit(rule, doubt, column.moreDoubtful());
    }

    private void reportCell(
            Rule rule,
            FindingKind kind,
            Severity severity,
            Opened one,
            DataPlace place,
            @Nullable Object text,
            boolean noneAllowed) {
        @Nullable Object[] arguments = {rule.getItem(), rule.getRequirement(), text, place.cell()};
        String key = kind.getCode() + ".cell";
        BilingualText remedy = Messages.of(key + (noneAllowed ? ".remedy.none" : ".remedy"), arguments);
        found.addOnSite(rule, one.link, kind, severity, place, Messages.of(key, arguments), remedy);
    }

    private void report(
            Rule rule,
            FindingKind kind,
            String key,
            Severity severity,
            int link,
            DataPlace place,
            @Nullable Object what,
            @Nullable Object expected) {
        @Nullable Object[] arguments = {rule.getItem(), rule.getRequirement(), what, expected};
        BilingualText remedy = Messages.of(key + ".remedy", arguments);
        found.addOnSite(rule, link, kind, severity, place, Messages.of(key, arguments), remedy);
    }
}
