package io.github.openita.website;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A site as a content management system such as WordPress delivers it, on this machine only: pages by number
 * ({@code /?page_id=4}) or by Thai name, files with Thai names, and a page that says so where nothing is.
 */
final class CmsServer implements AutoCloseable {

    private static final String MENU = "<nav><a href='/'>หน้าแรก</a> <a href='/?page_id=2'>ติดต่อเรา</a></nav>";

    /** What stands at an address. */
    private record Answer(int status, String type, String location, String body) {}

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    CmsServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
        page("/", "เทศบาลตำบลตัวอย่าง", "<p>ข่าวประชาสัมพันธ์ของเทศบาลและบริการสำหรับประชาชนทุกเรื่องในหน้าเดียว</p>");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    CmsServer page(String address, String title, String content) {
        String html =
                "<!DOCTYPE html><html lang=th><head><title>" + title + " – เทศบาลตำบลตัวอย่าง</title></head><body>"
                        + MENU + "<main><h1>" + title + "</h1>" + content + "</main></body></html>";
        answers.put(address, new Answer(200, "text/html; charset=UTF-8", "", html));
        return this;
    }

    CmsServer file(String address, String type, String content) {
        answers.put(address, new Answer(200, type, "", content));
        return this;
    }

    CmsServer redirect(String address, String location) {
        answers.put(address, new Answer(301, "text/html", location, ""));
        return this;
    }

    CmsServer remove(String address) {
        answers.remove(address);
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            URI asked = exchange.getRequestURI();
            String address = asked.getPath() + (asked.getQuery() == null ? "" : "?" + asked.getQuery());
            Answer answer = answers.getOrDefault(
                    address,
                    new Answer(
                            404,
                            "text/html; charset=UTF-8",
                            "",
                            "<!DOCTYPE html><title>ไม่พบหน้า</title><h1>ไม่พบหน้า</h1>"));
            byte[] body = answer.body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type);
            if (!answer.location.isEmpty()) {
                exchange.getResponseHeaders()
                        .set("Location", URI.create(address() + answer.location).toASCIIString());
            }
            boolean head = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
            exchange.sendResponseHeaders(answer.status, head ? -1 : body.length);
            if (!head) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }
}
