package th.go.example.agency.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Forms that are refused before anything in them is looked at: told on a page, as all else is. */
class RefusedFormsTest extends PageCase {

    private static final String FORM = "application/x-www-form-urlencoded";

    private void check(int status, Sight refused) {
        assertEquals(status, refused.status(), refused::text);
        check(refused.page());
    }

    private static void check(Document page) {
        assertEquals("th", page.expectFirst("html").attr("lang"), page::text);
        assertEquals("เปิดหน้านี้ไม่ได้", page.expectFirst("h1").text());
        assertTrue(!page.expectFirst("h1 + p").text().isBlank());
    }

    /** Its head alone is sent: what is too large is not waited for. */
    @Test
    void anUploadThatIsNotWaitedFor() throws IOException {
        String head = "POST " + someAgency() + "/upload/result HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n"
                + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 18000000\r\n\r\n--b\r\n";
        try (Socket socket = new Socket("localhost", visitor().port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            String reply = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(reply.startsWith("HTTP/1.1 413 "), reply);
            Document page = Jsoup.parse(reply);
            check(page);
            assertEquals("ไฟล์ใหญ่เกินไป", page.expectFirst("h1 + p").text());
        }
    }

    @Test
    void anUploadThatIsNoForm() {
        check(400, visitor().sendRaw(someAgency() + "/upload/result", "multipart/form-data", "x"));
    }

    @Test
    void aFormThatIsNoFormOfThesePages() {
        Sight tooLarge = visitor().send("/officer/agencies", "name", "x".repeat(9 << 10));
        // The Tomcat of Spring Boot 3.5 takes such a form for an empty one.
        assertTrue(List.of(400, 413).contains(tooLarge.status()), tooLarge::text);
        check(tooLarge.page());
        check(400, visitor().sendRaw("/officer/agencies", FORM, "name=%zz"));
    }
}
