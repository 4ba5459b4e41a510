package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** An edition of an agency's own, by a setting alone. */
@TestPropertySource(properties = "ita.editions=file:../data/ovec-2569.json")
class OwnEditionTest extends ServiceCase {

    private static final String RESULT = "{\"edition\": \"ovec-2569\", \"scores\": {\"tools\": {\"OIT\": 50}}}";

    @Test
    void everyEndpointKnowsIt() {
        assertEquals("ovec-2569", post("/score-card", RESULT).at("$.edition"));
        assertEquals("ovec-2569", post("/gaps", RESULT).at("$.edition"));
        assertEquals(2570, post("/plans/draft", RESULT).at("$.fiscalYear"));
        String plan = post("/plans", "{\"fiscalYear\": 2570, \"measures\": []}")
                .location()
                .orElseThrow();
        assertEquals(200, post(plan + "/check", RESULT).status());
        Reply report = post("/disclosures/report", "{\"edition\": \"ovec-2569\", \"items\": {}}");
        assertEquals(200, report.status(), report.body());
        for (String asked : List.of("result", "score-card", "gaps")) {
            String refused = String.valueOf(
                    get("/surveys/ovec-2569/" + asked + "?agency=A1").at("$.detail"));
            assertTrue(refused.startsWith("ไม่ทราบคะแนนของตัวเลือกในแบบสำรวจของ ovec-2569.r1"), refused);
        }
    }
}
