package io.github.openita.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.jayway.jsonpath.JsonPath;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the application asks for Problem Details everywhere, or has handlers of its own. */
class ProblemDetailsTest {

    private static void check(HttpResponse<String> response, int status, String title, String detail) {
        assertEquals(
                status + " application/problem+json " + title + ": " + detail,
                response.statusCode() + " "
                        + response.headers().firstValue("Content-Type").orElse("") + " "
                        + JsonPath.read(response.body(), "$.title") + ": "
                        + JsonPath.read(response.body(), "$.detail"));
    }

    @Test
    void allThatSpringRefusesIsToldInTheLanguageOfTheReader() throws Exception {
        try (Service service = Service.start(List.of(), "spring.mvc.problemdetails.enabled=true")) {
            check(service.get("/nowhere", "th"), 404, "ไม่มีที่อยู่นี้", "ไม่มีที่อยู่นี้");
            check(service.get("/score-card", "th"), 405, "ใช้วิธีนี้ไม่ได้", "ใช้ GET กับที่อยู่นี้ไม่ได้");
            check(service.get("/score-card", "en"), 405, "Method Not Allowed", "Method 'GET' is not supported.");
            check(service.get("/score", "th"), 400, "ข้อมูลที่ส่งมาใช้ไม่ได้", "ต้องบอก score");
            check(service.post("/score-card", "{}", "th"), 400, "ข้อมูลที่ส่งมาใช้ไม่ได้", "ต้องแก้ไข 1 รายการ");
            check(
                    service.post("/visits", "{\"name\": \"long\"}", "en"),
                    400,
                    "What was sent cannot be used",
                    "1 mistake to correct");
            assertEquals(
                    "th",
                    service.get("/nowhere", "de, th")
                            .headers()
                            .firstValue("Content-Language")
                            .orElse(""));
        }
    }

    @Test
    void aLanguageThatTheApplicationSetsIsThatOfWhoAsksForNone() throws Exception {
        try (Service service = Service.start(List.of(), "spring.web.locale=en")) {
            assertEquals(
                    "What was sent cannot be used",
                    JsonPath.read(service.postUnasked("/score-card", "{}").body(), "$.title"));
            assertEquals(
                    "ข้อมูลที่ส่งมาใช้ไม่ได้",
                    JsonPath.read(service.post("/score-card", "{}", "th").body(), "$.title"));
        }
    }

    @Test
    void aHandlerOfTheApplicationForThatKindGoesFirst() throws Exception {
        try (Service service = Service.start(List.of(Service.OwnAdvice.class))) {
            assertEquals("mine: 1", service.get("/refused", "th").body());
            assertEquals("mine: 1", service.post("/score-card", "{}", "th").body());
        }
    }

    @Test
    void aHandlerForJustAnyExceptionDoesNot() throws Exception {
        try (Service service = Service.start(List.of(Service.CatchAll.class))) {
            assertEquals(400, service.get("/refused", "th").statusCode());
            assertEquals("caught: kept", service.get("/kept", "th").body());
        }
    }

    @Test
    void whereProblemsAreSwitchedOffSpringRefusesAsItDoes() throws Exception {
        try (Service service = Service.start(List.of(), "ita.problems.enabled=false")) {
            HttpResponse<String> refused = service.post("/score-card", "{}", "th");
            assertEquals(400, refused.statusCode());
            assertEquals("Bad Request", JsonPath.read(refused.body(), "$.error"));
        }
    }
}
