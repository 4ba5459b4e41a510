package th.go.example.agency.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagesTest extends PageCase {

    @Test
    void theFirstPageIsWhereTheServiceIs() {
        Sight start = visitor().get("/");
        assertEquals(302, start.status());
        assertEquals("/officer", start.location());
    }

    @Test
    void anAgencyIsAddedAndFoundByAPartOfItsName() {
        String address = agency("เทศบาลตำบลหาง่าย");
        Document found = visitor().get("/officer?name=" + encoded("หาง่าย")).page();
        assertEquals(List.of("เทศบาลตำบลหาง่าย"), found.select("tbody th").eachText());
        assertEquals(address, found.expectFirst("tbody th a").attr("href"));
        assertEquals("หาง่าย", found.expectFirst("#name").val());
        Sight none = visitor().get("/officer?name=" + encoded("ไม่มีที่ใด"));
        assertTrue(none.text().contains("ไม่พบหน่วยงานที่ชื่อมีคำว่า “ไม่มีที่ใด”"), none::text);
    }

    @Test
    void manyAgenciesStandOnSeveralPages() {
        for (int i = 1; i <= 45; i++) {
            agency("หน้าละยี่สิบ %02d".formatted(i));
        }
        String search = "/officer?name=" + encoded("หน้าละยี่สิบ");
        Document first = visitor().get(search).page();
        assertEquals(20, first.select("tbody tr").size());
        assertEquals("หน้า 1 จาก 3", first.expectFirst(".paging span").text());
        Document last = first;
        for (Element next = first.selectFirst("a[rel=next]"); next != null; next = last.selectFirst("a[rel=next]")) {
            last = visitor().get(next.attr("href")).page();
        }
        assertEquals(5, last.select("tbody tr").size());
        assertEquals("หน้าละยี่สิบ 45", last.select("tbody th").eachText().get(4));
        assertEquals("หน้า 3 จาก 3", last.expectFirst(".paging span").text());
    }

    @Test
    void aPageFarBeyondTheEndIsEmpty() {
        someAgency();
        for (String page : List.of("2147483647", "107374184", "999999")) {
            assertEquals(200, visitor().get("/officer?page=" + page).status(), page);
        }
    }

    @Test
    void thePageOfANewAgencySaysWhatIsNotThereAndHowToHandItIn() {
        Document page = visitor().get(someAgency()).page();
        assertEquals(
                List.of("ยังไม่มีผลการประเมิน", "ยังไม่มีข้อมูลการเปิดเผย", "ยังไม่มีแผนมาตรการ"),
                page.select("section > p:not(.lead):not(.ways)").eachText());
        assertEquals(3, page.select("a.button").size());
    }

    @Test
    void itIsThaiUntilEnglishIsChosenAndThenEnglish() {
        String agency = someAgency();
        Sight thai = visitor().get(agency, "Accept-Language", "en-US,en;q=0.9");
        assertEquals("th", thai.page().expectFirst("html").attr("lang"));
        Sight english = visitor().get(thai.page().expectFirst("a.switch").attr("href"));
        assertEquals("en", english.page().expectFirst("html").attr("lang"));
        assertEquals("Results", english.page().expectFirst("h2").text());
        String cookie = english.header("Set-Cookie");
        assertTrue(cookie.startsWith("language=en;") && cookie.contains("SameSite=Lax"), cookie);
        Sight later = visitor().get("/officer", "Cookie", "language=en");
        assertEquals("Agencies", later.page().expectFirst("h1").text());
    }

    @Test
    void everyWordOfThePagesIsInBothLanguages() throws Exception {
        var thai = new java.util.Properties();
        var english = new java.util.Properties();
        try (var th = getClass().getResourceAsStream("/officer.properties");
                var en = getClass().getResourceAsStream("/officer_en.properties")) {
            thai.load(new java.io.InputStreamReader(th, StandardCharsets.UTF_8));
            english.load(new java.io.InputStreamReader(en, StandardCharsets.UTF_8));
        }
        assertEquals(
                new java.util.TreeSet<>(thai.stringPropertyNames()),
                new java.util.TreeSet<>(english.stringPropertyNames()));
    }

    @ParameterizedTest
    @CsvSource({
        "/officer/agencies/999999, 404",
        "/officer/agencies/x, 400",
        "/officer/agencies/999999/results/2567/score, 404",
        "/officer/agencies/999999/results/12/score, 400",
        "/officer/agencies/999999/disclosures/2567, 404",
        "/officer/agencies/999999/plans/999999, 404",
        "/officer/agencies/999999/upload/nothing, 400",
        "/officer/forms/result.xlsx?edition=nacc-2500, 400",
        "/officer/forms/result.xlsx, 400",
    })
    void whatIsNotThereIsToldOnAPage(String address, int status) {
        Sight refused = visitor().get(address);
        assertEquals(status, refused.status(), refused::text);
        assertEquals("เปิดหน้านี้ไม่ได้", refused.page().expectFirst("h1").text());
        assertFalse(refused.page().expectFirst("h1 + p").text().isBlank());
    }

    @Test
    void anAgencyNeedsAName() {
        Sight refused = visitor().send("/officer/agencies", "name", "  ");
        assertEquals(400, refused.status());
        assertEquals(
                "ไม่ระบุหน่วยงาน: ต้องมีชื่อหรือรหัสของหน่วยงาน",
                refused.page().expectFirst("h1 + p").text());
        assertEquals(
                400,
                visitor().send("/officer/agencies", "name", "ก".repeat(201)).status());
    }

    @Test
    void whatStandsInANameStaysText() {
        String hostile = "<script>alert(1)</script>\"'&${7*7}[[${7*7}]]";
        Document page = visitor().get(agency(hostile)).page();
        assertEquals(hostile, page.expectFirst("h1").text());
        assertTrue(page.select("script").isEmpty());
    }

    @Test
    void aBrowserIsToldThatAPageDoesNothingButShowItself() {
        Sight page = visitor().get("/officer");
        String policy = page.header("Content-Security-Policy");
        assertTrue(policy.startsWith("default-src 'none'; style-src 'self';"), policy);
        assertTrue(policy.contains("frame-ancestors 'none'"), policy);
        assertEquals("nosniff", page.header("X-Content-Type-Options"));
        assertTrue(page.page().select("script, [style], style, [onclick]").isEmpty());
        Sight style =
                visitor().get(page.page().expectFirst("link[rel=stylesheet]").attr("href"));
        assertEquals(200, style.status());
        assertTrue(style.header("Content-Type").startsWith("text/css"), style.header("Content-Type"));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
