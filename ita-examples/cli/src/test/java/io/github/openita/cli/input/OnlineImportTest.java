package io.github.openita.cli.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.github.openita.cli.Run;
import io.github.openita.io.Golden;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the page at an address to a disclosure: over the network, against a server on this machine. */
class OnlineImportTest {

    private static final String PAGE = "<title>ITA 2567</title><ul><li>O1 <a href=files/o1.pdf>โครงสร้าง</a>"
            + "<li>O2 <a href=/o2.html>ข้อมูลผู้บริหาร</a></ul>";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, byte[]> served = new ConcurrentHashMap<>();
    private volatile String type = "";
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            String path = exchange.getRequestURI().getPath();
            if (path.equals("/ita")) {
                exchange.getResponseHeaders().add("Location", "/ita/2567/");
                exchange.sendResponseHeaders(301, -1);
            } else if (path.equals("/ita/2567/")) {
                byte[] page = PAGE.getBytes(Charset.forName("x-windows-874"));
                exchange.getResponseHeaders().add("Content-Type", "text/html; charset=windows-874");
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(200, head ? -1 : page.length);
                if (!head) {
                    exchange.getResponseBody().write(page);
                }
            } else if (path.equals("/frame")) {
                byte[] page = "<iframe src=/ita></iframe>".getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("Content-Type", "text/html");
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(200, head ? -1 : page.length);
                if (!head) {
                    exchange.getResponseBody().write(page);
                }
            } else if (served.containsKey(path)) {
                byte[] page = served.get(path);
                exchange.getResponseHeaders().add("Content-Type", type);
                boolean head = exchange.getRequestMethod().equals("HEAD");
                exchange.sendResponseHeaders(200, head ? -1 : page.length);
                if (!head) {
                    exchange.getResponseBody().write(page);
                }
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    @Test
    void aPageIsFetchedAndItsLinksGoOnFromWhereItIs() {
        Run run = Run.of("import", url("/ita"), "--edition", "2567", "--online", "--allow-private", "--lang", "en");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\"" + url("/ita/2567/files/o1.pdf") + "\""), run.out());
        assertTrue(run.out().contains("\"" + url("/o2.html") + "\""), run.out());
        assertTrue(run.out().contains("โครงสร้าง"), run.out());
    }

    @Test
    void aPageThatIsNotThereIsToldInOneLine() {
        Run run = Run.of("import", url("/no"), "--edition", "2567", "--online", "--allow-private", "--lang", "en");
        assertEquals(3, run.exitCode());
        assertEquals(url("/no") + ": this page cannot be opened over the network (dead 404)\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void ofAPageThatOnlyFramesAnotherTheOtherIsNamed() {
        Run run = Run.of("import", url("/frame"), "--edition", "2567", "--online", "--allow-private", "--lang", "en");
        assertEquals(3, run.exitCode());
        assertEquals(
                url("/frame") + ": this page only leads on to another one or frames it: import \"" + url("/ita")
                        + "\"\n",
                run.err());
    }

    @Test
    void nothingIsFetchedWhereThatIsNotAskedForOrNotAllowed() {
        Run without = Run.of("import", url("/ita"), "--edition", "2567", "--lang", "en");
        assertEquals(2, without.exitCode());
        assertEquals(url("/ita") + ": is an address, which is fetched with --online only\n", without.err());
        Run inside = Run.of("import", url("/ita"), "--edition", "2567", "--online", "--lang", "en");
        assertEquals(3, inside.exitCode());
        assertTrue(inside.err().endsWith("(private); where that is meant, add --allow-private\n"), inside.err());
        assertEquals(
                2,
                Run.of("import", url("/ita"), "--edition", "2567", "--allow-private")
                        .exitCode());
        assertEquals(List.of(), asked);
    }

    @Test
    void withOtherPagesItNeedsToBeSaidWhereLinksGoOn() {
        String other = Golden.top()
                .resolve("ita-io/src/test/resources/pages/behind-2567.html")
                .toString();
        Run run = Run.of("import", url("/ita"), other, "--edition", "2567", "--online", "--allow-private");
        assertEquals(2, run.exitCode());
        assertEquals(List.of(), asked);
    }

    /** The server says the same of all that it has. */
    @ParameterizedTest(name = "{0}, the server says {1}")
    @CsvSource({
        "UTF-8, windows-874",
        "UTF-8, iso-8859-1",
        "x-windows-874, utf-8",
        "UTF-16, windows-874",
        "x-windows-874, windows-874",
    })
    void aPageIsReadInTheEncodingThatItHasWhateverTheServerSays(String has, String says) {
        served.put("/p", PAGE.getBytes(Charset.forName(has)));
        type = "text/html; charset=" + says;
        Run run = imported("/p");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\"โครงสร้าง\""), run.out());
    }

    @ParameterizedTest(name = "{0}, the server says {1}")
    @CsvSource({"UTF-8, windows-874", "x-windows-874, windows-874", "x-windows-874, utf-8"})
    void soIsATableOfLinks(String has, String says) {
        String table = "ข้อ,ชื่อ,ลิงก์\r\no1,โครงสร้าง,https://www.example.go.th/o1\r\n";
        served.put("/links.csv", table.getBytes(Charset.forName(has)));
        type = "text/csv; charset=" + says;
        Run run = imported("/links.csv");
        assertEquals(0, run.exitCode(), run.err());
        assertTrue(run.out().contains("\"โครงสร้าง\""), run.out());
    }

    private Run imported(String path) {
        return Run.of("import", url(path), "--edition", "2567", "--online", "--allow-private", "--lang", "en");
    }
}
