package io.github.openita.io.csv;

import io.github.openita.core.edition.Edition;
import io.github.openita.io.document.Source;
import io.github.openita.io.table.CsvTable;
import io.github.openita.rules.DisclosureDocument;
import java.util.List;

/**
 * What an agency discloses as a table: {@code รหัส}, {@code รายการ}, {@code องค์ประกอบ}, {@code ข้อมูลที่แสดง}, {@code
 * ชื่อลิงก์}, {@code ลิงก์}, {@code ปีงบประมาณของข้อมูล}, {@code วันที่ปรับปรุงล่าสุด}. Static methods only; thread-safe.
 *
 * <p>A row is of an item: its title, year and day, and a link. Further rows of the same code may say the same again, add
 * links, of which one cell may also hold several on lines of their own, and elements: a row with an element holds what is
 * shown of it, words, where they stand, or {@code ✓}; several rows of one element are several values. An empty cell says
 * nothing of the element. An item of which nothing is said but its title is none that is disclosed, and one of whose
 * elements nothing is said only says where it is published.
 */
public final class DisclosureCsv {

    private DisclosureCsv() {}

    /**
     * {@return whether it has the headings of such a table: codes, and links or what is shown}
     *
     * @param source a table, CSV or a workbook
     * @throws io.github.openita.core.problem.DocumentException where it is no table at all
     */
    public static boolean isOne(Source source) {
        return CsvTable.isHeaded(source, DisclosureColumns.KNOWN, List.of(DisclosureColumns.SAYING));
    }

    /**
     * {@return the disclosure, of that edition, without agency; its places are cells of the table}
     *
     * @param source a table of what is disclosed
     * @param edition the edition that its codes are of, which a table does not say
     * @throws io.github.openita.core.problem.DocumentException where anything is wrong with the table
     */
    public static DisclosureDocument read(Source source, Edition edition) {
        return DisclosureTable.read(source, edition);
    }
}
