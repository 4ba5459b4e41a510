package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Item;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.ThaiDates;
import io.github.openita.io.content.OpenedFile;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.site.SiteFolder;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import io.github.openita.website.Workspace.Finished;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built site: complete, its own, well-formed for those who listen to it, and the same as the document checked. */
class SiteIT {

    private static final List<Item> FORM =
            ItaJson.standard().edition("nacc-2567").getItems();
    private static final SortedMap<QuestionCode, ItemDisclosure> PUBLISHED = ItaJson.standard()
            .readDisclosure(Path.of("ita.json"))
            .getDisclosure()
            .getItems();

    @TempDir
    static Path parent;

    private static Path site;
    private static final SortedMap<String, Document> PAGES = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        site = built(new Workspace(parent)).file("site");
        try (Stream<Path> files = Files.list(site)) {
            for (Path file :
                    files.filter(page -> page.toString().endsWith(".html")).toList()) {
                PAGES.put(file.getFileName().toString(), Jsoup.parse(file, "UTF-8", ""));
            }
        }
        assertEquals(
                Set.of("index.html", "about.html", "services.html", "news.html", "ita.html", "contact.html"),
                PAGES.keySet());
    }

    static Workspace built(Workspace workspace) {
        Finished finished =
                workspace.run(List.of("-e"), "java -cp " + Workspace.JAR + " build/Site.java site", Map.of());
        assertEquals(0, finished.exitCode(), finished::output);
        return workspace;
    }

    /** Java reads a file to run in the encoding of the machine, which may be ASCII or Windows-874. */
    @Test
    void theBuildIsInAscii() throws IOException {
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(Files.readString(Path.of("build/Site.java"))));
    }

    @Test
    void everyPageSaysThatItIsAnExample() {
        PAGES.forEach((name, page) -> {
            assertTrue(page.select(".example").text().contains("เว็บไซต์ตัวอย่าง"), name);
            assertTrue(page.select("footer").text().contains("ไม่ใช่เว็บไซต์ของราชการ"), name);
        });
    }

    @Test
    void everyPageIsMarkedUpForThoseWhoListen() {
        PAGES.forEach((name, page) -> assertAll(
                name,
                () -> assertEquals("th", page.child(0).attr("lang")),
                () -> assertEquals(1, page.select("h1").size()),
                () -> assertEquals(List.of(), skippedHeadings(page)),
                () -> assertEquals("#main", page.body().child(0).attr("href")),
                () -> assertEquals(
                        1, page.select("nav.main a[aria-current=page]").size()),
                () -> assertEquals(
                        name, page.select("nav.main a[aria-current=page]").attr("href")),
                () -> assertEquals(
                        page.select("[id]").size(),
                        new HashSet<>(page.select("[id]").eachAttr("id")).size()),
                () -> assertTrue(page.select("table").stream()
                        .allMatch(table -> !table.select("thead th[scope=col]").isEmpty())),
                () -> assertTrue(page.select("th:not([scope]), img:not([alt]), svg:not([aria-hidden]):not([role=img])")
                        .isEmpty())));
    }

    private static List<String> skippedHeadings(Document page) {
        List<String> skipped = new ArrayList<>();
        int before = 0;
        for (Element heading : page.select("main h1, main h2, main h3, main h4")) {
            int level = heading.tagName().charAt(1) - '0';
            if (level > before + 1) {
                skipped.add(heading.text());
            }
            before = level;
        }
        return skipped;
    }

    @Test
    void nothingIsLoadedFromElsewhereAndNothingRuns() throws IOException {
        for (Document page : PAGES.values()) {
            assertTrue(page.select("script, iframe, object, embed, form, style, [style]")
                    .isEmpty());
            assertTrue(page.select("[src], link[href]").stream()
                    .map(loaded -> loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href"))
                    .allMatch(address -> Files.exists(site.resolve(address))));
        }
        String style = Files.readString(site.resolve("style.css"));
        assertFalse(style.contains("url(") || style.contains("@import"));
        assertTrue(style.contains("prefers-reduced-motion") && style.contains("@media print"));
    }

    @Test
    void everyLinkOfEveryPageLeadsSomewhere() {
        PAGES.forEach((name, page) -> page.select("a[href]").eachAttr("href").forEach(link -> check(name, link)));
    }

    @Test
    void everyLinkOfTheDocumentLeadsSomewhere() {
        PUBLISHED.values().stream()
                .flatMap(item -> item.getLinks().stream())
                .map(Link::getUrl)
                .forEach(link -> {
                    assertTrue(link.startsWith("/"), link);
                    check("ita.json", link.substring(1));
                });
    }

    private static void check(String from, String link) {
        URI address = URI.create(link);
        if (address.getScheme() != null) {
            assertTrue(Set.of("mailto", "tel").contains(address.getScheme()), from + ": " + link);
            return;
        }
        String page = address.getPath().isEmpty() ? from : address.getPath();
        assertTrue(Files.isRegularFile(site.resolve(page)), from + ": " + link);
        if (address.getFragment() != null) {
            assertNotNull(PAGES.get(page).getElementById(address.getFragment()), from + ": " + link);
        }
    }

    @Test
    void theItaPageSaysOfEveryItemWhatTheDocumentSays() {
        Document page = PAGES.get("ita.html");
        assertEquals(35, FORM.size());
        for (Item item : FORM) {
            ItemDisclosure published = PUBLISHED.get(item.getCode());
            Element shown = page.getElementById(item.getCode().toString());
            assertAll(
                    item.getCode().toString(),
                    () -> assertTrue(shown.select("h3").text().contains(item.getNameTh())),
                    () -> assertEquals(
                            published.getLinks().stream()
                                    .map(link -> link.getUrl().substring(1))
                                    .toList(),
                            shown.select(".links a").eachAttr("href")),
                    () -> assertEquals(facts(published), shown.select(".facts").text()),
                    () -> assertEquals(
                            item.getElements().stream()
                                    .map(element -> element.getWordingTh())
                                    .toList(),
                            shown.select("dt").eachText()),
                    () -> assertTrue(shown.select(".lacking").isEmpty()));
        }
    }

    private static String facts(ItemDisclosure published) {
        String year = published
                .getFiscalYear()
                .map(known -> "ข้อมูลปีงบประมาณ พ.ศ. " + known + " · ")
                .orElse("");
        return year + "ปรับปรุงเมื่อ "
                + ThaiDates.format(published.getUpdatedOn().orElseThrow());
    }

    @Test
    void theItaPageSaysWhatTheCheckFindsLacking(@TempDir Path other) throws IOException {
        Workspace workspace = built(new Workspace(other).withBlankProblems());
        Document page = Jsoup.parse(workspace.file("site/ita.html"), "UTF-8", "");
        assertEquals(List.of("ยังไม่มีข้อมูล"), page.select(".lacking").eachText());
        assertEquals(
                List.of("ปัญหา/อุปสรรค ยังไม่มีข้อมูล"),
                page.select("#o17 .elements div:has(.lacking)").eachText());
    }

    @Test
    void everyPdfIsOneWithATitleAndText() throws IOException {
        int documents = 0;
        for (Path source : list(Path.of("documents"))) {
            String name = source.getFileName().toString().replace(".html", ".pdf");
            String title = Files.readString(source).lines().findFirst().orElseThrow();
            try (PDDocument pdf =
                    Loader.loadPDF(site.resolve("files").resolve(name).toFile())) {
                assertTrue(pdf.getNumberOfPages() >= 1, name);
                assertEquals(
                        title, "<!-- title: " + pdf.getDocumentInformation().getTitle() + " -->");
                assertEquals("th", pdf.getDocumentCatalog().getLanguage(), name);
                assertTrue(pdf.getDocumentCatalog().getMarkInfo().isMarked(), name);
            }
            documents++;
        }
        assertEquals(
                documents,
                list(site.resolve("files")).stream()
                        .filter(file -> file.toString().endsWith(".pdf"))
                        .count());
    }

    @Test
    void everyDataFileNamesItsColumnsAsTheFormDoesAndHasNoBlankCell() throws IOException {
        for (Path file : list(site.resolve("files"))) {
            String name = file.getFileName().toString();
            if (name.endsWith(".csv")) {
                List<CsvRecord> rows = rows(file);
                Set<String> wordings = FORM.stream()
                        .filter(item -> name.startsWith(item.getCode() + "-"))
                        .flatMap(item -> item.getElements().stream())
                        .map(element -> element.getWordingTh())
                        .collect(Collectors.toSet());
                assertTrue(
                        rows.get(0).getFields().stream()
                                        .filter(wordings::contains)
                                        .count()
                                >= 2,
                        name);
                assertEquals(List.of(), blanks(rows), name);
            }
        }
        Set<String> o17 =
                Set.copyOf(rows(site.resolve("files/o17-2566.csv")).get(0).getFields());
        assertTrue(o17.containsAll(List.of("ปัญหา/อุปสรรค", "ข้อเสนอแนะ")));
    }

    /** The copy that the check is to find fault with. */
    @Test
    void theBrokenCopyDiffersInOneBlankCell() throws IOException {
        Path broken = Path.of("src/test/resources/broken/files/o17-2566.csv");
        assertEquals(List.of("4: ปัญหา/อุปสรรค"), blanks(rows(broken)));
        String mended = Files.readString(broken).replace(",,", ",ส่งเอกสารขอซื้อใกล้วันใช้งาน,");
        assertEquals(Files.readString(Path.of("files/o17-2566.csv")), mended);
    }

    private static CheckReport check(Path folder) {
        return DisclosureChecker.of(RuleSets.of(2567))
                .withSite(SiteFolder.of(folder))
                .check(ItaJson.standard().readDisclosure(Path.of("ita.json")));
    }

    @Test
    void theCheckFindsNothingInTheSiteAndNothingElsewhere() {
        CheckReport report = check(site);
        assertEquals(List.of(), report.getFindings());
        assertEquals(List.of(), report.getExternalLinks());
        assertEquals(Optional.of(site.toString()), report.getSite());
    }

    /** Cell by cell: whatever stands in a column that the form asks for, the check misses it when it is gone. */
    @Tag("slow")
    @Test
    void theCheckFindsEveryCellThatIsLeftBlank(@TempDir Path other) throws IOException {
        Path copy = built(new Workspace(other)).file("site");
        int cells = 0;
        for (Path file : list(copy.resolve("files"))) {
            String name = file.getFileName().toString();
            if (!name.endsWith(".csv")) {
                continue;
            }
            List<CsvRecord> rows = rows(file);
            Item item = FORM.stream()
                    .filter(known -> name.startsWith(known.getCode() + "-"))
                    .findFirst()
                    .orElseThrow();
            List<String> wordings = item.getElements().stream()
                    .map(element -> element.getWordingTh())
                    .toList();
            List<String> headings = rows.get(0).getFields();
            for (int column = 0; column < headings.size(); column++) {
                if (!wordings.contains(headings.get(column))) {
                    continue;
                }
                for (int row = 1; row < rows.size(); row++) {
                    assertEquals(
                            List.of(item.getCode() + " blank " + name + " " + (row + 1) + " " + (column + 1)),
                            foundWithout(copy, item, file, rows, row, column));
                    cells++;
                }
            }
        }
        assertTrue(cells > 90, "cells: " + cells);
    }

    /** The workbook says what the data file beside it says, number by number and word by word. */
    @Test
    void theWorkbookHasTheCellsOfTheDataFile() throws IOException {
        List<CsvRecord> expected = rows(site.resolve("files/o16-2567.csv"));
        List<List<String>> shown = new ArrayList<>();
        OpenedFile.of("o16", site.resolve("files/o16-2567.xlsx"))
                .read()
                .tables()
                .get(0)
                .forEachRow(row -> shown.add(row.cells()));
        assertEquals(expected.size(), shown.size());
        for (int row = 0; row < expected.size(); row++) {
            assertEquals(
                    expected.get(row).getFields().stream().map(SiteIT::plain).toList(),
                    shown.get(row).stream().map(SiteIT::plain).toList());
        }
    }

    private static String plain(String cell) {
        return cell.matches("[0-9]+(?:\\.[0-9]+)?")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    /** The same as for the data files: no cell of the workbook can be emptied unseen. */
    @Tag("slow")
    @Test
    void theCheckFindsEveryCellOfTheWorkbookThatIsLeftBlank(@TempDir Path other) throws IOException {
        Path copy = built(new Workspace(other)).file("site");
        Path file = copy.resolve("files/o16-2567.xlsx");
        Item item = FORM.stream()
                .filter(known -> known.getCode().toString().equals("o16"))
                .findFirst()
                .orElseThrow();
        for (int row = 2; row <= 6; row++) {
            for (int column = 1; column <= 5; column++) {
                byte[] before = Files.readAllBytes(file);
                Workspace.blankCell(file, "ABCDE".charAt(column - 1) + "" + row);
                assertEquals(List.of("o16 blank o16-2567.xlsx " + row + " " + column), found(copy, item));
                Files.write(file, before);
            }
        }
    }

    private static List<String> foundWithout(
            Path folder, Item item, Path file, List<CsvRecord> rows, int blankRow, int blankColumn) throws IOException {
        byte[] before = Files.readAllBytes(file);
        try (CsvWriter writer = CsvWriter.builder().build(file)) {
            for (int row = 0; row < rows.size(); row++) {
                List<String> cells = new ArrayList<>(rows.get(row).getFields());
                if (row == blankRow) {
                    cells.set(blankColumn, " ");
                }
                writer.writeRecord(cells);
            }
        }
        List<String> found = found(folder, item);
        Files.write(file, before);
        return found;
    }

    /** What is wrong with one item; the files of the others are not opened. */
    private static List<String> found(Path folder, Item item) {
        Disclosure all = ItaJson.standard().readDisclosure(Path.of("ita.json")).getDisclosure();
        Disclosure one = all.toBuilder()
                .items(Map.of(item.getCode(), all.getItems().get(item.getCode())))
                .build();
        return DisclosureChecker.of(RuleSets.of(2567)).withSite(SiteFolder.of(folder)).check(one).getFindings().stream()
                .filter(finding ->
                        finding.getItem().filter(item.getCode()::equals).isPresent())
                .map(finding -> finding.getItem().orElseThrow() + " "
                        + finding.getKind().getCode() + " "
                        + Path.of(finding.getDataFile().orElseThrow()).getFileName() + " "
                        + finding.getDataRow().orElseThrow()
                        + " " + finding.getDataColumn().orElseThrow())
                .toList();
    }

    private static List<CsvRecord> rows(Path file) throws IOException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            return reader.stream().toList();
        }
    }

    private static List<String> blanks(List<CsvRecord> rows) {
        List<String> names = rows.get(0).getFields();
        List<String> blanks = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            assertEquals(names.size(), rows.get(row).getFieldCount());
            for (int column = 0; column < names.size(); column++) {
                if (rows.get(row).getField(column).isBlank()) {
                    blanks.add((row + 1) + ": " + names.get(column));
                }
            }
        }
        return blanks;
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
