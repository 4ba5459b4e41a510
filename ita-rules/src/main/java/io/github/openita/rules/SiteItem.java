package io.github.openita.rules;

import io.github.openita.core.disclosure.ElementValue;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds one item against the published site: where its links lead, and what its data files hold. Used by one thread.
 *
 * <p>A data file is held against those elements of the item that have a column in it: no cell of theirs may be blank, and
 * "none" stands only where the form lets it. An element must have a column where the document says that it stands in a
 * data file, or says only that it is shown while the item links to nothing else. A file that holds less, such as a summary
 * beside the report, is no mistake.
 */
final class SiteItem {

    private static final LinkForm DEAD = new LinkForm(true, null);
    private static final LinkTarget OUTSIDE = LinkTarget.of(LinkEnd.OUTSIDE);
    private static final int LETTERS = 26;

    private final SiteCheck run;
    private final ItemRequirement requirement;
    private final ItemDisclosure item;
    /** What there is at the links into the site, by their place in the list. */
    private final SortedMap<Integer, LinkTarget> targets = new TreeMap<>();
    /** Those of them that can be gone. */
    private final SortedMap<Integer, SiteLink> ways = new TreeMap<>();

    private final List<Opened> opened = new ArrayList<>();
    private final Map<Rule, SaidPlace> places = new HashMap<>();
    /** Whether there is more to look at than the data files that were opened. */
    private boolean anythingElse;
    /** Whether there are data files that were not opened. */
    private boolean otherData;

    /** A data file that was read. */
    private record Opened(int link, DataTable table, TableRows rows) {}

    SiteItem(SiteCheck run, ItemRequirement requirement, ItemDisclosure item) {
        this.run = run;
        this.requirement = requirement;
        this.item = item;
    }

    private String url(int link) {
        return item.getLinks().get(link).getUrl();
    }

    /** What can be told of a link once it was followed, where it leads into the site. */
    LinkForm follow(int link, LinkForm form) {
        if (form.dead()) {
            return form;
        }
        SiteAddress.Way way = run.address().wayOf(url(link), form);
        if (way == null) {
            run.noteExternal(requirement.getCode(), url(link));
            noteUnopened(link);
            return form;
        }
        SiteLink into = way.link();
        LinkTarget target = into == null ? OUTSIDE : run.site().follow(into);
        targets.put(link, target);
        if (into == null || target.end().isDead()) {
            return DEAD;
        }
        ways.put(link, into);
        return form;
    }

    private void noteUnopened(int link) {
        anythingElse = true;
        otherData |= DataFile.isLinkedBy(url(link));
    }

    /** Reports a link that leads nowhere in the site; {@code false} where it is another one. */
    boolean reportDeadEnd(Rule rule, int link, Severity severity) {
        LinkTarget target = targets.get(link);
        if (target == null) {
            return false;
        }
        String key = FindingKind.DEAD_LINK.getCode() + "." + target.end().code();
        Object place = Messages.quoted(target.place());
        report(rule, FindingKind.DEAD_LINK, key, severity, link, null, Messages.quoted(url(link)), place);
        return true;
    }

    private void report(
            Rule rule,
            FindingKind kind,
            String key,
            Severity severity,
            int link,
            @Nullable DataPlace place,
            @Nullable Object what,
            @Nullable Object expected) {
        @Nullable Object[] said = {rule.getItem(), rule.getRequirement(), what, expected};
        run.report(rule, kind, severity, link, place, Messages.of(key, said), Messages.of(key + ".remedy", said));
    }

    /** Opens the data files, once the links were followed. */
    void openFiles(Rule rule) {
        List<Rule> elements = new ArrayList<>();
        for (Rule each : requirement.rules()) {
            if (each.getCheck() == RuleCheck.ELEMENT && run.isAsked(each)) {
                elements.add(each);
                places.put(each, SaidPlace.of(valueOf(each)));
            }
        }
        Set<String> names = new HashSet<>();
        ways.forEach((link, way) -> {
            LinkTarget target = targets.get(link);
            DataTable table = null;
            if (target != null && target.end() == LinkEnd.UNREADABLE) {
                run.skip(rule, Messages.of("why.unreadable", Messages.quoted(target.place())));
            } else if (!elements.isEmpty()) {
                table = run.site().open(way).orElse(null);
            }
            if (table == null) {
                noteUnopened(link);
            } else if (names.add(table.getName())) {
                read(rule, link, table, elements);
            }
        });
    }

