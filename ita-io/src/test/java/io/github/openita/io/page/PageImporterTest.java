package io.github.openita.io.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.disclosure.ItemDisclosure;
import io.github.openita.core.disclosure.Link;
import io.github.openita.core.edition.Edition;
import io.github.openita.core.edition.ImmutableEdition;
import io.github.openita.core.edition.ImmutableSubIndicator;
import io.github.openita.core.edition.Item;
import io.github.openita.core.edition.SubIndicator;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.problem.DocumentException;
import io.github.openita.core.problem.ProblemKind;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.InvalidInputException;
import io.github.openita.core.words.NodeCode;
import io.github.openita.core.words.QuestionCode;
import io.github.openita.core.words.Tool;
import io.github.openita.io.Golden;
import io.github.openita.io.document.Source;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.FindingKind;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages as agencies make them. */
class PageImporterTest {

    private static final Path PAGES = Golden.top().resolve("ita-io/src/test/resources/pages");

    private static PageImport imported(String page, int year) {
        return PageImporter.of(Editions.of(year)).read(Source.of(PAGES.resolve(page)));
    }

    private static PageImport html(String body, int year) {
        return PageImporter.of(Editions.of(year)).read(source("page.html", body));
    }

    private static Source source(String name, String text) {
        return Source.of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Per item its links, in the order of the page. */
    private static String linksOf(PageImport imported) {
        return imported.getDisclosure().getItems().entrySet().stream()
                .map(item -> item.getKey() + ": "
                        + item.getValue().getLinks().stream().map(Link::getUrl).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> titleOf(PageImport imported, String code) {
        return item(imported, code).getTitle();
    }

    private static ItemDisclosure item(PageImport imported, String code) {
        return Objects.requireNonNull(imported.getDisclosure().getItems().get(QuestionCode.of(code)));
    }

    private static List<String> strayOf(PageImport imported) {
        return imported.getStrayLinks().stream()
                .map(link -> link.link().getUrl())
                .toList();
    }

    @Test
    void anAccordionHasItsLinksBelowEachItemAndNoneThatNobodySees() {
        PageImport imported = imported("accordion-2568.html", 2568);
        assertEquals("""
                o1: /wp-content/uploads/2025/01/โครงสร้าง-04-04-68.pdf /wp-content/uploads/2025/01/duty.pdf /wp-content/uploads/2025/01/duty.xlsx
                o2: /executives
                o3: /contact
                o4: https://m.me/example-agency
                o12: /wp-content/uploads/2025/04/o12.pdf
                o13: /wp-content/uploads/2024/10/o13.pdf""", linksOf(imported));
        assertEquals(Optional.of("ข้อมูลผู้บริหาร"), titleOf(imported, "o2"));
        assertEquals(Optional.of("ข้อมูลการติดต่อ"), titleOf(imported, "o3"));
        assertEquals(
                Optional.of("แผนผังโครงสร้าง"),
                item(imported, "o1").getLinks().get(0).getLabel());
        assertEquals(List.of(), strayOf(imported));
        assertEquals(3, imported.getMenuLinks());
        assertEquals(
                "/wp-content/uploads/2025/04/o12.pdf",
                imported.getNotUnderstood().get(0).text());
        assertEquals(Optional.of(21), imported.getNotUnderstood().get(0).place().line());
    }

    @Test
    void aTableHasRowsThatGoOnAndHeadingsAmidTheirCells() {
        PageImport imported = imported("table-2568.html", 2568);
        assertEquals("""
                o1: https://www.tambon.example.go.th/structure
                o2: https://www.tambon.example.go.th/people https://www.tambon.example.go.th/council
                o3: contact.php
                o4: news.php?page=1
                o5: plan1.pdf plan2.pdf
                o6:\s""", linksOf(imported));
        assertEquals(Optional.of("ข่าวประชาสัมพันธ์"), titleOf(imported, "o4"));
        assertEquals(Optional.of("แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี"), titleOf(imported, "o6"));
        assertEquals(List.of(QuestionCode.of("o6")), imported.getWithoutLink());
        assertEquals(List.of("/"), strayOf(imported));
        assertEquals(Set.of(FiscalYear.of(2568)), imported.getYears());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cells-2568.html | 2568 | o1: a.pdf b.pdf; o2: c.html; o4: https://www.cells.example.go.th/news",
                "oit-2565.html | 2565 | o1: structure.html; o2: files/board.pdf staff.html; o8: index.html",
                "behind-2567.html | 2567 | o1: /o1.pdf; o16: /o16-6.pdf /o16-12.pdf; o17: /o17.pdf",
                "cards-2567.html | 2567 | o1: detail.php?id=1; o35: detail.php?id=35",
                "vendor-2567.html | 2567 | o1: https://v.example.go.th/structure https://v.example.go.th/files/a-very-long-name.pdf; o2: ; o3: https://v.example.go.th/duty; o5: https://v.example.go.th/news",
                "definitions-2567.html | 2567 | o1: /1 /1b; o2: ; o3: /3; o4: /4 /4b; o5: /5a /5b",
                "tabs-2567.html | 2567 | o1: one.pdf; o2: two.pdf; o10: ",
                "glued-2566.html | 2566 | o1: https://t.example.go.th/1; o2: https://t.example.go.th/2; o3: ",
                "mentions-moit-2567.html | 2567 | o1: 1.pdf; o2: 2.pdf; o3: 3.pdf",
                "links.csv | 2567 | o1: https://www.example.go.th/1 /files/1b.pdf; o2: ; o3: https://www.example.go.th/3a https://www.example.go.th/3b https://www.example.go.th/3c",
                "titles-2567.html | 2567 | o1: f/1.pdf; o2: f/2.pdf; o22: f/22.pdf; o32: f/32.pdf; o33: f/33.pdf",
                "zeros-2564.html | 2564 | o1: page.php?p=structure#ITA01; o2: page.php?p=staff; o3: ; o7: ?tag=ข่าว; o10: plan.pdf; o34: page.php#ITA034; o43: measures.pdf",
            })
    void everyShapeGivesItsLinksToTheItemsTheyStandWith(String page, int year, String links) {
        assertEquals(links, linksOf(imported(page, year)).replace("\n", "; ").strip());
    }

    @Test
    void aTitleThatIsCutGivesWayToTheWholeOne() {
        PageImport imported = imported("cards-2567.html", 2567);
        assertEquals(Optional.of("โครงสร้าง"), titleOf(imported, "o1"));
        assertEquals(
                Optional.of("รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"),
                titleOf(imported, "o35"));
        assertEquals(List.of("https://www.facebook.com/sharer", "list.php?page=2"), strayOf(imported));
    }

    @Test
    void decomposedVowelsAreWrittenInOnePiece() {
        assertEquals(Optional.of("อำนาจหน้าที่"), titleOf(imported("zeros-2564.html", 2564), "o3"));
    }

    @Test
    void withoutCodesItemsAreFoundByTitleAndHowSurelyIsSaid() {
        PageImport imported = imported("titles-2567.html", 2567);
        assertTrue(imported.getItems().stream().allMatch(item -> item.by() == FoundBy.TITLE));
        assertTrue(imported.getItems().stream().allMatch(item -> item.sureness() >= PageImporter.LEAST_SURENESS));
        assertEquals(List.of("f/x.pdf"), strayOf(imported));
        PageImport changed =
                html("<p>ข้อมูลของผู้บริหาร <a href=a.pdf>ดู</a></p><p>คู่มือ <a href=b.pdf>ดู</a></p>", 2567);
        assertEquals("o2: a.pdf", linksOf(changed));
        assertEquals(81, changed.getItems().get(0).sureness());
    }

    @Test
    void withoutCodesAndTitlesItemsAreFoundByTheirElementsAndHowSurelyIsSaid() {
        PageImport imported = imported("elements-2567.html", 2567);
        assertEquals("""
                o1: 1.pdf
                o2: 2.pdf
                o3: 3.pdf 3.docx
                o8: 8.pdf
                o12: 12.csv
                o32: 32.pdf""", linksOf(imported));
        assertTrue(imported.getItems().stream().allMatch(item -> item.by() == FoundBy.ELEMENTS));
        assertTrue(imported.getItems().stream().allMatch(item -> item.sureness() >= PageImporter.LEAST_SURENESS));
        assertEquals(
                List.of(),
                imported.getDisclosure().getItems().values().stream()
                        .flatMap(item -> item.getTitle().stream())
                        .toList());
    }

    @Test
    void elementsThatAreTooFewOrOfNoItemAreLeftOutWithTheirLinks() {
        PageImport imported = imported("elements-2567.html", 2567);
        assertEquals(Set.of("room.pdf", "half.pdf"), Set.copyOf(strayOf(imported)));
        assertEquals(
                List.of("o10"),
                imported.getNotUnderstood().stream().map(PageText::text).toList());
        assertTrue(
                imported.getNotUnderstood().get(0).reason().getEn().endsWith("percent, less than 80"),
                imported.getNotUnderstood().toString());
    }

    @Test
    void elementsThatTwoItemsHaveAlikeAreLeftOut() {
        Edition twice = Editions.of(2567).toBuilder()
                .items(Editions.of(2567).getItems().stream()
                        .<Item>map(item -> item.getCode().toString().equals("o18")
                                ? item.toBuilder()
                                        .elements(Editions.of(2567)
                                                .item(QuestionCode.of("o32"))
                                                .orElseThrow()
                                                .getElements())
                                        .build()
                                : item)
                        .toList())
                .build();
        PageImport imported = PageImporter.of(twice).read(Source.of(PAGES.resolve("elements-2567.html")));
        assertTrue(strayOf(imported).contains("32.pdf"));
        assertTrue(imported.getNotUnderstood().stream()
                .anyMatch(text -> text.reason().getEn().endsWith("of which item the elements are is not clear")));
    }

    @Test
    void elementsBelowATitleAreThoseOfThatItem() {
        PageImport imported = html(
                "<p>แผนการบริหารและพัฒนาทรัพยากรบุคคล</p><p>โครงการหรือกิจกรรม</p><p>งบประมาณที่ใช้</p>"
                        + "<p>ระยะเวลาในการดำเนินการ</p><p><a href=18.pdf>ดู</a></p>",
                2567);
        assertEquals("o18: 18.pdf", linksOf(imported));
        assertEquals(FoundBy.TITLE, imported.getItems().get(0).by());
    }

    @Test
    void onAPageWithCodesElementsMakeNoItem() {
        PageImport imported = html(
                "<p>o17 รายงาน <a href=17.pdf>ดู</a></p><p>ข้อมูลเฉพาะที่อธิบายถึงหน้าที่และอำนาจของหน่วยงาน"
                        + " <a href=3.pdf>ดู</a></p>",
                2567);
        assertEquals(
                List.of("o17"),
                imported.getItems().stream().map(item -> item.code().toString()).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>ปี 2567</h2><ul>%s</ul><h2>ปี 2566</h2><ul>%s</ul>",
                "<p>ITA ประจำปี ๒๕๖๗</p><ul>%s</ul><p>ITA ประจำปี ๒๕๖๖</p><ul>%s</ul>",
                "<ul class=nav-tabs><li><a href='#a'>2567</a><li><a href='#b'>2566</a></ul><div id=a><h3>ITA</h3><ul>%s</ul></div>"
                        + "<div id=b><ul>%s</ul></div>",
                "<div><button data-bs-target='#a'>ปี 2567</button><div id=a><ul>%s</ul></div></div>"
                        + "<div><button data-bs-target='#b'>ปี 2566</button><div id=b><ul>%s</ul></div></div>",
            })
    void ofTwoYearsOnOnePageTheOtherIsLeftOutAndSaid(String page) {
        String items =
                "<li>o1 โครงสร้าง <a href=1-%1$s.pdf>ดู</a></li><li>o2 ข้อมูลผู้บริหาร <a href=2-%1$s.pdf>ดู</a></li>";
        PageImport imported = html(page.formatted(items.formatted("67"), items.formatted("66")), 2567);
        assertEquals("o1: 1-67.pdf\no2: 2-67.pdf", linksOf(imported));
        assertEquals(1, imported.getNotUnderstood().size());
        assertEquals(
                "this section of the page is of 2566, and that of 2567 has the same items, so it is left out (2 items, 2 links)",
                imported.getNotUnderstood().get(0).reason().getEn());
        assertEquals(
                "o1: 1-66.pdf\no2: 2-66.pdf",
                linksOf(html(page.formatted(items.formatted("67"), items.formatted("66")), 2566)));
    }

    @Test
    void aHeadingWithAnotherYearAmidTheItemsTakesNoneAway() {
        PageImport imported = html(
                "<h2>ITA 2567</h2><p>o1 โครงสร้าง <a href=1.pdf>ดู</a></p><p>o2 ข้อมูลผู้บริหาร <a href=2.pdf>ดู</a></p>"
                        + "<h3>รายงานของปี 2566</h3><p>o9 รายงาน <a href=9.pdf>ดู</a></p><p>o17 รายงาน <a href=17.pdf>ดู</a></p>",
                2567);
        assertEquals("o1: 1.pdf\no2: 2.pdf\no9: 9.pdf\no17: 17.pdf", linksOf(imported));
    }

    @ParameterizedTest
    @CsvSource({
        "windows-874, windows-874",
        "TIS-620, tis-620",
        "windows-874, ''",
        "windows-874, utf-8",
        "windows-874, iso-8859-1",
        "windows-874, windows-1252",
        "windows-874, thai",
        "UTF-8, windows-874",
        "UTF-8, iso-8859-1",
        "UTF-8, ''",
        "UTF-16, ''",
        "UTF-16, utf-8",
        "UTF-16LE, ''",
        "UTF-16BE, ''",
    })
    void theTitlesAreReadInTheEncodingThatThePageHasWhateverItSays(String has, String says) {
        String page = "<html><head>" + (says.isEmpty() ? "" : "<meta charset=" + says + ">")
                + "<title>ITA ประจำปี 2567</title></head><body><h1>การเปิดเผยข้อมูลสาธารณะ</h1>"
                + "<p>O1 โครงสร้าง <a href=1.pdf>ดาวน์โหลด</a></p><p>O2 ข้อมูลผู้บริหาร <a href=2.pdf>ดาวน์โหลด</a></p></body></html>";
        PageImport imported =
                PageImporter.of(Editions.of(2567)).read(Source.of("p.html", page.getBytes(Charset.forName(has))));
        assertEquals("o1: 1.pdf\no2: 2.pdf", linksOf(imported));
        assertEquals(Optional.of("ข้อมูลผู้บริหาร"), titleOf(imported, "o2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?php foreach ($rows as $row) { ?><a href=\"<?= $row['link1'] ?>\"><?= $row['title'] ?></a><?php } ?>",
                "import React from 'react'; export default () => (<div className=\"x\">{rows.map(row => <a href={row.url}>{row.title}</a>)}</div>)",
            })
    void aTemplateIsToldFromAPage(String template) {
        PageImport imported = html(template, 2567);
        assertTrue(imported.getItems().isEmpty());
        assertTrue(
                imported.getNotUnderstood().get(0).reason().getEn().startsWith("this file is a template"),
                imported.getNotUnderstood().toString());
    }

    @Test
    void aTableInAnotherEncodingIsRefusedAndNamedOnce() {
        PageImporter importer = PageImporter.of(Editions.of(2567));
        Source table =
                Source.of("t.csv", "ลิงก์,รายการ,ข้อ\n1.pdf,โครงสร้าง,o1\n".getBytes(Charset.forName("x-windows-874")));
        DocumentException refused = assertThrows(DocumentException.class, () -> importer.read(table));
        assertFalse(refused.getProblems().get(0).getMessage().getEn().contains("t.csv"), refused.toString());
    }

    @Test
    void aTitleThatTwoItemsAreNearlyAsLikeIsLeftOut() {
        PageImport imported = html("<p>เรื่องร้องเรียนการทุจริตและประพฤติมิชอบ <a href=a.pdf>ดู</a></p>", 2567);
        assertEquals("", linksOf(imported));
        assertEquals(List.of("a.pdf"), strayOf(imported));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O17",
                "o17",
                "o 17",
                "O.17",
                "O-17",
                "OIT 17",
                "OIT17",
                "oit  17",
                "(O17)",
                "[o17]",
                "ข้อ o17",
                "ข้อ O 17",
                "ข้อที่ o17",
                "O๑๗",
                "o017",
                "ข้อ ๐๑๗",
                "O17.",
                "O17 :",
                "O17:",
                "- O17",
                "• o17",
                "ข้อ 17",
                "ข้อ ๑๗"
            })
    void aCodeIsReadAsPeopleWriteIt(String written) {
        String title = "รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี";
        for (String page : List.of(
                "<p>" + written + " " + title + " <a href=x.pdf>ไฟล์</a></p>",
                "<p><a href=x.pdf>" + written + " " + title + "</a></p>",
                "<p><b>" + written + "</b> <a href=x.pdf>" + title + "</a></p>")) {
            PageImport imported = html(page, 2567);
            assertEquals("o17: x.pdf", linksOf(imported), page);
            assertEquals(Optional.of(title), titleOf(imported, "o17"), page);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O1 – O35 ต้องเผยแพร่ครบ",
                "O1, O2 และ O3",
                "OIT 2567",
                "o2o",
                "โทร 02 123 4567",
                "01/10/2566 ประกาศ",
                "O1 ถึง O35",
                "O2567",
                "ตัวชี้วัดย่อยที่ 9.1",
                "1. แสดงแผนผัง",
                "ห้อง O 1/2"
            })
    void whatOnlyLooksLikeACodeIsNone(String text) {
        assertEquals("", linksOf(html("<p>" + text + " <a href=x.pdf>ไฟล์</a></p>", 2567)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#!",
                "#tab",
                "javascript:void(0)",
                "JavaScript:;",
                "mailto:a@b.go.th",
                "tel:021",
                " ",
                "https://",
                "<?= base_url('x') ?>",
                "{{ url }}",
                "data:text/html,x",
                "java&#10;script:void(0)"
            })
    void anAddressThatLeadsNowhereIsNoLink(String href) {
        PageImport imported = html("<p>O1 โครงสร้าง <a href=\"" + href + "\">ดู</a></p>", 2567);
        assertEquals("o1: ", linksOf(imported));
        assertEquals(List.of(QuestionCode.of("o1")), imported.getWithoutLink());
    }

    @Test
    void theAddressIsTakenAndNeverTheCaption() {
        assertEquals(
                "o1: https://a.go.th/whole/path",
                linksOf(html(
                        "<p>O1 โครงสร้าง <a href=https://a.go.th/whole/path>https://a.go.th/whole...</a></p>", 2567)));
        assertEquals("o1: ", linksOf(html("<p>O1 โครงสร้าง https://a.go.th/whole...</p>", 2567)));
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, https://www.example.go.th/ita/a.pdf",
        "/a.pdf, https://www.example.go.th/a.pdf",
        "../a.pdf, https://www.example.go.th/a.pdf",
        "?id=9, https://www.example.go.th/ita/2567.html?id=9",
        "//cdn.example.com/a, https://cdn.example.com/a",
        "http://other.go.th/ไฟล์ ๑.pdf, http://other.go.th/ไฟล์ ๑.pdf",
        "www.example.go.th/a, www.example.go.th/a",
    })
    void relativeLinksAreCompletedFromTheAddressOfThePage(String href, String whole) {
        Source page = source("page.html", "<p>O1 โครงสร้าง <a href='" + href + "'>ดู</a></p>");
        PageImporter importer = PageImporter.of(Editions.of(2567));
        assertEquals("o1: " + href, linksOf(importer.read(page)));
        assertEquals(
                "o1: " + whole,
                linksOf(importer.withBase("https://www.example.go.th/ita/2567.html")
                        .read(page)));
    }

    @Test
    void aPageMaySayItselfWhatItsLinksGoOnFrom() {
        assertEquals(
                "o1: https://x.go.th/b/a.pdf",
                linksOf(html("<base href=https://x.go.th/b/><p>O1 โครงสร้าง <a href=a.pdf>ดู</a></p>", 2567)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "/ita", "ftp://x.go.th", "https://", "javascript:1"})
    void whatIsNoWholeAddressIsNoBase(String base) {
        PageImporter importer = PageImporter.of(Editions.of(2567));
        assertThrows(InvalidInputException.class, () -> importer.withBase(base));
    }

    @ParameterizedTest
    @CsvSource({
        "moit-2568.html, 2568, MOIT",
        "eb-2564.html, 2564, EB",
        "police-2568.html, 2568, สถานีตำรวจ",
    })
    void aPageOfAnotherSchemeIsRefusedWithWhatItLooksLike(String page, int year, String looksLike) {
        DocumentException refused = assertThrows(DocumentException.class, () -> imported(page, year));
        assertEquals(ProblemKind.OTHER_SCHEME, refused.getProblems().get(0).getKind());
        assertTrue(refused.getProblems().get(0).getMessage().getTh().contains(looksLike), refused.toString());
    }

    @Test
    void aPageOfAnotherYearsFormIsRefusedWithThatYear() {
        String page = Editions.of(2564).getItems().stream()
                .map(item -> "<p>" + item.getCode() + " " + item.getNameTh() + " <a href=x.pdf>ดู</a></p>")
                .collect(Collectors.joining());
        DocumentException refused = assertThrows(DocumentException.class, () -> html(page, 2568));
        assertTrue(
                refused.getProblems().get(0).getMessage().getEn().contains("the form of 2564: use --edition 2564"),
                refused.toString());
        assertEquals(43, html(page, 2564).getItems().size());
    }

    @Test
    void aCodeWhoseTitleIsAnotherItemsIsNotGuessed() {
        PageImport imported = imported("school-page-2568.html", 2568);
        assertEquals("", linksOf(imported));
        assertEquals(List.of("/info/103/stat.pdf"), strayOf(imported));
        assertEquals(
                "the number is that of o10, the title that of o11, and which is meant is not guessed",
                imported.getNotUnderstood().get(0).reason().getEn());
    }

    @Test
    void aPageOfAnOwnSchemeIsReadByItsLetters() {
        PageImport imported = PageImporter.of(moit()).read(Source.of(PAGES.resolve("moit-2568.html")));
        assertEquals("o1: m1-1-68.pdf m1-2-68.pdf\no2: m2-68.pdf\no3: m3-68.pdf", linksOf(imported));
        assertEquals(Optional.of("การกำหนดผู้รับผิดชอบ"), titleOf(imported, "o2"));
        assertEquals(Optional.of("moit-2568"), imported.getDisclosure().getEdition());
    }

    private static Edition moit() {
        ImmutableEdition.Builder edition = Edition.builder()
                .name("moit-2568")
                .fiscalYear(FiscalYear.of(2568))
                .putWeight(Tool.OIT, 100);
        ImmutableSubIndicator.Builder sub = SubIndicator.builder().code(NodeCode.of("9.1"));
        for (int number = 1; number <= 3; number++) {
            QuestionCode code = QuestionCode.of(Tool.OIT, number);
            sub.addItem(code);
            edition.addItem(Item.builder()
                    .code(code)
                    .nameTh("หลักฐานที่ " + number)
                    .subIndicator(NodeCode.of("9.1"))
                    .build());
        }
        return edition.addSubIndicator(sub.build()).build();
    }

    @Test
    void anItemThatTheFormHasNotIsNotTaken() {
        PageImport imported =
                html("<p>O36 เรื่องใหม่ <a href=x.pdf>ดู</a></p><p>O1 โครงสร้าง <a href=y>ดู</a></p>", 2567);
        assertEquals("o1: y", linksOf(imported));
        assertEquals(
                "nacc-2567.r1 has no item o36",
                imported.getNotUnderstood().get(0).reason().getEn());
        assertEquals(List.of("x.pdf"), strayOf(imported));
    }

    @Test
    void aCellOfACodeAloneIsOneWhereItsTitleStandsBesideIt() {
        PageImport imported = html(
                "<table><tr><td>ข้อ ๐๔</td><td>ข้อมูลการติดต่อ</td><td><a href=4>ดู</a></td></tr>"
                        + "<tr><td>05</td><td>ข่าวประชาสัมพันธ์</td><td><a href=5>ดู</a></td></tr>"
                        + "<tr><td>06</td><td>ภาพกิจกรรม</td><td><a href=6>ดู</a></td></tr></table>",
                2567);
        assertTrue(linksOf(imported).startsWith("o4: 4\no5: 5"), linksOf(imported));
        assertTrue(imported.getItems().stream().allMatch(item -> item.by() == FoundBy.CODE));
    }

    @Test
    void theYearOfThePageIsHeldAgainstTheEdition() {
        assertFalse(imported("titles-2567.html", 2567).isOfOtherYear());
        PageImport other = html(
                "<h1>OIT ประจำปีงบประมาณ พ.ศ. ๒๕๖๖</h1><p>O2 ข้อมูลผู้บริหาร ปี 2567 <a href=ita2567/x.pdf>ดู</a></p>",
                2567);
        assertTrue(other.isOfOtherYear());
        assertEquals(Set.of(FiscalYear.of(2566)), other.getYears());
        assertFalse(
                html("<p>O1 โครงสร้าง 2560 <a href=2560.pdf>ดู</a></p>", 2567).isOfOtherYear());
    }

    @Test
    void severalPagesAreReadAsOne() {
        PageImport imported = PageImporter.of(Editions.of(2567))
                .read(
                        List.of(
                                source("a.html", "<p>O1 โครงสร้าง <a href=1.pdf>ดู</a></p>"),
                                source("b.csv", "รหัส,ลิงก์\no1,/2.pdf\no2,/3.pdf\n")),
                        List.of());
        assertEquals("o1: 1.pdf /2.pdf\no2: /3.pdf", linksOf(imported));
        assertEquals(
                List.of(new PagePlace("a.html", 1), new PagePlace("b.csv", 2)),
                imported.getItems().get(0).places());
        assertEquals(33, imported.getMissing().size());
    }

    @Test
    void aPageOfAnOldEncodingIsReadWithOrWithoutSayingSo() {
        Charset thai = Charset.forName("x-windows-874");
        String body =
                "<p>ข้อ ๐๑ โครงสร้าง หน่วยงานของเราเอง <a href=1.pdf>ดู</a></p><p>ข้อ o2 ข้อมูลผู้บริหาร <a href=2.pdf>ดู</a></p>";
        for (String head : List.of("", "<meta charset=windows-874>")) {
            PageImport imported =
                    PageImporter.of(Editions.of(2567)).read(Source.of("p.html", (head + body).getBytes(thai)));
            assertTrue(linksOf(imported).contains("o2: 2.pdf"), linksOf(imported));
            assertEquals(Optional.of("ข้อมูลผู้บริหาร"), titleOf(imported, "o2"));
        }
    }

    @Test
    void aPageThatAScriptMakesIsToldFromOneWithoutItems() {
        PageImport imported = imported("script-2566.html", 2566);
        assertTrue(imported.getItems().isEmpty());
        assertTrue(imported.getNotUnderstood().get(0).reason().getEn().startsWith("a script makes this page"));
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7, is a PDF", "{}, is JSON", "'', nothing in it"})
    void whatIsNoPageIsRefused(String content, String reason) {
        DocumentException refused = assertThrows(DocumentException.class, () -> html(content, 2567));
        assertTrue(refused.getProblems().get(0).getMessage().getEn().contains(reason));
    }

    @Test
    void aTableWithoutAColumnOfLinksIsRefusedWithTheColumnsThatItNeeds() {
        PageImporter importer = PageImporter.of(Editions.of(2567));
        Source table = source("t.csv", "รหัส,รายการ\no1,โครงสร้าง\n");
        DocumentException refused = assertThrows(DocumentException.class, () -> importer.read(table));
        assertTrue(refused.getProblems().get(0).getMessage().getTh().contains("ต้องมีคอลัมน์ ลิงก์"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "รหัส,ลิงก์",
                "ข้อ,ลิงค์",
                "ข้อที่,ลิ้งค์",
                "OIT,Link",
                "code,URL",
                "item,url ที่เผยแพร่",
                "รหัสข้อ,ที่อยู่เว็บไซต์",
                "ข้อ OIT,ข้อมูลการเชื่อมโยง",
                "รหัส (code),ลิงก์ 1"
            })
    void theColumnsOfATableAreCalledAsPeopleCallThem(String headings) {
        PageImporter importer = PageImporter.of(Editions.of(2567));
        for (String separator : List.of(",", ";", "\t")) {
            String csv = ("ตารางของเรา,\n" + headings + "\n๑,/1.pdf\nO2,/2.pdf\n").replace(",", separator);
            assertEquals("o1: /1.pdf\no2: /2.pdf", linksOf(importer.read(source("t.csv", csv))), csv);
        }
    }

    @Test
    void theTablesOfAFileAreReadAsItIsOpened(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("links.csv");
        Files.writeString(
                file,
                "ข้อ,รายการ,ชื่อไฟล์,ลิงก์\no1,โครงสร้าง,แผนผัง,1.pdf\n,,อัตรากำลัง,ไฟล์ 2.pdf\n,ข้อมูลผู้บริหาร,,2.pdf\n");
        PageImport imported = PageImporter.of(Editions.of(2567))
                .withBase("https://www.example.go.th/ita/")
                .read(List.of(), List.of(file));
        assertEquals(
                "o1: https://www.example.go.th/ita/1.pdf https://www.example.go.th/ita/ไฟล์ 2.pdf\n"
                        + "o2: https://www.example.go.th/ita/2.pdf",
                linksOf(imported));
        assertEquals(
                Optional.of("อัตรากำลัง"),
                item(imported, "o1").getLinks().get(1).getLabel());
        assertEquals(
                List.of(new PagePlace(file.toString(), 4)),
                imported.getItems().get(1).places());
    }

    @Test
    void aFileWithoutATableIsRefusedWithItsReason(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("links.xlsx");
        Files.write(file, new byte[] {'P', 'K', 3, 4, 0});
        PageImporter importer = PageImporter.of(Editions.of(2567));
        DocumentException refused =
                assertThrows(DocumentException.class, () -> importer.read(List.of(), List.of(file)));
        assertFalse(refused.getProblems().get(0).getMessage().getTh().isBlank());
    }

    @Test
    void theItemsOf2562AreNotKnownSoNothingCanBeImported() {
        assertThrows(InvalidInputException.class, () -> PageImporter.of(Editions.of(2562)));
    }

    @Test
    void nothingIsInventedAndTheCheckTakesItAtOnce() {
        Disclosure disclosure = imported("behind-2567.html", 2567).getDisclosure();
        assertTrue(disclosure.getItems().values().stream()
                .allMatch(item -> item.getElements().isEmpty()
                        && item.getFiscalYear().isEmpty()
                        && item.getUpdatedOn().isEmpty()
                        && item.getCarriedFrom().isEmpty()));
        var report = DisclosureChecker.of(RuleSets.of(Editions.of(2567))).check(disclosure);
        assertEquals(
                Set.of(FindingKind.ABSENT),
                report.getFindings().stream().map(found -> found.getKind()).collect(Collectors.toSet()));
        assertEquals(32, report.getFindings().size());
    }

    @Test
    void amongRowsWithCodesANumberBehindTheWordIsACodeWhateverStandsBesideIt() {
        PageImport imported = html(
                "<table><tr><td>o1</td><td>โครงสร้าง</td><td><a href=/a>เปิด</a></td></tr>"
                        + "<tr><td>ข้อ ๑๗</td><td>การจัดซื้อ</td><td><a href=/b>เปิด</a></td></tr></table>"
                        + "<table><tr><td>ข้อ 18</td><td>ข้อบังคับสภา</td><td><a href=/c>เปิด</a></td></tr></table>",
                2567);
        assertEquals("o1: /a\no17: /b", linksOf(imported));
    }
}
