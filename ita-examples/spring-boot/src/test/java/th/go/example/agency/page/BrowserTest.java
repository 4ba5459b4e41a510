package th.go.example.agency.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.Language;
import io.github.openita.io.csv.Forms;
import io.github.openita.io.json.ItaJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The pages in a real browser, where one is installed; pictures of them are in target/pages. */
@Timeout(300)
class BrowserTest extends PageCase {

    private static final Path PICTURES = Path.of("target/pages");

    @TempDir
    private Path directory;

    private Optional<Chromium> started = Optional.empty();

    @BeforeEach
    void start() throws Exception {
        Optional<Path> browser = Chromium.installed();
        assumeTrue(
                browser.isPresent(), "no Chromium, Chrome or Edge was found: install one, or set CHROMIUM to its path");
        started = Optional.of(Chromium.start(browser.get(), Files.createDirectory(directory.resolve("profile"))));
        Files.createDirectories(PICTURES);
    }

    @AfterEach
    void stop() {
        started.ifPresent(Chromium::close);
    }

    private Chromium browser() {
        return started.orElseThrow();
    }

    private void open(String path) {
        browser().open("http://localhost:" + visitor().port() + path);
    }

    /** An agency of which everything is kept. */
    private String wholeAgency() {
        String agency = someAgency();
        for (String result : List.of("result-2567-khok-khon.json", "result-2568-khok-khon.json")) {
            visitor().upload(agency + "/upload/result", result, document(result));
        }
        visitor().upload(agency + "/upload/disclosure", "ita.json", document("disclosure-2567-pa-ron.json"));
        visitor().send(agency + "/disclosures/2567/checks");
        String plan = visitor()
                .upload(agency + "/upload/plan", "plan.json", document("plan-2569-khok-khon.json"))
                .location();
        String number = plan.replaceFirst(".*/", "");
        byte[] progress = """
                ประเด็น/ตัวชี้วัด/หัวข้อ,สถานะ
                o17 รายงานผล,ดำเนินการแล้ว
                o19 รายงานผล,อยู่ระหว่างดำเนินการ
                """.getBytes(StandardCharsets.UTF_8);
        visitor()
                .upload(
                        agency + "/upload/progress?plan=" + number,
                        "progress.csv",
                        progress,
                        "edition",
                        "nacc-2568",
                        "round",
                        "6-months");
        return agency;
    }

    @Test
    void anOfficerHandsInAFormOfExcelAndSeesItsReport() throws IOException {
        open(someAgency());
        browser().click("a[href$=\"/upload/result\"]");
        Path form = directory.resolve("ผลคะแนน.xlsx");
        Files.write(
                form,
                xlsx(Forms.result(
                        ItaJson.standard().readResult(text("result-2567-pa-ron.json")),
                        Editions.of(2567),
                        Language.TH)));
        browser().choose("#file", form);
        browser().ask("document.querySelector('#edition').value = 'nacc-2567'");
        browser().click("main form[method=post] button");
        assertEquals("ผลคะแนน ปีงบประมาณ 2567", browser().text("h1"));
        assertTrue(browser().inFrame("document.querySelector('main').innerText").contains("95.42"));
        assertEquals("null", browser().inFrame("window.origin"), "a report is nobody's page");
        browser().click("a[href$=\"report.html\"]");
        assertTrue(browser().text("main").contains("95.42"));
    }

    @Test
    void whatIsWrongWithAFileIsReadWhereItWasSent() throws IOException {
        open(someAgency() + "/upload/result");
        Path mistaken = directory.resolve("ผิด.xlsx");
        Files.write(mistaken, TiredOfficer.workbook("คะแนน", List.of("รหัส", "คะแนน"), List.of("IIT", "101")));
        browser().choose("#file", mistaken);
        browser().ask("document.querySelector('#edition').value = 'nacc-2567'");
        browser().click("main form[method=post] button");
        assertEquals("แผ่น คะแนน ช่อง B2", browser().text(".refused tbody th"));
        assertEquals("nacc-2567", browser().ask("document.querySelector('#edition').value"));
        seen("refused", List.of());
    }

    @Test
    void aKeyboardIsEnough() {
        String name = "เทศบาลตำบลใช้แป้นพิมพ์";
        agency(name);
        open("/officer");
        browser().press("Tab");
        assertEquals("ข้ามไปที่เนื้อหา", browser().ask("document.activeElement.innerText"));
        while (!browser().ask("document.activeElement.id").equals("name")) {
            browser().press("Tab");
        }
        browser().type("แป้นพิมพ์");
        browser().loading(() -> browser().press("Enter"));
        while (!browser().ask("document.activeElement.innerText").equals(name)) {
            browser().press("Tab");
        }
        browser().loading(() -> browser().press("Enter"));
        assertEquals(name, browser().text("h1"));
    }

    @Test
    void everyPageIsFitForEverybodyOnADeskAndATelephone() throws IOException {
        String agency = wholeAgency();
        String check =
                visitor().get(agency).page().expectFirst("a[href*=/checks/]").attr("href");
        String plan =
                visitor().get(agency).page().expectFirst("a[href*=/plans/]").attr("href");
        seen("start", List.of("/officer"));
        seen("agency", List.of(agency));
        seen("result", List.of(agency + "/results/2568/score"));
        seen("series", List.of(agency + "/series"));
        seen("checks", List.of(agency + "/disclosures/2567"));
        seen("check", List.of(check));
        seen("plan", List.of(plan));
        seen("upload", List.of(agency + "/upload/progress?plan=" + plan.replaceFirst(".*/", "")));
        seen("missing", List.of("/officer/agencies/999999"));
        seen("english", List.of(agency + "?language=en"));
    }

    /** Whether nothing stands out of the window and axe, in light and in dark, finds nothing; with pictures. */
    private void seen(String name, List<String> address) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            browser().dark(dark);
            for (int width : new int[] {1280, 360}) {
                browser().size(width, width == 360 ? 740 : 900);
                address.forEach(this::open);
                browser().picture(PICTURES.resolve(name + "-" + width + (dark ? "-dark" : "") + ".png"));
                assertEquals(
                        String.valueOf(width),
                        browser().ask("document.documentElement.scrollWidth"),
                        () -> name + " is wider than its window");
                assertEquals("", violations(), () -> name + " at " + width);
            }
        }
    }

    /** By axe-core: WCAG 2.1 AA and good practice. What is in the frame has tests of its own. */
    private String violations() throws IOException {
        try (InputStream axe = getClass().getResourceAsStream("/axe.min.js")) {
            browser().ask(new String(axe.readAllBytes(), StandardCharsets.UTF_8) + "; 'read'");
        }
        return browser().ask("""
                        axe.run(document, {iframes: false}).then(found => found.violations
                            .map(one => one.id + ': ' + one.nodes.map(node => node.html).join(' '))
                            .join('\\n'))""");
    }
}
