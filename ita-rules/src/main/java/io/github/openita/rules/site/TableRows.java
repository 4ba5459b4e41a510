package io.github.openita.rules.site;

import io.github.openita.core.edition.Element;
import io.github.openita.core.words.ThaiText;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one data file, held against the elements of an item. Used by one thread.
 *
 * <p>The headings are the row among the first that names most elements, or the first with more than one word; titles
 * above them are passed over, and so are rows without a word, totals, notes and the headings again. Where the row below
 * them begins blank and goes on with headings that they leave open, both are one.
 */
public final class TableRows {

    /** Titles, the name of the agency and the year take no more rows than that. */
    private static final int MOST_ABOVE = 20;

    /** So much of a note tells that it is one. */
    private static final int LONGEST_NOTE = 100;

    private static final Pattern TOTAL =
            Pattern.compile("(?:ยอด|ผล)?รวม(?:ทั้งสิ้น|ทั้งหมด|เป็นเงิน|เงิน|งบประมาณ|จำนวน|ยอด)*[0-9]*"
                    + "(?:รายการ|โครงการ|กิจกรรม|เรื่อง|ราย|คน|บาท)?|(?:grand)?total|sum");

    private static final Pattern NOTE = Pattern.compile("(?:หมายเหตุ|ที่มา|ข้อมูลณ|ณวันที่|note|source).*");

    private final DataTable table;
    private final String file;
    private final Map<Element, StatedPlace> places;
    private final Headings headings;
    private final List<DataRow> first = new ArrayList<>();
    private final Map<Element, ColumnCells> columns = new HashMap<>();
    private @Nullable DataRow head;
    private boolean belowHead;
    private boolean anyRow;

    /**
     * Reads the rows.
     *
     * @param table a table of the data file, which is read
     * @param file the name of the data file
     * @param places the elements that are asked for, and where the disclosure says that they stand
     * @throws io.github.openita.core.words.InvalidInputException where it cannot be read to its end
     */
    public TableRows(DataTable table, String file, Map<Element, StatedPlace> places) {
        this.table = table;
        this.file = file;
        this.places = places;
        this.headings = new Headings(List.copyOf(places.keySet()));
        read();
    }

    private void read() {
        table.forEachRow(this::take);
        if (!first.isEmpty()) {
            begin();
        }
    }

    /** {@return the row of the headings; empty where there is none at all} */
    public Optional<DataRow> head() {
        return Optional.ofNullable(head);
    }

    /** {@return whether there is any row below the headings} */
    public boolean isAnyRow() {
        return anyRow;
    }

    /** {@return whether it shows any element at all} */
    public boolean isAnyColumn() {
        return !columns.isEmpty();
    }

    /**
     * {@return what stands in its column; empty where it has none}
     *
     * @param element an element of the item
     */
    public Optional<ColumnCells> column(Element element) {
        return Optional.ofNullable(columns.get(element));
    }

    private void take(DataRow row) {
        if (row.cells().stream().noneMatch(ThaiText::hasText)) {
            return;
        }
        if (head != null) {
            takeBelow(head, row);
            return;
        }
        first.add(row);
        if (first.size() > MOST_ABOVE) {
            begin();
        }
    }

    private void begin() {
        DataRow chosen = chosen();
        head = chosen;
        belowHead = true;
        find(chosen.cells());
        List<DataRow> below = first.subList(first.indexOf(chosen) + 1, first.size());
        below.forEach(row -> takeBelow(chosen, row));
        first.clear();
    }

    private DataRow chosen() {
        int most = 0;
        DataRow named = null;
        DataRow wide = null;
        for (DataRow row : first) {
            int count = headings.columnsOf(row.cells()).size();
            if (count > most) {
                most = count;
                named = row;
            }
            if (named != null && most == places.size()) {
                return named;
            }
            wide = wide == null && said(row).size() > 1 ? row : wide;
        }
        return named != null ? named : wide != null ? wide : first.get(0);
    }

    private void find(List<String> cells) {
        columns.clear();
        headings.columnsOf(cells)
                .forEach((element, column) -> columns.put(element, new ColumnCells(element.isNoneAllowed(), column)));
        Map<Integer, Element> taken = new HashMap<>();
        columns.forEach((element, column) -> taken.put(column.index(), element));
        places.forEach((element, place) -> {
            int stated = place.column(file).orElse(-1);
            if (!columns.containsKey(element)
                    && stated >= 0
                    && stated < cells.size()
                    && isFree(stated, taken.get(stated))) {
                columns.put(element, new ColumnCells(element.isNoneAllowed(), stated));
            }
        });
    }

    /** Whether no heading gives a column to another element, or the document says that both stand there. */
    private boolean isFree(int column, @Nullable Element other) {
        StatedPlace place = other == null ? null : places.get(other);
        return place == null || place.column(file).orElse(-1) == column;
    }

    private void takeBelow(DataRow headRow, DataRow row) {
        boolean next = belowHead;
        belowHead = false;
        if (next && isLowerHalf(headRow, row)) {
            find(merged(headRow, row));
        } else if (!isAside(headRow, row)) {
            anyRow = true;
            columns.values().forEach(column -> column.take(row));
        }
    }

    private static boolean isLowerHalf(DataRow head, DataRow row) {
        boolean goesOn = false;
        for (int i = 0; i < Math.max(head.cells().size(), row.cells().size()); i++) {
            boolean said = ThaiText.hasText(row.cell(i));
            if (said && Headings.plain(row.cell(i)).chars().allMatch(Character::isDigit)) {
                return false;
            }
            goesOn |= said && !ThaiText.hasText(head.cell(i));
        }
        return goesOn && ThaiText.hasText(head.cell(0)) && !ThaiText.hasText(row.cell(0));
    }

    private static List<String> merged(DataRow upper, DataRow lower) {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
            both.add(ThaiText.hasText(lower.cell(i)) ? lower.cell(i) : upper.cell(i));
        }
        return both;
    }

    /** Whether a row tells of no single thing: a title or note, a total, the headings again. */
    private static boolean isAside(DataRow head, DataRow row) {
        if (row.cells().equals(head.cells())) {
            return true;
        }
        List<String> said = said(row);
        String begin =
                Headings.plain(said.get(0).substring(0, Math.min(said.get(0).length(), LONGEST_NOTE)));
        boolean narrow = row.cells().size() == 1 && head.cells().size() > 1;
        return narrow
                || TOTAL.matcher(begin).matches()
                || (said.size() == 1 && NOTE.matcher(begin).matches());
    }

    private static List<String> said(DataRow row) {
        return row.cells().stream().filter(ThaiText::hasText).toList();
    }
}
