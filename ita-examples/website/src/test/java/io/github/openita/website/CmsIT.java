package io.github.openita.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.problem.Severity;
import io.github.openita.core.words.Agency;
import io.github.openita.io.document.Source;
import io.github.openita.io.json.ItaJson;
import io.github.openita.io.online.OnlineLinks;
import io.github.openita.io.page.PageImport;
import io.github.openita.io.page.PageImporter;
import io.github.openita.rules.BaselineState;
import io.github.openita.rules.CheckReport;
import io.github.openita.rules.DisclosureChecker;
import io.github.openita.rules.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A site that a content management system makes: its page becomes a disclosure, whose links are tried night by night. */
class CmsIT {

    private static final String FILES = "/wp-content/uploads/2024/01/";
    private static final String PLAN = FILES + "o7-แผนพัฒนาเทศบาลตำบลตัวอย่าง-พ.ศ.-2566–2570.csv";
    private static final String LOCKED = "<form action='/wp-login.php?action=postpass' class='post-password-form'"
            + " method='post'><input name='post_password' type='password'></form>";

    private CmsServer server;

    @BeforeEach
    void publish() throws IOException {
        server = new CmsServer()
                .page("/?page_id=4", "โครงสร้าง", words("โครงสร้างการแบ่งส่วนราชการของเทศบาล"))
                .page("/ข้อมูลผู้บริหาร/", "ข้อมูลผู้บริหาร", words("นายกเทศมนตรีและปลัดเทศบาล"))
                .page("/?page_id=6", "อำนาจหน้าที่", words("อำนาจหน้าที่ตามกฎหมายของเทศบาล"))
                .redirect("/?page_id=5", "/ข้อมูลผู้บริหาร/")
                .file(PLAN, "text/csv", "แผนงาน,ปี\nแผนพัฒนา,2567\n")
                .page("/?page_id=47", "ข้อมูลสาธารณะ ITA 2567", """
                        <figure class="wp-block-table"><table>
                        <thead><tr><th>ข้อ</th><th>ข้อมูล</th><th>ลิงก์</th></tr></thead><tbody>
                        <tr><td>O1</td><td>โครงสร้าง</td><td><a href="/?page_id=4">เปิดดู</a></td></tr>
                        <tr><td>O2</td><td>ข้อมูลผู้บริหาร</td><td><a href="/?page_id=5">เปิดดู</a></td></tr>
                        <tr><td>O3</td><td>อำนาจหน้าที่</td><td><a href="/?page_id=6">เปิดดู</a></td></tr>
                        <tr><td>O7</td><td>แผนยุทธศาสตร์</td><td><a href="%s">ดาวน์โหลด</a></td></tr>
                        </tbody></table></figure>""".formatted(PLAN));
    }

    @AfterEach
    void close() {
        server.close();
    }

    private static String words(String about) {
        return "<p>" + (about + " ").repeat(8) + " ปีงบประมาณ พ.ศ. 2567</p>";
    }

    private Disclosure imported() throws IOException {
        String address = server.address() + "/?page_id=47";
        byte[] page;
        try (InputStream in = URI.create(address).toURL().openStream()) {
            page = in.readAllBytes();
        }
        PageImport imported = PageImporter.of(ItaJson.standard().edition("nacc-2567"))
                .withBase(address)
                .read(Source.of("oit.html", page));
        assertEquals(List.of(), imported.getNotUnderstood());
        return imported.getDisclosure().toBuilder()
                .agency(Agency.builder().website(server.address()).build())
                .build();
    }

    private CheckReport check(Disclosure disclosure) {
        try (OnlineLinks links = OnlineLinks.builder()
                .allowPrivate(true)
                .perHost(8, Duration.ZERO)
                .build()) {
            return DisclosureChecker.of(RuleSets.of(2567)).withLinks(links).check(disclosure);
        }
    }

    private static List<String> dead(CheckReport report) {
        return report.getFindings().stream()
                .filter(finding -> finding.getRuleId().endsWith("/@link"))
                .map(finding -> finding.getItem().orElseThrow() + " "
                        + finding.getKind().getCode() + " "
                        + finding.getSeverity().getCode()
                        + finding.getBaselineState()
                                .map(state -> " " + state.getCode())
                                .orElse(""))
                .toList();
    }

    @Test
    void thePageBecomesADisclosureWhoseLinksAllOpen() throws IOException {
        Disclosure disclosure = imported();
        assertEquals(
                List.of("o1", "o2", "o3", "o7"),
                disclosure.getItems().keySet().stream().map(Object::toString).toList());
        CheckReport report = check(disclosure);
        assertEquals(List.of(), dead(report));
        assertEquals(4, report.getSummary().getOpened());
    }

    @Test
    void whatTheSystemTookAwayIsFoundHoweverItIsAddressed() throws IOException {
        Disclosure disclosure = imported();
        server.remove("/?page_id=4")
                .redirect("/?page_id=5", "/")
                .page("/?page_id=6", "อำนาจหน้าที่", LOCKED)
                .remove(PLAN);
        assertEquals(
                List.of("o1 dead-link error", "o2 moved-away error", "o3 login-needed error", "o7 dead-link error"),
                dead(check(disclosure)));
    }

    @Test
    void fromNightToNightOnlyWhatChangedIsNew() throws IOException {
        Disclosure disclosure = imported();
        server.remove("/?page_id=4");
        CheckReport first = check(disclosure);
        assertTrue(first.hasNewAtLeast(Severity.ERROR));

        CheckReport second = check(disclosure).comparedWith(first);
        assertEquals(List.of("o1 dead-link error unchanged"), dead(second));
        assertTrue(!second.hasNewAtLeast(Severity.INFO));

        server.page("/?page_id=4", "โครงสร้าง", words("โครงสร้างการแบ่งส่วนราชการของเทศบาล"))
                .remove(PLAN);
        CheckReport third = check(disclosure).comparedWith(second);
        assertEquals(List.of("o7 dead-link error new"), dead(third));
        assertEquals(
                List.of("nacc-2567/o1/@link " + BaselineState.ABSENT.getCode()),
                third.getBaseline().orElseThrow().getAbsent().stream()
                        .map(finding -> finding.getRuleId() + " "
                                + finding.getBaselineState().orElseThrow().getCode())
                        .toList());
    }
}
