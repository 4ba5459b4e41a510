package io.github.openita.io.page;

import io.github.openita.core.disclosure.Link;
import io.github.openita.core.internal.problem.Problems;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.Place;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.ThaiText;
import io.github.openita.io.page.words.FormTitles;
import io.github.openita.io.page.words.LinkAddresses;
import io.github.openita.io.page.words.PageYears;
import io.github.openita.io.page.words.TitleKey;
import io.github.openita.io.page.words.WrittenCode;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a table of links as rows: a code or title in each, and addresses. Used once, by one thread. */
final class TableRows {

    /** In so many rows from the top the headings are looked for. */
    private static final int MOST_ABOVE = 15;

    private static final int MOST_ROWS = 100_000;

    private static final Pattern BETWEEN = Pattern.compile("[\\s;|]+|,(?=\\s|https?:|www\\.)");
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:https?://|www\\.).+|\\.{0,2}/.+|[^:]+\\.[a-zA-Z]{2,5}(?:[?#].*)?|[^:]*\\?[a-zA-Z_]+=.*",
            Pattern.DOTALL);

    private static final Pattern CUT = Pattern.compile("(?:\\.{2,}|…)$");

    private final DataTable table;
    private final FormTitles titles;
    private final LinkAddresses addresses;
    private final List<PageRow> rows = new ArrayList<>();
    private final List<PageLink> stray = new ArrayList<>();
    private final List<PageText> notUnderstood = new ArrayList<>();
    private final SortedSet<FiscalYear> years = new TreeSet<>();
    private final StringBuilder above = new StringBuilder();
    private @Nullable LinkColumns columns;
    private int read;

    private TableRows(DataTable table, FormTitles titles, LinkAddresses addresses) {
        this.table = table;
        this.titles = titles;
        this.addresses = addresses;
    }

    /**
     * Reads a table.
     *
     * @throws DocumentException where it is none, or has no columns of links and of codes or titles
     */
    static ReadPage read(DataTable table, FormTitles titles, LinkAddresses addresses) {
        return new TableRows(table, titles, addresses).read();
    }

    private ReadPage read() {
        try {
            table.forEachRow(this::take);
        } catch (DocumentException e) {
            throw e;
        } catch (InvalidInputException e) {
            throw Problems.single(table.getName(), ProblemKind.NOT_CSV, Place.of(""), e.getText());
        }
        if (columns == null) {
            throw Problems.single(
                    table.getName(),
                    ProblemKind.MISSING_KEY,
                    Place.of("", 1, 1),
                    "ไม่พบหัวตาราง: ต้องมีคอลัมน์ ลิงก์ (link, url) และคอลัมน์ รหัส (code, ข้อ) หรือ รายการ (title)",
                    "no headings found: there must be a column link (url, ลิงก์), and a column code (รหัส, ข้อ) or title"
                            + " (รายการ)");
        }
        return new ReadPage(table.getName(), rows, stray, notUnderstood, years, 0, above.toString());
    }

    private void take(DataRow row) {
        LinkColumns known = columns;
        if (known != null) {
            if (++read > MOST_ROWS) {
                throw new InvalidInputException(
                        "ตารางมีเกิน " + MOST_ROWS + " แถว", "the table has more than " + MOST_ROWS + " rows");
            }
            read(row, known);
        } else if (row.row() <= MOST_ABOVE) {
            columns = LinkColumns.in(row, table.hasLinks()).orElse(null);
            if (columns == null) {
                row.cells().forEach(cell -> {
                    PageYears.addFrom(ThaiText.normalize(cell), false, years);
                    above.append(ThaiText.cut(cell)).append('\n');
                });
            }
        }
    }

    private void read(DataRow row, LinkColumns known) {
        PagePlace place = new PagePlace(table.getName(), row.line());
        String codeCell = ThaiText.normalize(known.code() < 0 ? "" : row.cell(known.code()));
        String titleCell = ThaiText.normalize(known.title() < 0 ? "" : row.cell(known.title()));
        Optional<WrittenCode> code = known.code() < 0 ? WrittenCode.of(titleCell) : WrittenCode.inColumn(codeCell);
        String title = code.map(WrittenCode::title)
                .filter(words -> !words.isEmpty() && (known.code() < 0 || titleCell.isEmpty()))
                .orElse(titleCell);
        boolean goesOn = known.code() >= 0
                && codeCell.isEmpty()
                && !rows.isEmpty()
                && titles.find(TitleKey.of(title))
                        .filter(match -> match.sureness() == 100)
                        .isEmpty();
        String label = known.label() >= 0 ? ThaiText.normalize(row.cell(known.label())) : goesOn ? title : "";
        List<PageLink> links = links(row, known, label, place);
        if (goesOn || (codeCell.isEmpty() && titleCell.isEmpty() && !rows.isEmpty())) {
            addToLast(links);
        } else if (codeCell.isEmpty() && titleCell.isEmpty()) {
            stray.addAll(links);
        } else {
            if (known.code() >= 0 && code.isEmpty() && !codeCell.isEmpty()) {
                notUnderstood.add(new PageText(
                        place,
                        codeCell,
                        BilingualText.of("ช่องรหัสนี้ไม่ใช่รหัสข้อ", "this cell of the codes is no code of an item")));
            }
            rows.add(new PageRow(place, code, title, links));
        }
    }

    private void addToLast(List<PageLink> links) {
        PageRow last = rows.remove(rows.size() - 1);
        List<PageLink> all = new ArrayList<>(last.links());
        all.addAll(links);
        rows.add(new PageRow(last.place(), last.code(), last.title(), all));
    }

    private List<PageLink> links(DataRow row, LinkColumns known, String label, PagePlace place) {
        List<PageLink> links = new ArrayList<>();
        for (int column : known.linked(row)) {
            addresses
                    .find(row.link(column).orElseThrow())
                    .ifPresent(url -> links.add(new PageLink(place, link(known.caption(row, column, label), url))));
        }
        for (int column : known.links()) {
            if (row.link(column).isPresent()) {
                continue;
            }
            String cell = ThaiText.normalize(row.cell(column));
            for (String written : partsOf(cell)) {
                boolean address = ADDRESS.matcher(written).matches()
                        && !CUT.matcher(written).find();
                Optional<String> found = address ? addresses.find(written) : Optional.empty();
                if (found.isPresent()) {
                    links.add(new PageLink(place, link(label, found.get())));
                } else if (ThaiText.isInformative(written) && !written.startsWith("#")) {
                    notUnderstood.add(new PageText(
                            place,
                            written,
                            BilingualText.of("ช่องลิงก์นี้ไม่ใช่ที่อยู่", "this cell of the links is no address")));
                }
            }
        }
        return links;
    }

    private static Link link(String label, String url) {
        return label.isEmpty() ? Link.of(url) : Link.of(label, url);
    }

    /** The addresses of a cell; a file name with spaces is one, words that lead to no address are one as well. */
    private static List<String> partsOf(String cell) {
        List<String> parts =
                BETWEEN.splitAsStream(cell).filter(part -> !part.isEmpty()).toList();
        boolean several =
                parts.size() > 1 && parts.stream().anyMatch(part -> part.matches("(?i)(?:https?://|www\\.|/).+"));
        return !several
                ? List.of(cell)
                : parts.stream().filter(part -> ADDRESS.matcher(part).matches()).toList();
    }
}
