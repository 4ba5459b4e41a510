package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DisclosuresTest extends ServiceCase {

    /** Six elements are missing or blank. */
    private static final String INCOMPLETE = data("disclosure-2567-pa-ron.json");

    /** The web site's disclosure lacks nothing. */
    private static final String COMPLETE = data("../website/ita.json");

    @Test
    void theReportHasEverythingThatWasFound() {
        Reply report = post("/disclosures/report?asOf=2024-04-30", INCOMPLETE);
        assertEquals(
                golden("disclosure-2567-pa-ron.json"),
                ItaJson.standard()
                        .write(ItaJson.standard().read(DocumentType.CHECK_REPORT, report.source()))
                        .replace("\"source\": \"body\"", "\"source\": \"disclosure-2567-pa-ron.json\""));
    }

    @Test
    void withoutADayFreshnessIsJudgedForTodayInBangkok() {
        String today = LocalDate.now(ZoneId.of("Asia/Bangkok")).toString();
        assertEquals(today, post("/disclosures/report", INCOMPLETE).at("$.asOf"));
    }

    @Test
    void mistakesInTheTextAreInTheReport() {
        Reply report = post("/disclosures/report", INCOMPLETE.replaceFirst("\"elements\"", "\"elments\""));
        assertEquals(200, report.status());
        assertEquals("document/unknown-key", report.at("$.findings[0].ruleId"));
        assertEquals("o1", report.at("$.findings[0].item"));
        assertEquals(15, report.at("$.findings[0].line"));
    }

    @Test
    void aCompleteDisclosureIsTaken() {
        Reply taken = post("/disclosures", COMPLETE);
        assertEquals(200, taken.status(), taken.body());
        assertEquals(100.0, taken.at("$.oit"));
    }

    @Test
    void anIncompleteOneIsRefusedItemByItem() {
        assertEquals("""
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 6 รายการ
                {item=o17, element=problems, pointer=/items/o17/elements/problems, message=o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ ให้เขียนข้อมูล หากไม่มีให้เขียนว่า "ไม่มี" หรือ "-"}
                {item=o17, element=suggestions, pointer=/items/o17/elements/suggestions, message=o17 › ข้อเสนอแนะ: เว้นว่างไว้ ให้เขียนข้อมูล หากไม่มีให้เขียนว่า "ไม่มี" หรือ "-"}
                {item=o19, element=budget-allocated, pointer=/items/o19/elements/budget-allocated, message=o19 › งบประมาณที่ได้รับจัดสรรของแต่ละโครงการ/กิจกรรม: ไม่มีองค์ประกอบนี้ ให้เพิ่มพร้อมข้อมูล หรือบอกว่าอยู่ที่ใด}
                {item=o19, element=staffing, pointer=/items/o19/elements/staffing, message=o19 › ข้อมูลสถิติอัตรากำลัง จำแนกตามประเภทตำแหน่ง: ไม่มีองค์ประกอบนี้ ให้เพิ่มพร้อมข้อมูล หรือบอกว่าอยู่ที่ใด}
                {item=o19, element=suggestions, pointer=/items/o19/elements/suggestions, message=o19 › ข้อเสนอแนะ: ไม่มีองค์ประกอบนี้ ให้เพิ่มพร้อมข้อมูล หากไม่มีให้เขียนว่า "ไม่มี" หรือ "-"}
                {item=o30, element=procurement, pointer=/items/o30/elements/procurement, message=o30 › ความเสี่ยงเรื่องสินบนในการจัดซื้อจัดจ้าง: ไม่มีองค์ประกอบนี้ ให้เพิ่มพร้อมข้อมูล หรือบอกว่าอยู่ที่ใด}""", post("/disclosures", INCOMPLETE).problem());
    }

    @Test
    void anItemThatIsNotThereIsNamed() {
        Reply refused = post("/disclosures", COMPLETE.replace("\"o18\"", "\"o99\""));
        assertEquals(List.of("o18", "o99"), refused.at("$.errors[*].item"));
        assertEquals(List.of("/items/o18", "/items/o99"), refused.at("$.errors[*].pointer"));
    }

    @Test
    void mistakesInTheTextAreRefusedBeforeAnythingIsChecked() {
        String mistaken = INCOMPLETE
                .replaceFirst("\"elements\"", "\"elments\"")
                .replace("\"o17\"", "\"ข้อ ๐๑๗\"")
                .replace("\"problems\": \"\"", "\"problems\": {}");
        assertEquals("""
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 2 รายการ
                {kind=unknown-key, item=o1, pointer=/items/o1/elments, line=15, column=18, message=ไม่รู้จักช่อง "elments": มี title, links, fiscalYear, updatedOn, carriedFrom, elements}
                {kind=wrong-type, item=o17, element=problems, pointer=/items/ข้อ ๐๑๗/elements/problems, line=201, column=21, message=พบกลุ่มข้อมูล {…}: ต้องเป็นข้อความ true ตัวเลข หรือรายการของสิ่งเหล่านี้}""", post("/disclosures", mistaken).problem());
    }

    @Test
    void aDisclosureOfAnotherYearIsRefused() {
        Reply refused = post("/disclosures", "{\"edition\": \"nacc-2568\", \"items\": {}}");
        assertEquals(400, refused.status());
        assertEquals("/edition", refused.at("$.errors[0].pointer"));
        Edition edition = Editions.of(2567);
        assertEquals(edition.getItems().size() + 1, refused.at("$.errors.length()"));
    }

    @Test
    void officersReadThaiWhateverTheirBrowserPrefers() {
        Reply refused = post("/disclosures", INCOMPLETE, "Accept-Language", "en-US");
        assertEquals(
                "o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ ให้เขียนข้อมูล หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\"",
                refused.at("$.errors[0].message"));
    }
}
