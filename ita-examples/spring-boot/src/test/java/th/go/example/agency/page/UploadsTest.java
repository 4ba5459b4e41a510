package th.go.example.agency.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.openita.core.disclosure.Disclosure;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.words.FiscalYear;
import io.github.openita.core.words.Language;
import io.github.openita.io.csv.FormKind;
import io.github.openita.io.csv.Forms;
import io.github.openita.io.csv.PlanCsv;
import io.github.openita.io.csv.ScoresCsv;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as officers hand them in. */
class UploadsTest extends PageCase {

    private static final String PA_RON = "result-2567-pa-ron.json";
    private static final byte[] RESULT = document(PA_RON);

    private Sight keep(String address, String name, byte[] file, String... fields) {
        Sight kept = visitor().upload(address, name, file, fields);
        assertEquals(302, kept.status(), () -> kept.page().select("main").text());
        return visitor().get(kept.location());
    }

    private Sight refuse(String address, String name, byte[] file, String... fields) {
        Sight refused = visitor().upload(address, name, file, fields);
        assertEquals(422, refused.status(), () -> refused.page().select("main").text());
        return refused;
    }

    @Test
    void aResultAsJsonIsKeptAndShownWithItsReports() {
        String agency = someAgency();
        Sight shown = keep(agency + "/upload/result", PA_RON, RESULT);
        assertEquals("ผลคะแนน ปีงบประมาณ 2567", shown.page().expectFirst("h1").text());
        String frame = shown.page().expectFirst("iframe").attr("src");
        assertEquals(agency + "/results/2567/score/report.html", frame);
        Sight report = visitor().get(frame);
        assertTrue(report.text().contains("95.42"), report::text);
        assertTrue(
                report.header("Content-Security-Policy").contains("sandbox"), report.header("Content-Security-Policy"));
        for (String view : List.of("gaps", "review")) {
            assertEquals(200, visitor().get(agency + "/results/2567/" + view).status());
            assertEquals(
                    200,
                    visitor()
                            .get(agency + "/results/2567/" + view + "/report.html")
                            .status());
        }
        assertEquals(
                List.of("2567 | 99.88 | 97.06 | 90.84 | 95.42 | – | ผ่านดี | แก้ไขด้วยไฟล์ใหม่"),
                visitor().get(agency).rows());
    }

    @Test
    void aReportIsHadForWordAndExcel() {
        String agency = someAgency();
        Document page = keep(agency + "/upload/result", PA_RON, RESULT).page();
        for (String link : page.select("a[download]").eachAttr("href")) {
            Sight file = visitor().get(link);
            assertEquals(200, file.status());
            assertArrayEquals("PK\3\4".getBytes(StandardCharsets.US_ASCII), Arrays.copyOf(file.bytes(), 4));
            assertTrue(
                    file.header("Content-Disposition").startsWith("attachment;"), file.header("Content-Disposition"));
        }
        assertEquals(2, page.select("a[download]").size());
    }

    @Test
    void yearsAreComparedWithTheOneBefore() {
        String agency = someAgency();
        keep(agency + "/upload/result", "68.json", document("result-2568-khok-khon.json"));
        keep(agency + "/upload/result", "67.json", document("result-2567-khok-khon.json"));
        Sight page = visitor().get(agency);
        assertEquals(List.of("2568", "2567"), page.page().select("tbody th").eachText());
        assertEquals("+0.83", page.page().expectFirst(".up").text());
        Sight series = visitor().get(agency + "/series/report.html");
        assertTrue(series.text().contains("98.27") && series.text().contains("97.44"), series::text);
    }

    @Test
    void aTableOfScoresIsTakenAsCsvAndAsTheFormInExcel() {
        var edition = Editions.of(2567);
        var result = ItaJson.standard().readResult(text(PA_RON));
        byte[] csv = ScoresCsv.write(result.getScores(), edition).getBytes(StandardCharsets.UTF_8);
        byte[] form = xlsx(Forms.result(result, edition, Language.TH));
        for (byte[] table : List.of(csv, form)) {
            String agency = someAgency();
            keep(agency + "/upload/result", "คะแนน", table, "edition", "nacc-2567");
            assertTrue(visitor().get(agency).rows().get(0).contains("| 95.42 |"));
        }
    }

    @Test
    void theEmptyFormIsHadInExcelAndComesBackWithWhatItLacks() {
        Sight form = visitor().get("/officer/forms/result.xlsx?edition=nacc-2567");
        assertEquals(200, form.status());
        for (String kind : List.of("disclosure", "plan", "progress")) {
            assertEquals(
                    200,
                    visitor()
                            .get("/officer/forms/" + kind + ".xlsx?edition=nacc-2567")
                            .status());
        }
    }

