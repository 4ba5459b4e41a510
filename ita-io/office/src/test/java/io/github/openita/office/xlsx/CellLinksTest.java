package io.github.openita.office.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Link;
import io.github.openita.core.nacc.Editions;
import io.github.openita.io.page.PageImport;
import io.github.openita.io.page.PageImporter;
import io.github.openita.office.Made;
import io.github.openita.rules.reading.DataRow;
import io.github.openita.rules.reading.DataTable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cells that are links: what they lead to counts, not their words. */
class CellLinksTest {

    private static final String PLAN = "https://www.tuayang.example/plan.pdf?id=9&y=2567";

    @TempDir
    Path folder;

    private Path book(Consumer<Worksheet> filling) throws IOException {
        Path file = folder.resolve("links.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "ita", "1.0")) {
            filling.accept(book.newWorksheet("OIT"));
        }
        return file;
    }

    private static void headings(Worksheet sheet, String... headings) {
        for (int i = 0; i < headings.length; i++) {
            sheet.value(0, i, headings[i]);
        }
    }

    private static Map<String, List<String>> imported(Path file) {
        PageImport found = PageImporter.of(Editions.of(2567)).read(List.of(), List.of(file));
        return found.getDisclosure().getItems().entrySet().stream()
                .collect(Collectors.toMap(
                        item -> item.getKey().toString(),
                        item -> item.getValue().getLinks().stream()
                                .map(link -> link.getLabel().orElse("-") + " " + link.getUrl())
                                .toList()));
    }

    @Test
    void aCellLeadsWhereItsLinkSays() throws IOException {
        Path file = book(sheet -> {
            headings(sheet, "ข้อ", "รายการ", "ลิงก์");
            sheet.value(1, 0, "o1");
            sheet.value(1, 1, "โครงสร้าง");
            sheet.value(1, 2, "คลิกที่นี่");
            sheet.hyperlink(1, 2, new HyperLink(PLAN, "คลิกที่นี่"));
            sheet.value(2, 0, "o2");
            sheet.value(2, 2, "https://www.tuayang.example/typed.pdf");
            sheet.hyperlink(
                    2,
                    2,
                    new HyperLink("https://www.tuayang.example/linked.pdf", "https://www.tuayang.example/typed.pdf"));
        });
        assertEquals(
                Map.of(
                        "o1", List.of("คลิกที่นี่ " + PLAN),
                        "o2", List.of("- https://www.tuayang.example/linked.pdf")),
                imported(file));
    }

    @Test
    void titlesThatAreLinksNeedNoColumnOfLinks() throws IOException {
        Path file = book(sheet -> {
            headings(sheet, "ข้อ", "รายการ");
            sheet.value(1, 0, "o1");
            sheet.value(1, 1, "โครงสร้าง");
            sheet.hyperlink(1, 1, new HyperLink(PLAN, "โครงสร้าง"));
        });
        assertEquals(Map.of("o1", List.of("- " + PLAN)), imported(file));
    }

    @Test
    void aFormulaMakesALink() throws IOException {
        Path file = book(sheet -> {
            headings(sheet, "ข้อ", "รายการ", "ลิงก์");
            sheet.value(1, 0, "o1");
            // The library that writes the workbook escapes nothing in a formula.
            sheet.formula(1, 2, "HYPERLINK(\"" + PLAN.replace("&", "&amp;") + "\",\"เปิด\")");
        });
        assertEquals(Map.of("o1", List.of("- " + PLAN)), imported(file));
    }

    @Test
    void mergedCellsLeadToTheSame() throws IOException {
        Path file = book(sheet -> {
            headings(sheet, "ข้อ", "รายการ", "ลิงก์");
            sheet.value(1, 0, "o1");
            sheet.value(2, 0, "o2");
            sheet.value(1, 2, "แผน");
            sheet.hyperlink(1, 2, new HyperLink(PLAN, "แผน"));
            sheet.range(1, 2, 2, 2).merge();
        });
        assertEquals(Map.of("o1", List.of("แผน " + PLAN), "o2", List.of("แผน " + PLAN)), imported(file));
    }

    @Test
    void aTableWithoutLinksHasNone() throws IOException {
        DataTable table =
                Made.read(book(sheet -> headings(sheet, "ข้อ", PLAN))).tables().get(0);
        List<DataRow> rows = new ArrayList<>();
        table.forEachRow(rows::add);
        assertFalse(table.hasLinks());
        assertTrue(rows.get(0).link(1).isEmpty());
        assertEquals(Link.of(PLAN).getUrl(), rows.get(0).cell(1));
    }
}
