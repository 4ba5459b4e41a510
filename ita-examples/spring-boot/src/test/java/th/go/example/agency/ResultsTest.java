package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.openita.io.json.DocumentType;
import io.github.openita.io.json.ItaJson;
import org.junit.jupiter.api.Test;

class ResultsTest extends ServiceCase {

    private static final String RESULT = data("result-2567-pa-ron.json");

    @Test
    void theMapperOfTheApplicationWritesTheDocumentsOfTheLibraryToTheDigit() {
        Reply card = post("/score-card", RESULT);
        assertEquals(200, card.status());
        assertEquals(
                golden("result-2567-pa-ron.json")
                        .replaceAll("\\n *| (?=\\])|(?<=\\[) ", "")
                        .replace("\": ", "\":")
                        .replace(", {", ",{"),
                card.body());
    }

    @Test
    void aResultIsScored() {
        Reply card = post("/score-card", RESULT);
        assertEquals(
                golden("result-2567-pa-ron.json"),
                ItaJson.standard().write(ItaJson.standard().read(DocumentType.SCORE_CARD, card.source())));
    }

    @Test
    void whatItLostIsSaidWithTheWayToTheNextBandOrToAnother() {
        assertEquals(golden("gaps-2567-pa-ron.json"), gaps(post("/gaps", RESULT)));
        assertEquals(golden("gaps-2567-pa-ron.json"), gaps(post("/gaps?target=EXCELLENT", RESULT)));
        assertEquals("PASS", post("/gaps?target=PASS", RESULT).at("$.nextBand.code"));
    }

    private static String gaps(Reply reply) {
        return ItaJson.standard().write(ItaJson.standard().read(DocumentType.GAPS, reply.source()));
    }

    @Test
    void everyMistakeIsToldAtOnceWithItsPlace() {
        String mistaken = RESULT.replace("\"o17\": 0", "\"o99\": 0").replace("\"o19\": 0", "\"o19\": 101");
        assertEquals("""
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 2 รายการ
                {kind=unknown-code, item=o99, pointer=/scores/questions/o99, line=17, column=26, message=nacc-2567 ไม่มี o99 มีเพียง o1–o35}
                {kind=out-of-range, item=o19, pointer=/scores/questions/o19, line=17, column=48, message=คะแนน 101: ต้องอยู่ระหว่าง 0 ถึง 100}""", post("/score-card", mistaken).problem());
    }

    @Test
    void whatIsNoJsonIsToldAsWell() {
        assertEquals("""
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 1 รายการ
                {kind=not-json, pointer=, line=1, column=2, message=ไม่ใช่ JSON: ข้อความจบก่อนที่ JSON จะปิดครบ: ขาด } คู่กับ { ที่บรรทัด 1 คอลัมน์ 1}""", post("/score-card", "{").problem());
    }

    @Test
    void aBandThatTheFormHasNotIsRefused() {
        Reply refused = post("/gaps?target=TOP", RESULT);
        assertEquals(400, refused.status());
        assertEquals("application/problem+json", refused.type());
        assertEquals(
                "nacc-2567 ไม่มีระดับ \"TOP\": มี EXCELLENT, GOOD, PASS, IMPROVE, IMPROVE_URGENTLY",
                refused.at("$.detail"));
    }
}
