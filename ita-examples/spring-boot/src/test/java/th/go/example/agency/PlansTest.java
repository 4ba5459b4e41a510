package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.io.document.Source;
import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlansTest extends ServiceCase {

    private static final String RESULT = data("result-2567-pa-ron.json");
    private static final String PLAN = data("plan-2568-pa-ron.json");

    @Test
    void aDraftAnswersEveryGapInTheYearAfter() {
        assertEquals(
                golden("draft-2568-pa-ron.json"),
                canonical(post("/plans/draft", RESULT).body()));
    }

    @Test
    void aPlanIsKeptAsItWasHandedIn() {
        Reply kept = post("/plans", PLAN);
        assertEquals(201, kept.status());
        Reply again = get(kept.location().orElseThrow());
        assertEquals(200, again.status());
        assertEquals(kept.body(), again.body());
        String body = again.body();
        String plan = body.substring(body.indexOf("\"plan\":") + "\"plan\":".length(), body.length() - 1);
        assertEquals(canonical(PLAN), canonical(plan));
    }

    private static String canonical(String plan) {
        ItaJson json = ItaJson.standard();
        return json.write(json.read(DocumentType.PLAN, Source.of("plan", plan.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aLaterPlanDoesNotReplaceAnEarlierOne() {
        String first = post("/plans", PLAN).location().orElseThrow();
        String second = post("/plans", PLAN.replace("2568", "2569")).location().orElseThrow();
        assertEquals(2568, get(first).at("$.plan.fiscalYear"));
        assertEquals(2569, get(second).at("$.plan.fiscalYear"));
    }

    @Test
    void aKeptPlanIsHeldAgainstAResult() {
        String draft =
                post("/plans", post("/plans/draft", RESULT).body()).location().orElseThrow();
        Reply findings = post(draft + "/check", RESULT);
        assertEquals(27, findings.at("$.length()"));
        assertEquals("ยังไม่ได้ระบุขั้นตอนหรือวิธีปฏิบัติ", findings.at("$[0].message.th"));
    }

    @Test
    void aPlanWithMistakesIsNotKept() {
        assertEquals(
                """
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 1 รายการ
                {kind=era, pointer=/fiscalYear, line=9, column=17, message=ปีงบประมาณ 2025 ไม่ใช่ปี พ.ศ.: หมายถึง 2568 หรือไม่}""",
                post("/plans", PLAN.replace("\"fiscalYear\": 2568", "\"fiscalYear\": 2025"))
                        .problem());
    }

    @Test
    void aPlanThatIsNotThereIsNotFound() {
        Reply missing = get("/plans/999999");
        assertEquals(404, missing.status());
        assertEquals("ไม่พบแผนหมายเลข 999999", missing.at("$.detail"));
    }
}
