package io.github.openita.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.jayway.jsonpath.JsonPath;
import io.github.openita.core.analysis.GapAnalysis;
import io.github.openita.core.nacc.Editions;
import io.github.openita.core.scoring.Scorer;
import io.github.openita.io.json.ItaJson;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.skyscreamer.jsonassert.JSONAssert;
import org.skyscreamer.jsonassert.JSONCompareMode;

/** What a controller takes and returns with the starter, and how it refuses: over HTTP, in both languages. */
class ServiceTest {

    private static final Path DATA = Path.of("../../ita-examples/data");

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start(List.of(), "ita.editions=classpath:editions/clinic-2570.json");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String data(String name) throws Exception {
        return Files.readString(DATA.resolve(name));
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static void check(HttpResponse<String> response, int status, String language, String body)
            throws Exception {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        assertEquals(language, response.headers().firstValue("Content-Language").orElse(""));
        // Spring 6 writes also what goes without saying.
        String told = response.body().replace("\"type\":\"about:blank\",", "");
        JSONAssert.assertEquals(quoted(body), told, JSONCompareMode.STRICT);
    }

    @Test
    void documentsAreTakenAndReturnedAsTheyAreDocumented() throws Exception {
        String result = data("result-2567-pa-ron.json");
        var card = Scorer.of(Editions.of(2567))
                .score(ItaJson.standard().readResult(DATA.resolve("result-2567-pa-ron.json")));
        HttpResponse<String> scored = service.post("/score-card", result, "th");
        assertEquals(200, scored.statusCode(), scored.body());
        assertEquals(ItaJson.standard().writeLine(card), scored.body() + "\n");
        assertEquals(
                ItaJson.standard().writeLine(GapAnalysis.of(card).toReport()),
                service.post("/gaps", result, "th").body() + "\n");
    }

    @Test
    void aDisclosureIsCheckedWithWhatIsWrongWithItsText() throws Exception {
        String mistaken = data("disclosure-2567-pa-ron.json").replaceFirst("\"elements\"", "\"elments\"");
        HttpResponse<String> report = service.post("/report", mistaken, "th");
        assertEquals(200, report.statusCode(), report.body());
        assertEquals("document/unknown-key", JsonPath.read(report.body(), "$.findings[0].ruleId"));
        assertEquals(15, JsonPath.<Integer>read(report.body(), "$.findings[0].line"));
    }

    @Test
    void anEditionOfTheApplicationIsKnownToItsEndpoints() throws Exception {
        HttpResponse<String> scored = service.post(
                "/score-card",
                quoted("{'edition': 'clinic-2570', 'scores': {'questions': {'o1': 100, 'o2': 50, 'o3': 0}}}"),
                "th");
        assertEquals(200, scored.statusCode(), scored.body());
        assertEquals("clinic-2570", JsonPath.read(scored.body(), "$.edition"));
    }

    @Test
    void anEditionOfTheApplicationIsKnownToItsConstraints() throws Exception {
        String whole = quoted("""
                {'edition': 'clinic-2570', 'items': {'o1': {'links': [{'url': '/o1'}]}, 'o2': {'links': [{'url': '/o2'}]},
                 'o3': {'links': [{'url': '/o3'}], 'elements': {'amount': '10', 'problems': '-'}}}}""");
        HttpResponse<String> taken = service.post("/clinic?code=o3", whole, "th");
        assertEquals(200, taken.statusCode(), taken.body());
        HttpResponse<String> other = service.post("/clinic?code=o4", whole, "en");
        assertEquals(400, other.statusCode(), other.body());
        assertEquals("code", JsonPath.read(other.body(), "$.errors[0].parameter"));
        HttpResponse<String> lacking = service.post("/clinic?code=o3", whole.replace("\"-\"", "\"\""), "en");
        assertEquals(400, lacking.statusCode(), lacking.body());
        assertEquals("/items/o3/elements/problems", JsonPath.read(lacking.body(), "$.errors[0].pointer"));
    }

    @Test
    void anEditionOfTheApplicationIsKnownToTheConstraintsOfItsOwnForms() throws Exception {
        HttpResponse<String> refused =
                service.post("/clinic/form", quoted("{'pages': {'o1': '/o1', 'o2': '/o2'}}"), "en");
        assertEquals(400, refused.statusCode(), refused.body());
        assertEquals(List.of("/items/o3"), JsonPath.read(refused.body(), "$.errors[*].pointer"));
        HttpResponse<String> unknown =
                service.post("/clinic/form", quoted("{'pages': {'o1': '/o1', 'o9': '/o2'}}"), "en");
        assertEquals(400, unknown.statusCode(), unknown.body());
        assertTrue(unknown.body().contains("clinic-2570"), unknown.body());
    }

    @Test
    void everyMistakeIsToldWithItsPlaceInTheLanguageOfTheReader() throws Exception {
        String sent = quoted(
                "{'edition': 'nacc-2567',\n 'scores': {'qestions': {}, 'questions': {'ข้อ ๐๑๗': 101, 'o99': 1}}}");
        check(service.post("/score-card", sent, "th"), 400, "th", """
                {'title': 'ข้อมูลที่ส่งมาใช้ไม่ได้', 'status': 400, 'detail': 'ต้องแก้ไข 3 รายการ', 'instance': '/score-card',
                 'errors': [
                  {'kind': 'unknown-key', 'pointer': '/scores/qestions', 'line': 2, 'column': 25,
                   'message': 'ไม่รู้จักช่อง \\'qestions\\': มี questions, subIndicators, indicators, tools'},
                  {'kind': 'out-of-range', 'item': 'o17', 'pointer': '/scores/questions/ข้อ ๐๑๗', 'line': 2, 'column': 54,
                   'message': 'คะแนน 101: ต้องอยู่ระหว่าง 0 ถึง 100'},
                  {'kind': 'unknown-code', 'item': 'o99', 'pointer': '/scores/questions/o99', 'line': 2, 'column': 66,
                   'message': 'nacc-2567 ไม่มี o99 มีเพียง o1–o35'}]}""");
        HttpResponse<String> english = service.post("/score-card", sent, "en-US,en;q=0.9,th;q=0.5");
        assertEquals("What was sent cannot be used", JsonPath.read(english.body(), "$.title"));
        assertEquals("3 mistakes to correct", JsonPath.read(english.body(), "$.detail"));
        assertEquals("score 101: must be from 0 to 100", JsonPath.read(english.body(), "$.errors[1].message"));
        assertEquals("en", english.headers().firstValue("Content-Language").orElse(""));
    }

    @Test
    void whoPrefersAThirdLanguageIsAnsweredInTheNextThatIsSpoken() throws Exception {
        assertEquals(
                "ข้อมูลที่ส่งมาใช้ไม่ได้",
                JsonPath.read(
                        service.post("/score-card", "{", "de, th;q=0.5, en;q=0.1")
                                .body(),
                        "$.title"));
        assertEquals(
                "What was sent cannot be used",
                JsonPath.read(service.post("/score-card", "{", "de").body(), "$.title"));
    }

    @Test
    void whatIsNoJsonIsToldInTheWordsOfTheLibrary() throws Exception {
        HttpResponse<String> refused = service.post("/score-card", "{\"edition\": \"nacc-2567\",}", "en");
        assertEquals(400, refused.statusCode());
        assertEquals("not-json", JsonPath.read(refused.body(), "$.errors[0].kind"));
        assertEquals(1, JsonPath.<Integer>read(refused.body(), "$.errors[0].line"));
    }

    @Test
    void anUnknownEditionIsARefusal() throws Exception {
        HttpResponse<String> refused =
                service.post("/score-card", quoted("{'edition': 'nacc-2599', 'scores': {}}"), "en");
        assertEquals(400, refused.statusCode());
        assertEquals("/edition", JsonPath.read(refused.body(), "$.errors[0].pointer"));
        assertEquals("unknown-edition", JsonPath.read(refused.body(), "$.errors[0].kind"));
    }

    @Test
    void aValueThatTheApplicationPassesOnIsARefusalToo() throws Exception {
        HttpResponse<String> refused = service.post("/gaps/target?target=TOP", data("result-2567-pa-ron.json"), "en");
        assertEquals(400, refused.statusCode());
        assertTrue(JsonPath.<String>read(refused.body(), "$.detail").contains("TOP"), refused.body());
    }

    @Test
    void whatADisclosureLacksIsToldItemByItem() throws Exception {
        HttpResponse<String> refused = service.post("/disclosures", data("disclosure-2567-pa-ron.json"), "th");
        assertEquals(400, refused.statusCode());
        assertEquals("ต้องแก้ไข 6 รายการ", JsonPath.read(refused.body(), "$.detail"));
        assertEquals(
                Map.of(
                        "item", "o17",
                        "element", "problems",
                        "pointer", "/items/o17/elements/problems",
                        "message",
                                "o17 › ปัญหา/อุปสรรค: เว้นว่างไว้ ให้เขียนข้อมูล หากไม่มีให้เขียนว่า \"ไม่มี\" หรือ \"-\""),
                JsonPath.read(refused.body(), "$.errors[0]"));
        HttpResponse<String> english = service.post("/disclosures", data("disclosure-2567-pa-ron.json"), "en");
        assertTrue(JsonPath.<String>read(english.body(), "$.errors[0].message").contains("left blank"), english::body);
    }

    /** The server of these tests is itself English. */
    @Test
    void whoAsksForNoLanguageReadsThaiWhateverTheServerSpeaks() throws Exception {
        HttpResponse<String> refused = service.postUnasked("/score-card", "{}");
        assertEquals("th", refused.headers().firstValue("Content-Language").orElse(""));
        assertEquals("ข้อมูลที่ส่งมาใช้ไม่ได้", JsonPath.read(refused.body(), "$.title"));
        HttpResponse<String> violated = service.postUnasked("/disclosures", data("disclosure-2567-pa-ron.json"));
        assertEquals("ต้องแก้ไข 6 รายการ", JsonPath.read(violated.body(), "$.detail"));
        assertTrue(
                JsonPath.<String>read(violated.body(), "$.errors[0].message").contains("เว้นว่างไว้"), violated::body);
        assertEquals(
                "What was sent cannot be used",
                JsonPath.read(service.post("/score-card", "{}", "de").body(), "$.title"));
    }

    @Test
    void itemsStandInTheirOrder() throws Exception {
        HttpResponse<String> refused =
                service.post("/disclosures", quoted("{'edition': 'nacc-2567', 'items': {}}"), "th");
        List<String> items = JsonPath.read(refused.body(), "$.errors[*].item");
        assertEquals(List.of("o1", "o2", "o3"), items.subList(0, 3));
        assertEquals("o35", items.get(items.size() - 1));
    }

    @Test
    void aValueInsideOfABodyOfTheApplicationIsToldWithItsPlaceInTheBody() throws Exception {
        check(service.post("/visits", quoted("{'name': 'x', 'agency': {'nam': 'y'}}"), "en"), 400, "en", """
                {'title': 'What was sent cannot be used', 'status': 400, 'detail': '1 mistake to correct', 'instance': '/visits',
                 'errors': [{'kind': 'unknown-key', 'pointer': '/agency/nam', 'line': 1, 'column': 33,
                   'message': 'unknown key \\'nam\\': there are id, name, type, website, district, province, parent'}]}""");
    }

    @Test
    void aWordInsideOfABodyOfTheApplicationIsToldWithItsPlaceToo() throws Exception {
        HttpResponse<String> refused = service.post("/visits", quoted("{'name': 'x', 'scores': [100, 101]}"), "en");
        assertEquals(400, refused.statusCode());
        assertEquals("/scores/1", JsonPath.read(refused.body(), "$.errors[0].pointer"));
        assertEquals(1, JsonPath.<Integer>read(refused.body(), "$.errors[0].line"));
        assertEquals("score 101: must be from 0 to 100", JsonPath.read(refused.body(), "$.errors[0].message"));
    }

    @Test
    void whatTheApplicationsOwnConstraintsFindIsToldInTheSameForm() throws Exception {
        HttpResponse<String> refused = service.post("/visits", quoted("{'name': 'long'}"), "en");
        assertEquals(400, refused.statusCode());
        assertEquals("/name", JsonPath.read(refused.body(), "$.errors[0].pointer"));
        assertEquals("size must be between 0 and 3", JsonPath.read(refused.body(), "$.errors[0].message"));
        HttpResponse<String> parameter = service.get("/score?score=101", "th");
        assertEquals(400, parameter.statusCode(), parameter.body());
        assertEquals("score", JsonPath.read(parameter.body(), "$.errors[0].parameter"));
    }

    @Test
    void aBodyOfTheApplicationThatCannotBeReadIsToldWithItsPlace() throws Exception {
        HttpResponse<String> refused = service.post("/visits", "{\"name\":\n {}}", "th");
        assertEquals(400, refused.statusCode());
        assertEquals("/name", JsonPath.read(refused.body(), "$.errors[0].pointer"));
        assertEquals(2, JsonPath.<Integer>read(refused.body(), "$.errors[0].line"));
        assertEquals(400, service.post("/visits", "", "th").statusCode());
        assertEquals(
                "ข้อมูลที่ส่งมาใช้ไม่ได้",
                JsonPath.read(service.post("/score-card", "", "th").body(), "$.title"));
    }

    @Test
    void aTableIsRefusedWithItsRowsAndCells() throws Exception {
        HttpResponse<String> refused = service.postTable("/scores", "code,score\ni1,100\no17,101\n");
        assertEquals(400, refused.statusCode(), refused.body());
        assertEquals(3, JsonPath.<Integer>read(refused.body(), "$.errors[0].line"));
        assertEquals(2, JsonPath.<Integer>read(refused.body(), "$.errors[0].column"));
        assertEquals(
                200,
                service.postTable("/scores", "code,score\ni1,100\no17,100\n").statusCode());
    }

    @Test
    void whatIsNotTheFaultOfTheSenderIsNoRefusal() throws Exception {
        assertEquals(500, service.get("/kept", "en").statusCode());
        assertEquals(404, service.get("/missing", "en").statusCode());
        assertEquals(500, service.get("/scorer", "en").statusCode());
    }

    @Test
    void errorsOfSpringStayAsTheyAreUnlessTheApplicationAsks() throws Exception {
        assertEquals(
                "application/json",
                service.get("/nowhere", "th")
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""));
    }
}
