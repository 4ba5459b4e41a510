package th.go.example.agency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.ErrorResponseException;

/** What goes wrong before anything of the library is asked. */
class BadRequestsTest extends ServiceCase {

    private static final String RESULT = data("result-2567-pa-ron.json");

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
        check(
                400,
                "อ่านเป็น JSON ตามที่ต้องการไม่ได้: เนื้อหาว่าง เขียนไม่จบ มีช่องซ้ำหรือช่องที่ไม่รู้จัก หรือค่าผิดชนิด",
                post("/surveys/nacc-2567/answers", "{"));
        check(
                400,
                "อ่านเป็น JSON ตามที่ต้องการไม่ได้: เนื้อหาว่าง เขียนไม่จบ มีช่องซ้ำหรือช่องที่ไม่รู้จัก หรือค่าผิดชนิด",
                post("/score-card", ""));
        check(415, "ต้องส่งเป็น application/json", post("/score-card", "{}", "Content-Type", "text/plain"));
        check(415, "ชนิดของข้อมูล (Content-Type) เขียนไม่ถูกต้อง", post("/score-card", "{}", "Content-Type", "json"));
        check(406, "ตอบได้เป็น application/json เท่านั้น", post("/plans/draft", RESULT, "Accept", "text/html"));
        check(400, "ต้องบอก agency", get("/surveys/nacc-2567/result"));
    }

    @Test
    void noTitleIsInEnglish() {
        assertEquals("ไม่มีที่อยู่นี้", get("/nowhere").at("$.title"));
        assertEquals("ไม่พบ", get("/plans/999999").at("$.title"));
        assertEquals("ใช้วิธีนี้ไม่ได้", get("/score-card").at("$.title"));
        assertEquals("ข้อมูลที่ส่งมาใช้ไม่ได้", get("/plans/x").at("$.title"));
        assertEquals("ข้อมูลที่ส่งมาใช้ไม่ได้", post("/score-card", "").at("$.title"));
        assertEquals("ข้อมูลที่ส่งมาใช้ไม่ได้", post("/gaps?target=TOP", RESULT).at("$.title"));
        assertEquals("ข้อมูลที่ส่งมาใช้ไม่ได้", get("/surveys/nacc-2567/result").at("$.title"));
        assertEquals(
                "ชนิดของข้อมูลใช้ไม่ได้",
                post("/score-card", "{}", "Content-Type", "text/plain").at("$.title"));
        assertEquals(
                "ชนิดของข้อมูลใช้ไม่ได้",
                post("/plans/draft", RESULT, "Accept", "text/html").at("$.title"));
    }

    @Test
    void aBodyLargerThanAnyDocumentIsNotRead() {
        String large = " ".repeat(256 << 10);
        check(413, "ใหญ่เกิน 256 KiB", post("/score-card", large + RESULT));
        check(413, "ใหญ่เกิน 256 KiB", post("/disclosures/report", RESULT + large));
        check(413, "ใหญ่เกิน 256 KiB", post("/surveys/nacc-2567/answers", large + "{}"));
        check(413, "ใหญ่เกิน 256 KiB", new Client(port()).postInChunks("/plans", large + "{}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/*",
                "multipart/form-data; boundary=x",
                "multipart/form-data",
                "application/x-www-form-urlencoded",
            })
    void aBodyOfAnotherTypeIsRefused(String type) {
        for (String path : List.of("/score-card", "/gaps?target=GOOD", "/disclosures", "/surveys/nacc-2567/answers")) {
            check(415, "ต้องส่งเป็น application/json", post(path, RESULT, "Content-Type", type));
        }
    }

    @Test
    void aBodyThatComesDropByDropIsNotWaitedFor() {
        InputStream drops = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                return 1;
            }
        };
        ErrorResponseException refused =
                assertThrows(ErrorResponseException.class, () -> BodyLimit.read(drops, Duration.ZERO));
        assertEquals(408, refused.getStatusCode().value());
    }

    /** More than Tomcat has threads. On a busy machine the answer may wait until the first bodies are given up. */
    @Test
    void whoeverSendsNothingIsServedWhileManyBodiesDrip() throws IOException {
        List<Socket> dripping = new ArrayList<>();
        try {
            for (int i = 0; i < 220; i++) {
                Socket socket = new Socket("localhost", port());
                dripping.add(socket);
                OutputStream out = socket.getOutputStream();
                out.write(("POST /score-card HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                                + "Content-Length: 1000\r\n\r\n{")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
            assertTimeout(Duration.ofSeconds(60), () -> check(404, "ไม่มีที่อยู่นี้", get("/nowhere")));
        } finally {
            for (Socket socket : dripping) {
                socket.close();
            }
        }
    }

    /** As forms of old wrote it: TIS-620. */
    @Test
    void anAddressThatIsNoUtf8IsRefused() {
        Reply refused = get("/surveys/nacc-2567/result?agency=%CD%BA%B5");
        assertEquals("4", String.valueOf(refused.status()).substring(0, 1));
        assertEquals("application/problem+json", refused.type());
    }

    @Test
    void whoAcceptsOnlyJsonGetsAProblemAsWell() {
        check(400, "ต้องแก้ไข 1 รายการ", post("/score-card", "{", "Accept", "application/json"));
    }
}
