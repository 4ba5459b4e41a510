package io.github.openita.io.proofreading.reading;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in a document, and where it comes in the order of reading.
 *
 * @param section the heading above it, or the name of its sheet; empty where there is none
 * @param table which of the tables it stands in, from 1; empty for text
 * @param row the row of that table or sheet, from 1
 * @param column the heading of the column
 * @param paragraph which of the paragraphs outside tables it is, from 1; empty in a table
 * @param order its number in the order of reading
 */
public record Spot(
        Optional<String> section,
        Optional<Integer> table,
        Optional<Integer> row,
        Optional<String> column,
        Optional<Integer> paragraph,
        int order) {

    /** The whole document, before all that stands in it. */
    public static final Spot WHOLE =
            new Spot(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), -1);

    /** The same in a column; without one where its heading is empty. */
    public Spot inColumn(String heading) {
        return new Spot(
                section, table, row, heading.isEmpty() ? Optional.empty() : Optional.of(heading), paragraph, order);
    }

    /** The place in a few words; those for the whole document where nothing nearer is known. */
    public BilingualText describe() {
        List<String> th = new ArrayList<>();
        List<String> en = new ArrayList<>();
        section.ifPresent(heading -> {
            th.add(ThaiText.quoted(heading));
            en.add(ThaiText.quoted(heading));
        });
        table.ifPresent(number -> {
            th.add("ตารางที่ " + number);
            en.add("table " + number);
        });
        row.ifPresent(number -> {
            th.add("แถวที่ " + number);
            en.add("row " + number);
        });
        column.ifPresent(heading -> {
            th.add("คอลัมน์ " + ThaiText.quoted(heading));
            en.add("column " + ThaiText.quoted(heading));
        });
        paragraph.ifPresent(number -> {
            th.add("ย่อหน้าที่ " + number);
            en.add("paragraph " + number);
        });
        return th.isEmpty()
                ? BilingualText.of("ทั้งเอกสาร", "the whole document")
                : BilingualText.of(String.join(" ", th), String.join(", ", en));
    }
}
