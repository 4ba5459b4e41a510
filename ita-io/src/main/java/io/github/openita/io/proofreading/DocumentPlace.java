package io.github.openita.io.proofreading;

import io.github.openita.core.words.BilingualText;
import io.github.openita.core.words.ThaiText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where something stands in a document that people read. Immutable and thread-safe.
 *
 * @param section the heading above it, or the name of its sheet; empty where there is none
 * @param table which of the tables of the document it stands in, from 1; empty for text
 * @param row the row of that table, or of that sheet, from 1
 * @param column the heading of the column
 * @param paragraph which of the paragraphs outside tables it is, from 1; empty in a table
 */
public record DocumentPlace(
        Optional<String> section,
        Optional<Integer> table,
        Optional<Integer> row,
        Optional<String> column,
        Optional<Integer> paragraph) {

    /** {@return the place in a few words; those for the whole document where nothing nearer is known} */
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
