package io.github.openita.rules;

import io.github.openita.core.disclosure.Elements;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    private final SiteCheck run;
    /** The elements that are asked for, and where the document says that they stand. */
    private final Map<Rule, SaidPlace> places = new LinkedHashMap<>();

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

    ItemTables(SiteCheck run, ItemRequirement requirement, ItemDisclosure item) {
        this.run = run;
        Elements elements = item.getElements().orElse(Elements.empty());
        this.claimed = item.getElements().isEmpty() && !run.isStrict();
        for (Rule rule : requirement.elementRules()) {
            if (run.isAsked(rule)) {
                places.put(rule, SaidPlace.of(elements.get(rule.elementId()).orElse(null)));
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
        DataTable table = places.isEmpty() ? null : run.site().open(way).orElse(null);
        if (table == null) {
            noteUnopened(url);
        } else if (names.add(table.getName())) {
            try {
                TableRows rows = new TableRows(table, places);
                DataRow head = rows.head();
                if (head != null) {
                    opened.add(new Opened(link, table, rows, head));
                } else {
                    refused.add(new Refused(link, table, null));
                }
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
        SaidPlace said = places.get(rule);
        if (said == null) {
            return;
        }
        boolean any = false;
        for (Opened one : opened) {
            ColumnCells column = one.rows.column(rule);
            any |= column != null;
            if (column != null && one.rows.isAnyRow()) {
                reportCells(rule, one, column);
            } else if (column != null) {
                DataPlace place = DataPlace.of(one.table, one.head, column.index());
                Severity severity = run.severityOf(rule);
                report(rule, FindingKind.BLANK, "blank.rows", severity, one.link, place, null, place.cell());
            }
        }
        checkColumn(rule, said, any);
    }

    private void checkColumn(Rule rule, SaidPlace said, boolean any) {
        List<Opened> named = opened.stream().filter(one -> said.isIn(one.table)).toList();
        boolean missing = named.isEmpty() ? !any : named.stream().allMatch(one -> one.rows.column(rule) == null);
        if (!missing) {
            return;
        }
        boolean somewhere = said.isInADataFile() ? !otherData : said.isSomewhere() && !anythingElse;
        if (!named.isEmpty() || somewhere) {
            (named.isEmpty() ? opened : named)
                    .stream().findFirst().ifPresent(one -> reportColumn(rule, one, run.severityOf(rule)));
        } else if (!otherData) {
            Severity doubt = doubt(said);
            opened.stream()
                    .filter(one -> doubt != null && one.rows.isAnyColumn())
                    .findFirst()
                    .ifPresent(one -> reportColumn(rule, one, Objects.requireNonNull(doubt)));
        }
    }

    /** What it weighs that a file which shows other elements lacks this one; {@code null} where it is no matter. */
    private @Nullable Severity doubt(SaidPlace said) {
        if (said.isSomewhere() || (claimed && !anythingElse)) {
            return Severity.WARNING;
        }
        return said.isToldHere() ? Severity.INFO : null;
    }

    private void reportColumn(Rule rule, Opened one, Severity severity) {
        DataPlace place = DataPlace.of(one.table, one.head);
        report(rule, FindingKind.MISSING, "missing.column", severity, one.link, place, null, place.fileName());
    }

    private void reportCells(Rule rule, Opened one, ColumnCells column) {
        Severity severity = run.severityOf(rule);
        // As with several values in the document: the column is as good as the most telling of its cells.
        Severity doubt = column.isTelling() ? Severity.WARNING : severity;
        for (ColumnCells.Cell cell : column.amiss()) {
            DataPlace place = DataPlace.of(one.table, cell.row(), column.index());
            if (cell.meaning() == Meaning.BLANK) {
                reportCell(rule, FindingKind.BLANK, severity, one, place, null, column.isNoneAllowed());
            } else {
                Object text = Messages.quoted(cell.text());
                reportCell(rule, FindingKind.PLACEHOLDER, doubt, one, place, text, column.isNoneAllowed());
            }
        }
        run.omit(rule, severity, column.moreBlank());
        run.omit(rule, doubt, column.moreDoubtful());
    }

    private void reportCell(
            Rule rule,
            FindingKind kind,
            Severity severity,
            Opened one,
            DataPlace place,
            @Nullable Object text,
            boolean noneAllowed) {
        @Nullable Object[] said = {rule.getItem(), rule.getRequirement(), text, place.cell()};
        String key = kind.getCode() + ".cell";
        BilingualText remedy = Messages.of(key + (noneAllowed ? ".remedy.none" : ".remedy"), said);
        run.report(rule, kind, severity, one.link, place, Messages.of(key, said), remedy);
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
        @Nullable Object[] said = {rule.getItem(), rule.getRequirement(), what, expected};
        run.report(rule, kind, severity, link, place, Messages.of(key, said), Messages.of(key + ".remedy", said));
    }
}