    @Test
    void aFormSaysItselfWhatItIsOf() {
        var result = ItaJson.standard().readResult(text(PA_RON));
        byte[] form = xlsx(Forms.result(result, Editions.of(2567), Language.TH));
        String agency = someAgency();
        Sight other = refuse(agency + "/upload/result", "ผล.xlsx", form, "edition", "nacc-2566");
        assertEquals(1, other.rows().size());
        assertTrue(
                other.rows().get(0).contains("เป็นของแบบประเมิน nacc-2567 ไม่ใช่ nacc-2566"), other.rows()::toString);
        Sight wrong = refuse(agency + "/upload/disclosure", "ผล.xlsx", form, "edition", "nacc-2567");
        assertEquals(1, wrong.rows().size());
        assertTrue(wrong.rows().get(0).contains("นี่คือแบบฟอร์ม \"ผลคะแนน\""), wrong.rows()::toString);
        keep(agency + "/upload/result", "ผล.xlsx", form);
        assertTrue(visitor().get(agency).rows().get(0).startsWith("2567 |"));
    }

    @ParameterizedTest
    @EnumSource(
            value = FormKind.class,
            names = {"RESULT", "DISCLOSURE", "PLAN"})
    void anEmptyFormIsNotKept(FormKind kind) {
        String agency = someAgency();
        byte[] form = xlsx(Forms.empty(kind, Editions.of(2567), FiscalYear.of(2567), Language.TH));
        Sight refused = refuse(agency + "/upload/" + kind.getCode(), "ว่าง.xlsx", form);
        assertEquals(1, refused.rows().size());
        assertTrue(refused.rows().get(0).contains("ยังไม่ได้กรอกข้อมูล"), refused.rows()::toString);
        assertTrue(visitor().get(agency).rows().isEmpty());
    }

