package io.github.openita.rules.check;

import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.edition.Element;
import io.github.openita.core.edition.Item;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.Rule;
import io.github.openita.rules.reading.FileContent;
import io.github.openita.rules.reading.FileKind;
import io.github.openita.rules.reading.FileState;
import io.github.openita.rules.reading.PublishedFile;
import io.github.openita.rules.site.FileText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The pages and files that one item links to, opened: what is wrong with each, and what their tables and texts show. Used
 * by one thread.
 */
final class ItemFiles {

    private final Findings found;
    private final ItemTables tables;
    private final ItemTexts texts;
    private final Set<String> names = new HashSet<>();
    private final List<Opened> opened = new ArrayList<>();
    /** The names of those whose glyphs stand for no characters. */
    private final Set<String> illegible = new HashSet<>();

    private boolean anyRead;

    /** What opening a file showed, and the first link to it. */
    private record Opened(int link, String name, FileContent content) {}

    ItemFiles(SiteVisit visit, Item item, ItemDisclosure disclosed) {
        this.found = visit.found();
        List<Element> asked = item.getElements().stream()
                .filter(element -> ElementCheck.isAskedOf(visit.agencyType(), element))
                .toList();
        this.tables = new ItemTables(visit.settings(), visit.meanings(), found, asked, disclosed);
        this.texts = new ItemTexts(found, asked);
    }

    /** Notes that there is something at a link that was not read. */
    void noteUnread(String url) {
        tables.noteUnopened(url);
        texts.noteUnread();
    }

    /** Opens a page or file, where that was not done before. */
    void open(int link, String url, PublishedFile file) {
        if (!names.add(file.getName())) {
            return;
        }
        FileContent content = file.read();
        opened.add(new Opened(link, file.getName(), content));
        if (content.state() != FileState.READ) {
            noteUnread(url);
            return;
        }
        boolean data = content.kind() == FileKind.CSV || content.kind() == FileKind.XLSX;
        // The tables of a page lay it out as often as not.
        boolean rows = content.kind() != FileKind.HTML && tables.open(link, file.getName(), content, data);
        if (rows && content.kind() != FileKind.CSV) {
            texts.addRows(() -> tables.rowsOf(file.getName()));
        }
        boolean text = !data && openText(link, file.getName(), content);
        if (!data) {
            tables.noteUnopened(url);
        }
        if (!rows && !text) {
            texts.noteUnread();
        }
        anyRead |= rows || text;
    }

    /** Looks into the text of a file; {@code false} where it has none that can be read. */
    private boolean openText(int link, String name, FileContent content) {
        FileText text = FileText.of(content.pages(), content.kind() == FileKind.PDF);
        if (!text.isLegible()) {
            illegible.add(name);
            return false;
        }
        if (content.pages().isEmpty()) {
            return false;
        }
        texts.add(link, name, content.kind(), text);
        return true;
    }

    /** Whether anything that was opened was read. */
    boolean isAnyRead() {
        return anyRead;
    }

    /** Whether an element was seen in what was opened, with something after it. */
    boolean shows(Element element) {
        return tables.shows(element) || texts.shows(element);
    }

    ItemTables tables() {
        return tables;
    }

    ItemTexts texts() {
        return texts;
    }

    /** Reports the files that are not what they should be. */
    void check(Rule rule) {
        for (Opened one : opened) {
            FileState state = one.content.state();
            switch (state) {
                case EMPTY -> report(rule, one, FindingKind.EMPTY_FILE, FindingKind.EMPTY_FILE.getCode());
                case NOT_ITS_TYPE -> {
                    FindingKind kind = FindingKind.NOT_ITS_TYPE;
                    boolean page = one.content.kind() == FileKind.HTML;
                    report(rule, one, kind, page ? kind.getCode() + ".html" : kind.getCode());
                }
                case ENCRYPTED, DAMAGED -> {
                    FindingKind kind = FindingKind.UNREADABLE_FILE;
                    report(rule, one, kind, kind.getCode() + "." + state.code());
                }
                case NO_TEXT, TOO_LARGE, NO_READER, UNREADABLE -> skip(rule, one);
                case READ -> checkRead(rule, one);
            }
        }
        tables.reportRefused(rule);
    }

    private void report(Rule rule, Opened one, FindingKind kind, String key) {
        Object[] arguments = {
            rule.getItem(), rule.getRequirement(), ThaiText.oneLine(one.name), nameOf(one.content.kind())
        };
        found.addOnSite(rule, one.link, kind, Severity.ERROR, DataPlace.of(one.name), key, arguments);
    }

    private static BilingualText nameOf(FileKind kind) {
        return Messages.of("file-kind." + kind.code().toLowerCase(Locale.ROOT));
    }

    private void skip(Rule rule, Opened one) {
        FileState state = one.content.state();
        // That nothing here reads such files is said once for all of them.
        Object file = state == FileState.NO_READER ? "" : Messages.quoted(one.name);
        boolean picture = state == FileState.NO_TEXT && one.content.kind() == FileKind.IMAGE;
        String key = "why.file." + (picture ? "image" : state.code());
        BilingualText reason = one.content.reason().orElse(nameOf(one.content.kind()));
        found.skip(rule, Messages.of(key, file, reason));
    }

    private void checkRead(Rule rule, Opened one) {
        if (illegible.contains(one.name)) {
            found.skip(rule, Messages.of("why.file.no-unicode", Messages.quoted(one.name)));
        }
    }
}
