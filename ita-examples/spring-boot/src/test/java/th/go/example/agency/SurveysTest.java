package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.github.openita.core.edition.Edition;
import io.github.openita.core.nacc.Editions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SurveysTest extends ServiceCase {

    /** The best answer to every question, by number, points or wording. */
    private static final String BEST = """
            {"agency": "%s", "part": "IIT", "answers": {
              "i1": 6, "i2": 6, "i3": "ไม่มี", "i4": 6, "i5": 1, "i6": "100", "i7": 1, "i8": 1, "i9": 2,
              "i10": 6, "i11": 1, "i12": 6, "i13": 6, "i14": 6, "i15": 6}}""";

    @Test
    void answersAreKeptAndTallied() {
        for (String i4 : List.of("1", "2", "3")) {
            Reply taken =
                    post("/surveys/nacc-2567/answers", BEST.formatted("A1").replace("\"i4\": 6", "\"i4\": " + i4));
            assertEquals(201, taken.status(), taken.body());
        }
        Reply result = get("/surveys/nacc-2567/result?agency=A1");
        assertEquals(20.0, result.at("$.scores.questions.i4"));
        Reply card = get("/surveys/nacc-2567/score-card?agency=A1");
        assertEquals(73.33, card.at("$.tools[0].indicators[1].score"));
        assertNull(card.at("$.overall"), "OIT and EIT are not assessed");
        assertEquals(List.of("i4"), get("/surveys/nacc-2567/gaps?agency=A1").at("$.gaps[*].code"));
        assertEquals(card.body(), post("/score-card", result.body()).body());
    }

    @Test
    void theSurveysOfTheTwoPartsOfEitMakeTheWhole() {
        String eit = """
                {"agency": "A2", "part": "EIT@%s", "answers":
                  {"e1": %d, "e2": %d, "e3": 1, "e4": 6, "e5": 6, "e6": 6, "e7": 6, "e8": 6, "e9": 2}}""";
        post("/surveys/nacc-2567/answers", eit.formatted("public", 6, 6));
        post("/surveys/nacc-2567/answers", eit.formatted("survey", 1, 6));
        assertEquals(
                50.0, get("/surveys/nacc-2567/score-card?agency=A2").at("$.tools[0].indicators[0].questions[0].score"));
    }

    @Test
    void manyAnswerAtOnce() {
        IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> BEST.formatted("A3").replace("\"i1\": 6", "\"i1\": " + (i % 2 == 0 ? 6 : 1)))
                .forEach(answers -> assertEquals(
                        201, post("/surveys/nacc-2567/answers", answers).status()));
        assertEquals(50.0, get("/surveys/nacc-2567/result?agency=A3").at("$.scores.questions.i1"));
    }

    /** "อบต. ก/ข" as handed in, with sara am in two signs and a space too many; asked for as everybody writes it. */
    @Test
    void anAgencyMayBeCalledByAnyName() {
        post("/surveys/nacc-2567/answers", BEST.formatted(" อบต.  น\u0E4D\u0E32/ใจ; ก&ข "));
        for (String agency : List.of("อบต. นำ/ใจ; ก&ข", "อบต.  น\u0E4D\u0E32/ใจ; ก&ข")) {
            String asked = URLEncoder.encode(agency, StandardCharsets.UTF_8);
            assertEquals(
                    "อบต. นำ/ใจ; ก&ข",
                    get("/surveys/nacc-2567/result?agency=" + asked).at("$.agency.name"));
        }
    }

    @Test
    void whatIsSaidTwiceOrNotAskedForIsNotKept() {
        for (String mistaken : List.of(
                BEST.replace("\"i1\": 6", "\"i1\": 6, \"i1\": 1"),
                BEST.replace("\"part\"", "\"agency\": \"A5\", \"part\""),
                BEST.replace("\"part\"", "\"age\": 40, \"part\""))) {
            Reply refused = post("/surveys/nacc-2567/answers", mistaken.formatted("A5"));
            assertEquals(400, refused.status(), mistaken);
            assertEquals("application/problem+json", refused.type());
        }
        assertEquals(
                """
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 1 รายการ
                {kind=out-of-range, item=i1, pointer=/answers/i1, message=i1 มีคำตอบซ้ำในแถวเดียวกัน จึงไม่นับทั้งสองคำตอบ}""",
                post(
                                "/surveys/nacc-2567/answers",
                                BEST.formatted("A5").replace("\"i1\": 6", "\"i1\": 6, \"ข้อ i๑\": 1"))
                        .problem());
        assertEquals(404, get("/surveys/nacc-2567/result?agency=A5").status());
    }

    @Test
    void answersThatDoNotAllCountAreNotKept() {
        String mistaken = BEST.formatted("A4")
                .replace("\"i1\": 6", "\"i1\": 7")
                .replace("\"i2\"", "\"i20\"")
                .replace("\"i3\"", "\"e3\"");
        assertEquals("""
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 5 รายการ
                {kind=out-of-range, item=i1, pointer=/answers/i1, message="7" ไม่ใช่ตัวเลือกของ i1: ใช้เลขตัวเลือก 1–6 คะแนน (0, 20, 40, 60, 80, 100) หรือข้อความของตัวเลือก}
                {kind=missing-key, item=i2, pointer=/answers/i2, message=ไม่มีคำตอบของ i2}
                {kind=missing-key, item=i3, pointer=/answers/i3, message=ไม่มีคำตอบของ i3}
                {kind=out-of-range, item=e3, pointer=/answers/e3, message=e3 ไม่ใช่ข้อของ IIT: แถวของ IIT ต้องเว้นช่องนี้ว่าง}
                {kind=out-of-range, item=i20, pointer=/answers/i20, message=ไม่รู้จัก "i20": ใช้ agency, part, i1–i15, e1–e9 ส่วนอื่นให้ขึ้นต้นชื่อด้วย x-}""", post("/surveys/nacc-2567/answers", mistaken).problem());
        assertEquals(404, get("/surveys/nacc-2567/result?agency=A4").status());
    }

    @Test
    void whatABeanMustHaveIsSaidInThaiToo() {
        String mistaken = """
                {"agency": " ", "part": "%s", "answers": {"i1": null}}""".formatted("x".repeat(101));
        assertEquals("""
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 3 รายการ
                {pointer=/agency, message=ต้องไม่เว้นว่าง}
                {item=i1, pointer=/answers/i1, message=ต้องมีค่า}
                {pointer=/part, message=ต้องยาวไม่เกิน 100 ตัวอักษร}""", post("/surveys/nacc-2567/answers", mistaken).problem());
    }

    @Test
    void moreAnswersThanAnySurveyAsksForAreNotLookedAt() {
        String many =
                IntStream.rangeClosed(1, 101).mapToObj(i -> "\"k" + i + "\": 1").collect(Collectors.joining(", "));
        assertEquals(
                """
                400 application/problem+json ข้อมูลที่ส่งมาใช้ไม่ได้: ต้องแก้ไข 1 รายการ
                {pointer=/answers, message=ต้องมีไม่เกิน 100 คำตอบ}""",
                post(
                                "/surveys/nacc-2567/answers",
                                "{\"agency\": \"A6\", \"part\": \"IIT\", \"answers\": {" + many + "}}")
                        .problem());
    }

    @Test
    void aSurveyWhosePointsAreNotKnownIsRefused() {
        assertEquals(
                "ไม่ทราบคะแนนของตัวเลือกในแบบสำรวจของ nacc-2569.r1 จึงรวมคำตอบไม่ได้ ให้ใส่คะแนนรายตัวชี้วัดหรือเครื่องมือแทน",
                post("/surveys/nacc-2569/answers", BEST).at("$.detail"));
        String editions =
                Editions.all().stream().map(Edition::getName).distinct().collect(Collectors.joining(", "));
        assertEquals(
                "ปีงบประมาณ 2500 ใช้แบบประเมินคนละแบบ (ห้าดัชนี) จึงคำนวณด้วยวิธีนี้ไม่ได้: มี " + editions,
                get("/surveys/nacc-2500/result?agency=A1").at("$.detail"));
    }

    @Test
    void anAgencyWithoutAnswersIsNotFound() {
        Reply missing = get("/surveys/nacc-2567/score-card?agency=A9");
        assertEquals(404, missing.status());
        assertEquals("ยังไม่มีคำตอบของหน่วยงานนี้", missing.at("$.detail"));
    }
}
