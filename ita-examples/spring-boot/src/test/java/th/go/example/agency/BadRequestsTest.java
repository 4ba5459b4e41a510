package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What goes wrong before anything of the library is asked. */
class BadRequestsTest extends ServiceTest {

    private static void check(int status, String detail, Reply reply) {
        assertEquals(
                status + " application/problem+json " + detail,
                reply.status() + " " + reply.type() + " " + reply.at("$.detail"));
    }

    @Test
    void eachIsAProblemInThai() {
        check(404, "ไม่มีที่อยู่นี้", get("/nowhere"));
        check(405, "ใช้ GET กับที่อยู่นี้ไม่ได้", get("/score-card"));
        check(400, "ค่าของ id ใช้ไม่ได้: x", get("/plans/x"));
        check(400, "ค่าของ asOf ใช้ไม่ได้: x", post("/disclosures/report?asOf=x", data("disclosure-2567-pa-ron.json")));
        check(400, "อ่านเนื้อหาที่ส่งมาเป็น JSON ตามที่ต้องการไม่ได้", post("/surveys/nacc-2567/answers", "{"));
        check(400, "อ่านเนื้อหาที่ส่งมาเป็น JSON ตามที่ต้องการไม่ได้", post("/score-card", ""));
        check(415, "ต้องส่งเป็น application/json", post("/score-card", "{}", "Content-Type", "text/plain"));
    }

    @Test
    void whoAcceptsOnlyJsonGetsAProblemAsWell() {
        check(400, "ต้องแก้ไข 1 รายการ", post("/score-card", "{", "Accept", "application/json"));
    }
}
