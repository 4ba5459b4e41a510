package io.github.openita.rules.check;

import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.AgencyType;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Rule;
import io.github.openita.rules.link.DataFile;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import io.github.openita.rules.reading.PublishedSite;
import io.github.openita.rules.reading.SiteLink;
import io.github.openita.rules.site.ColumnCells;
import io.github.openita.rules.site.StatedPlace;
import io.github.openita.rules.site.TableRows;
import io.github.openita.rules.wording.Meaning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final PublishedSite site;
    private final CheckSettings settings;
    private final Findings found;
    /** The elements that are asked for, and where the document says that they stand. */
    private final Map<Element, StatedPlace> places = new LinkedHashMap<>();

    private final Set<String> names = new HashSet<>();
    private final List<Opened> opened = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    /** Whether the document says nothing of the elements, and that is not a mistake by itself. */
    private final boolean claimed;
    /** Whether there is more to look at than the data files that were opened. */
    private boolean anythingElse;
    /** Whether there are data files that were not opened. */
    private boolean otherData;

    /** A data file that was read, and the row of its headings. */
    private record Opened(int link, DataTable table, TableRows rows, DataRow head) {}

    /** A data file that could not be read, and why; without a reason there was nothing in it. */
    private record Refused(
            int link, DataTable table, @Nullable BilingualText why) {}

    ItemTables(
            PublishedSite site,
            CheckSettings settings,
            Findings found,
            Optional<AgencyType> agencyType,
            Item item,
            ItemDisclosure disclosed) {
        this.site = site;
        this.settings = settings;
        this.found = found;
        Elements elements = disclosed.getElements().orElse(Elements.empty());
        this.claimed = disclosed.getElements().isEmpty() && !settings.strict();
        for (Element element : item.getElements()) {
            if (ElementCheck.isAskedOf(agencyType, element)) {
                places.put(element, StatedPlace.of(elements.get(element.getId())));
            }
        }
    }

    /** Notes that there is something at a link that is not looked into. */
    void noteUnopened(String url) {
        anythingElse = true;
        otherData |= DataFile.isLinkedBy(url);
    }

    /** Reads what a link leads to, where it is a data file and was not read before. */
    void open(int link, String url, SiteLink way) {
        List<DataTable> tables = places.isEmpty()
                ? List.of()
                : site.open(way).map(file -> file.read().tables()).orElse(List.of());
        if (tables.isEmpty()) {
            noteUnopened(url);
        }
        tables.forEach(table -> open(link, url, table));
    }

    private void open(int link, String url, DataTable table) {
        if (names.add(table.getName())) {
            try {
                TableRows rows = new TableRows(table, places);
                rows.head()
                        .ifPresentOrElse(
                                head -> opened.add(new Opened(link, table, rows, head)),
                                () -> refused.add(new Refused(link, table, null)));
            } catch (InvalidInputException e) {
                noteUnopened(url);
                refused.add(new Refused(link, table, e.getText()));
            }
        }
    }

    /** Reports the data files that hold nothing or cannot be read, once all were opened. */
    void reportRefused(Rule rule) {
        FindingKind kind = FindingKind.UNREADABLE_FILE;
        for (Refused one : refused) {
            DataPlace place = DataPlace.of(one.table);
            BilingualText why = one.why == null ? Messages.of("data.empty") : one.why;
            Severity severity = one.why == null && isWanted(one.table) ? Severity.ERROR : Severity.WARNING;
            report(rule, kind, kind.getCode(), severity, one.link, place, place.fileName(), why);
        }
        otherData |= !refused.isEmpty();
        anythingElse |= !refused.isEmpty();
    }

    /** Whether there is nothing beside a file, or the document says that something stands in it. */
    private boolean isWanted(DataTable table) {
        return (opened.isEmpty() && !anythingElse)
                || places.values().stream()
                        .anyMatch(place -> place.isIn(table) || (opened.isEmpty() && place.isInADataFile()));
    }

    /** Checks what the data files show of an element. */
    void check(Rule rule) {
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
            } else if (column.isPresent()) {
                DataPlace place = DataPlace.of(one.table, one.head, column.get().index());
                Severity severity = settings.severityOf(rule);
                report(rule, FindingKind.BLANK, "blank.rows", severity, one.link, place, null, place.cell());
            }
        }
        checkColumn(rule, element, stated, any);
    }

    private void checkColumn(Rule rule, Element element, StatedPlace stated, boolean any) {
        List<Opened> named =
                opened.stream().filter(one -> stated.isIn(one.table)).toList();
        boolean missing = named.isEmpty()
                ? !any
                : named.stream().allMatch(one -> one.rows.column(element).isEmpty());
        if (!missing) {
            return;
        }
        boolean somewhere = stated.isInADataFile() ? !otherData : stated.isSomewhere() && !anythingElse;
        if (!named.isEmpty() || somewhere) {
            (named.isEmpty() ? opened : named)
                    .stream().findFirst().ifPresent(one -> reportColumn(rule, one, settings.severityOf(rule)));
        } else if (!otherData) {
            doubt(stated)
                    .ifPresent(severity -> opened.stream()
                            .filter(one -> one.rows.isAnyColumn())
                            .findFirst()
                            .ifPresent(one -> reportColumn(rule, one, severity)));
        }
    }

    /** What it weighs that a file which shows other elements lacks this one; empty where it is no matter. */
    private Optional<Severity> doubt(StatedPlace stated) {
        if (stated.isSomewhere() || (claimed && !anythingElse)) {
            return Optional.of(Severity.WARNING);
        }
        return stated.isDataItself() ? Optional.of(Severity.INFO) : Optional.empty();
    }

    private void reportColumn(Rule rule, Opened one, Severity severity) {
        DataPlace place = DataPlace.of(one.table, one.head);
        report(rule, FindingKind.MISSING, "missing.column", severity, one.link, place, null, place.fileName());
    }

    private void reportCells(Rule rule, Opened one, ColumnCells column) {
        Severity severity = settings.severityOf(rule);
        // As with several values in the document: the column is as good as the most telling of its cells.
        Severity doubt = column.isAnyData() ? Severity.WARNING : severity;
        for (ColumnCells.Cell cell : column.withoutData()) {
            DataPlace place = DataPlace.of(one.table, cell.row(), column.index());
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