    @Test
    void aTableNeedsItsEdition() {
        String agency = someAgency();
        Sight refused =
                refuse(agency + "/upload/result", "s.csv", "รหัส,คะแนน\nIIT,95\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(
                        "ทั้งไฟล์ | ไฟล์ XLSX หรือ CSV ไม่ได้บอกว่าเป็นของแบบประเมินปีใด: เลือกแบบประเมินในแบบฟอร์มนี้"),
                refused.rows().stream().map(row -> row.replace("|  |", "|")).toList());
        assertTrue(visitor().get(agency).rows().isEmpty());
    }

    @Test
    void everyMistakeOfAWorkbookIsToldWithSheetAndCell() {
        String agency = someAgency();
        byte[] workbook = TiredOfficer.workbook(
                "คะแนนปี 67",
                List.of("รหัส", "คะแนน"),
                List.of("IIT", "101"),
                List.of("o99", "100"),
                List.of("EIT", "เก้าสิบ"));
        Sight refused = refuse(agency + "/upload/result", "คะแนน.xlsx", workbook, "edition", "nacc-2567");
        assertEquals(
                "ยังไม่ได้บันทึก: พบ 3 รายการที่ต้องแก้ไข",
                refused.page().expectFirst(".refused h2").text());
        assertEquals(
                List.of("แผ่น คะแนนปี 67 ช่อง B2", "แผ่น คะแนนปี 67 ช่อง A3", "แผ่น คะแนนปี 67 ช่อง B4"),
                refused.page().select(".refused tbody th").eachText());
        assertTrue(visitor().get(agency).rows().isEmpty(), "nothing half");
        assertEquals(
                "nacc-2567",
                refused.page().expectFirst("#edition option[selected]").attr("value"),
                "what was chosen is still chosen");
    }

    @Test
    void everyMistakeOfATextIsToldWithItsLine() {
        String mistaken = new String(RESULT, StandardCharsets.UTF_8)
                .replace("\"o17\": 0", "\"o99\": 0")
                .replace("\"o19\": 0", "\"o19\": 101");
        Sight refused = refuse(someAgency() + "/upload/result", PA_RON, mistaken.getBytes(StandardCharsets.UTF_8));
        List<String> rows = refused.rows();
        assertEquals(2, rows.size());
        assertTrue(
                rows.get(0).matches("บรรทัด \\d+ คอลัมน์ \\d+ \\| /scores/questions/o99 \\| nacc-2567 ไม่มี o99 .*"),
                rows.get(0));
        assertTrue(rows.get(1).contains("คะแนน 101: ต้องอยู่ระหว่าง 0 ถึง 100"), rows.get(1));
    }

    @Test
    void mistakesAreToldInEnglishToThoseWhoChoseIt() {
        Sight refused = visitor()
                .upload(
                        someAgency() + "/upload/result",
                        "s.csv",
                        "รหัส,คะแนน\nIIT,101\n".getBytes(StandardCharsets.UTF_8),
                        Map.of("Cookie", "language=en"),
                        "edition",
                        "nacc-2567");
        assertEquals(422, refused.status());
        assertEquals(
                "Not kept: 1 to correct",
                refused.page().expectFirst(".refused h2").text());
        assertTrue(refused.rows().get(0).startsWith("line 2 column 2"), refused.rows()::toString);
    }

    @Test
    void whatIsNoTableAndNoDocumentIsRefusedWithAReason() {
        String agency = someAgency();
        byte[] ofOldWindows = "รหัส,คะแนน\nIIT,95\n".getBytes(Charset.forName("x-windows-874"));
        byte[] pdf = "%PDF-1.7\n%âãÏÓ\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] brokenWorkbook = "PK\3\4 and nothing else".getBytes(StandardCharsets.ISO_8859_1);
        byte[] noise = new byte[5000];
        Arrays.fill(noise, (byte) 0);
        for (byte[] file : List.of(
                ofOldWindows,
                pdf,
                brokenWorkbook,
                noise,
                "[".repeat(5000).getBytes(StandardCharsets.UTF_8),
                "x".getBytes(StandardCharsets.UTF_8))) {
            for (String kind : List.of("result", "disclosure", "plan")) {
                Sight refused =
                        refuse(agency + "/upload/" + kind, "ไฟล์.xlsx", file, "edition", "nacc-2567", "year", "2568");
                assertTrue(!refused.rows().isEmpty() && !refused.rows().get(0).isBlank(), kind);
            }
        }
        assertTrue(visitor().get(agency).rows().isEmpty());
    }

    @Test
    void noFileAnEmptyOneAndATooLargeOneAreToldToBeSo() {
        String upload = someAgency() + "/upload/result";
        assertTrue(refuse(upload, "", new byte[0]).text().contains("ยังไม่ได้เลือกไฟล์ หรือไฟล์ว่างเปล่า"));
        assertTrue(refuse(upload, "x.json", new byte[0]).text().contains("ยังไม่ได้เลือกไฟล์ หรือไฟล์ว่างเปล่า"));
        assertTrue(refuse(upload, "x.json", new byte[(4 << 20) + 1]).text().contains("ไฟล์ใหญ่เกิน 4 MB"));
    }

    @Test
    void aFileOfAnotherAgencyIsNotKept() {
        String agency = someAgency();
        Sight refused = refuse(agency + "/upload/result", PA_RON, text(PA_RON).getBytes(StandardCharsets.UTF_8));
        assertTrue(refused.rows().get(0).contains("ไฟล์นี้เป็นของ"), refused.rows()::toString);
        assertTrue(visitor().get(agency).rows().isEmpty());
    }

    @Test
    void aYearThatIsKeptIsReplacedOnlyByWhoeverSawIt() {
        String agency = someAgency();
        keep(agency + "/upload/result", PA_RON, RESULT);
        Sight second = refuse(agency + "/upload/result", PA_RON, RESULT);
        assertTrue(second.rows().get(0).contains("ปีนี้มีข้อมูลเก็บไว้แล้ว"), second.rows()::toString);
        String replace = visitor().get(agency).page().expectFirst("a.small").attr("href");
        byte[] corrected = new String(RESULT, StandardCharsets.UTF_8)
                .replace("\"o17\": 0", "\"o17\": 100")
                .getBytes(StandardCharsets.UTF_8);
        Document form = visitor().get(replace).page();
        String action = form.expectFirst("form[method=post]").attr("action");
        keep(action, PA_RON, corrected, "edition", "nacc-2567");
        Sight late = refuse(action, PA_RON, RESULT, "edition", "nacc-2567");
        assertTrue(late.rows().get(0).contains("มีผู้อื่นแก้ไขไปก่อน"), late.rows()::toString);
        Sight otherYear = refuse(action, "68.json", document("result-2568-khok-khon.json"), "edition", "nacc-2567");
        assertTrue(otherYear.rows().get(0).contains("nacc-2568"), otherYear.rows()::toString);
    }

    @Test
    void aDisclosureIsCheckedAtOnceAndEachTimeItIsAskedFor() {
        String agency = someAgency();
        byte[] incomplete = document("disclosure-2567-pa-ron.json");
        Sight report = keep(agency + "/upload/disclosure", "ita.json", incomplete);
        assertEquals(
                "ผลการตรวจการเปิดเผยข้อมูล ปีงบประมาณ 2567",
                report.page().expectFirst("h1").text());
        Sight found = visitor().get(report.page().expectFirst("iframe").attr("src"));
        assertTrue(found.text().contains("o17"), found::text);
        assertEquals(302, visitor().send(agency + "/disclosures/2567/checks").status());
        Document page = visitor().get(agency).page();
        assertEquals(2, page.select("tbody tr").size());
        assertEquals(
                List.of("6", "6"), page.select("td[data-heading=ต้องแก้ไข]").eachText());
        for (int i = 0; i < 20; i++) {
            visitor().send(agency + "/disclosures/2567/checks");
        }
        page = visitor().get(agency).page();
        assertEquals(5, page.select("tbody tr").size());
        Document all = visitor().get(agency + "/disclosures/2567").page();
        assertEquals(20, all.select("tbody tr").size());
        Document rest =
                visitor().get(all.expectFirst("a[rel=next]").attr("href")).page();
        assertEquals(2, rest.select("tbody tr").size());
    }

    @Test
    void aDisclosureIsTakenAsTheFormInExcel() {
        String agency = someAgency();
        Disclosure disclosure = ItaJson.standard().read(DocumentType.DISCLOSURE, text("disclosure-2567-pa-ron.json"));
        byte[] form = xlsx(Forms.disclosure(disclosure, Editions.of(2567), Language.TH));
        keep(agency + "/upload/disclosure", "ita.xlsx", form, "edition", "nacc-2567");
        assertEquals(
                "6",
                visitor()
                        .get(agency)
                        .page()
                        .expectFirst("td[data-heading=ต้องแก้ไข]")
                        .text());
    }

    @Test
    void aPlanAndItsProgressAreKeptAndShown() {
        String agency = someAgency();
        keep(agency + "/upload/result", PA_RON, RESULT);
        Sight plan = keep(agency + "/upload/plan", "plan.json", document("plan-2568-pa-ron.json"));
        assertEquals(
                200,
                visitor().get(plan.page().expectFirst("iframe").attr("src")).status());
        Document page = visitor().get(agency).page();
        String send = page.expectFirst("a[href*=/upload/progress]").attr("href");
        String action =
                visitor().get(send).page().expectFirst("form[method=post]").attr("action");
        byte[] table = """
                ประเด็น/ตัวชี้วัด/หัวข้อ,สถานะ,ผลการดำเนินการ
                o17 รายงานผล,ดำเนินการแล้ว,เผยแพร่แล้ว
                o19 รายงานผล,อยู่ระหว่างดำเนินการ,
                """.getBytes(StandardCharsets.UTF_8);
        Sight progress = keep(action, "progress.csv", table, "edition", "nacc-2567", "round", "6-months");
        assertEquals(
                200,
                visitor().get(progress.page().expectFirst("iframe").attr("src")).status());
        assertTrue(visitor().get(agency).rows().stream().anyMatch(row -> row.endsWith("| รอบ 6 เดือน | 1 จาก 2")));
    }

    @Test
    void aPlanAsATableNeedsItsYear() {
        var plan = ItaJson.standard().read(DocumentType.PLAN, text("plan-2568-pa-ron.json"));
        byte[] csv = PlanCsv.write(plan).getBytes(StandardCharsets.UTF_8);
        String agency = someAgency();
        assertTrue(refuse(agency + "/upload/plan", "plan.csv", csv).text().contains("กรอกปีงบประมาณ"));
        assertTrue(refuse(agency + "/upload/plan", "plan.csv", csv, "year", "2025")
                .text()
                .contains("2568"));
        keep(agency + "/upload/plan", "plan.csv", csv, "year", "๒๕๖๘");
        assertTrue(visitor().get(agency).text().contains("แผนปีงบประมาณ 2568"));
    }

    @Test
    void aPlanIsShownOnlyWithItsAgency() {
        String agency = someAgency();
        Sight plan = keep(agency + "/upload/plan", "plan.json", document("plan-2568-pa-ron.json"));
        String id = plan.response().uri().getPath().replaceFirst(".*/", "");
        assertEquals(404, visitor().get(someAgency() + "/plans/" + id).status());
    }

    @Test
    void theNameOfAFileIsOnlyShown() {
        Sight refused = refuse(
                someAgency() + "/upload/result", "../../../tmp/<b>x</b>.json", "{".getBytes(StandardCharsets.UTF_8));
        assertTrue(refused.page().select("main b").isEmpty());
        assertTrue(!refused.text().contains("../../../tmp"), refused::text);
    }

    @Test
    void noPageOfAnotherSiteSendsAForm() {
        String agency = someAgency();
        Map<String, String> elsewhere = Map.of("Origin", "https://elsewhere.example");
        assertEquals(
                403,
                visitor()
                        .upload(agency + "/upload/result", PA_RON, RESULT, elsewhere)
                        .status());
        assertEquals(
                403,
                visitor()
                        .upload(agency + "/upload/result", PA_RON, RESULT, Map.of("Origin", "null"))
                        .status());
        assertTrue(visitor().get(agency).rows().isEmpty());
        String here = "http://localhost:" + visitor().port();
        assertEquals(
                302,
                visitor()
                        .upload(agency + "/upload/result", PA_RON, RESULT, Map.of("Origin", here))
                        .status());
    }
}