    private @Nullable ElementValue valueOf(Rule rule) {
        return item.getElements()
                .flatMap(elements -> elements.get(rule.elementId()))
                .orElse(null);
    }

    private void read(Rule rule, int link, DataTable table, List<Rule> elements) {
        BilingualText refusal;
        try {
            TableRows rows = new TableRows(table, elements, places);
            if (rows.head() != null) {
                opened.add(new Opened(link, table, rows));
                return;
            }
            refusal = Messages.of("data.empty");
        } catch (InvalidInputException e) {
            refusal = e.getText();
        }
        noteUnopened(link);
        FindingKind kind = FindingKind.UNREADABLE_FILE;
        DataPlace place = DataPlace.file(table.getName());
        report(rule, kind, kind.getCode(), Severity.WARNING, link, place, nameOf(table), refusal);
    }

    /** Checks what the data files show of an element. */
    void check(Rule rule) {
        if (opened.isEmpty() || !places.containsKey(rule)) {
            return;
        }
        for (Opened one : opened) {
            ColumnCells column = one.rows.column(rule);
            if (column != null && one.rows.isAnyRow()) {
                reportCells(rule, one, column);
            } else if (column != null) {
                DataPlace place = placeOf(one.table, one.rows.head(), column.index());
                report(rule, FindingKind.BLANK, "blank.rows", run.severityOf(rule), one.link, place, null, said(place));
            }
        }
        List<Opened> holding = saidToHold(places.get(rule));
        if (!holding.isEmpty() && holding.stream().allMatch(one -> one.rows.column(rule) == null)) {
            Opened one = holding.get(0);
            DataPlace place = placeOf(one.table, one.rows.head(), null);
            report(
                    rule,
                    FindingKind.MISSING,
                    "missing.column",
                    run.severityOf(rule),
                    one.link,
                    place,
                    null,
                    nameOf(one.table));
        }
    }

    /** The data files one of which must have a column for an element. */
    private List<Opened> saidToHold(@Nullable SaidPlace place) {
        if (place == null) {
            return List.of();
        }
        List<Opened> named =
                opened.stream().filter(one -> place.isIn(one.table)).toList();
        boolean any = place.isInADataFile() ? !otherData : place.isSomewhere() && !anythingElse;
        return named.isEmpty() && any ? opened : named;
    }

    private void reportCells(Rule rule, Opened one, ColumnCells column) {
        Severity severity = run.severityOf(rule);
        // As with several values in the document: the column is as good as the most telling of its cells.
        Severity doubt = column.isTelling() ? Severity.WARNING : severity;
        String suffix = column.isNoneAllowed() ? ".none" : "";
        for (ColumnCells.Cell cell : column.amiss()) {
            boolean blank = cell.meaning() == Meaning.BLANK;
            FindingKind kind = blank ? FindingKind.BLANK : FindingKind.PLACEHOLDER;
            DataPlace place = placeOf(one.table, cell.row(), column.index());
            @Nullable
            Object[] said = {
                rule.getItem(), rule.getRequirement(), blank ? null : Messages.quoted(cell.text()), said(place)
            };
            String key = kind.getCode() + ".cell";
            run.report(
                    rule,
                    kind,
                    blank ? severity : doubt,
                    one.link,
                    place,
                    Messages.of(key, said),
                    Messages.of(key + ".remedy" + suffix, said));
        }
        run.omit(rule, severity, column.moreBlank());
        run.omit(rule, doubt, column.moreDoubtful());
    }

    private static DataPlace placeOf(DataTable table, @Nullable DataRow row, @Nullable Integer column) {
        return new DataPlace(
                table.getName(),
                row == null ? null : row.row(),
                row == null ? null : row.line(),
                column == null ? null : column + 1);
    }

    private static String nameOf(DataTable table) {
        return ThaiText.oneLine(table.getName());
    }

    private static BilingualText said(DataPlace place) {
        String column = place.column() == null ? "" : letters(place.column());
        return Messages.of("data.cell", place.row(), column, ThaiText.oneLine(place.file()));
    }

    /** A column as spreadsheets call it, from 1: A, B, …, Z, AA. */
    private static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
